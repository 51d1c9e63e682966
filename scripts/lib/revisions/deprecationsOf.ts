import { constantName } from "../../../src/schema/constantName.ts";
import type { DatasetFile } from "../../../src/schema/model.ts";
import { chainTo } from "./succession.ts";

/**
 * Why constants of a revision are deprecated, by id: what the revisions after it say of them, under
 * whatever name they have there.
 */
export function deprecationsOf(
	revision: string,
	files: readonly DatasetFile[],
): ReadonlyMap<string, string> {
	const reasons = new Map<string, string>();
	const firstNames = new Map<string, readonly string[]>();
	const firstNamesOf = (id: string) => firstNames.get(id) ?? [id];
	const { figures = [] } = files.find((file) => file.revision === revision) ?? {};
	const names = new Set(figures.map(({ id }) => id));
	const add = (id: string, reason: string) => {
		for (const name of firstNamesOf(id).filter((each) => names.has(each))) {
			reasons.set(name, [...(reasons.has(name) ? [reasons.get(name)] : []), reason].join(" "));
		}
	};
	for (const later of files.filter((file) => chainTo(file, revision, files).length > 0)) {
		const entry = `\`china-aluminum/${later.revision}\``;
		for (const { id, reason, replacedBy } of later.withdrawn ?? []) {
			const fate =
				replacedBy === null ? "Withdrawn" : `Replaced by \`${constantName(replacedBy)}\``;
			add(id, `${fate} in ${entry}: ${reason}`);
			if (replacedBy === null) continue;
			firstNames.set(replacedBy, [...firstNamesOf(replacedBy), ...firstNamesOf(id)]);
		}
		for (const { id, reason } of later.corrections ?? []) {
			add(id, `Corrected in ${entry}: ${reason}`);
		}
	}
	return reasons;
}
