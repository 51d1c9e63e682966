import { constantName } from "../../src/schema/constantName.ts";
import type { DatasetFile } from "../../src/schema/model.ts";
import { chainTo } from "./chainTo.ts";

/** Why constants of a revision are deprecated, by id: what the revisions after it say of them. */
export function deprecationsOf(
	revision: string,
	files: readonly DatasetFile[],
): ReadonlyMap<string, string> {
	const reasons = new Map<string, string>();
	const add = (id: string, reason: string) =>
		reasons.set(id, [...(reasons.has(id) ? [reasons.get(id)] : []), reason].join(" "));
	for (const later of files.filter((file) => chainTo(file, revision, files).length > 0)) {
		const entry = `\`china-aluminum/${later.revision}\``;
		for (const { id, reason } of later.corrections ?? []) {
			add(id, `Corrected in ${entry}: ${reason}`);
		}
		for (const { id, reason, replacedBy } of later.withdrawn ?? []) {
			const fate =
				replacedBy === null ? "Withdrawn" : `Replaced by \`${constantName(replacedBy)}\``;
			add(id, `${fate} in ${entry}: ${reason}`);
		}
	}
	return reasons;
}
