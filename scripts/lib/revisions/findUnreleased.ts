import { differingDigests } from "./differingDigests.ts";
import { RELEASED, type Released } from "./released.ts";
import type { Releases } from "./releases.ts";

/**
 * What differs from what any release from 1.0.0 on froze, by revision. What is not here may be of
 * another line of development, but for what the releases hold that are contained in this one.
 */
export function findUnreleased(
	{ stable, merged }: Pick<Releases, "stable" | "merged">,
	now: Released,
): [revision: string, lines: string[]][] {
	const revisions = new Set(stable.flatMap(({ released }) => Object.keys(released)));
	return [...revisions].flatMap((revision) => {
		const holding = now[revision] === undefined ? merged : stable;
		const [first, ...others] = holding.flatMap(({ tag, released }) => {
			const digests = released[revision];
			return digests === undefined ? [] : [{ tag, digests }];
		});
		if (first === undefined) return [];
		const rivals = others.map(({ tag, digests }) => ({
			title: `the tags ${first.tag} and ${tag} have ${revision} in two ways; one of them is no release, or was moved:`,
			lines: differingDigests(first.digests, digests),
		}));
		const own = {
			title: `${RELEASED} no longer has ${revision} as ${first.tag} released it:`,
			lines: differingDigests(first.digests, now[revision]),
		};
		return [own, ...rivals]
			.filter(({ lines }) => lines.length > 0)
			.map(({ title, lines }): [string, string[]] => [revision, [title, ...lines]]);
	});
}
