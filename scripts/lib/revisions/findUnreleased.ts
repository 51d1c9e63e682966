import type { Problem } from "../Problem.ts";
import { RELEASED } from "../paths.ts";
import { differingDigests, type Released } from "./digestsOf.ts";
import type { Releases } from "./releases.ts";

/** A problem with a revision that was released. */
export interface ReleasedProblem extends Problem {
	readonly revision: string;
}

/**
 * Finds what differs from what any release from 1.0.0 on froze. What is not here may belong to another
 * line of development, except for what the releases hold that are contained in this one.
 */
export function findUnreleased(
	{ stable, merged }: Pick<Releases, "stable" | "merged">,
	now: Released,
): ReleasedProblem[] {
	const revisions = new Set(stable.flatMap(({ released }) => Object.keys(released)));
	return [...revisions].flatMap((revision) => {
		const binding = now[revision] === undefined ? merged : stable;
		const [first, ...others] = binding.flatMap(({ tag, released }) => {
			const digests = released[revision];
			return digests === undefined ? [] : [{ tag, digests }];
		});
		if (first === undefined) return [];
		const rivals = others.map(({ tag, digests }) => ({
			subject: `tags ${first.tag} and ${tag}`,
			title: `have ${revision} in two ways; one of them is not a release, or was moved:`,
			lines: differingDigests(first.digests, digests),
		}));
		const own = {
			subject: RELEASED,
			title: `no longer has ${revision} as ${first.tag} released it:`,
			lines: differingDigests(first.digests, now[revision]),
		};
		return [own, ...rivals]
			.filter(({ lines }) => lines.length > 0)
			.map(({ subject, title, lines }) => ({
				revision,
				subject,
				message: [title, ...lines].join("\n"),
			}));
	});
}
