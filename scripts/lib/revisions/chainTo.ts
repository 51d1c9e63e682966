import type { DatasetFile } from "../../../src/schema/model.ts";
import { ancestorsOf } from "./ancestorsOf.ts";

/**
 * The revisions that came after a revision on the way to a later one, which is the last of them; none
 * where the later one does not take its place.
 */
export function chainTo(
	later: DatasetFile,
	earlier: string,
	files: readonly DatasetFile[],
): DatasetFile[] {
	const chain = [later, ...ancestorsOf(later, files)];
	const first = chain.findIndex(({ supersedes }) => supersedes === earlier);
	return chain.slice(0, first + 1).toReversed();
}
