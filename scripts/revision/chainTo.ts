import type { DatasetFile } from "../../src/schema/model.ts";

/**
 * The revisions that came after a revision on the way to a later one, which is the last of them; none
 * where the later one does not take its place.
 */
export function chainTo(
	later: DatasetFile,
	earlier: string,
	files: readonly DatasetFile[],
): DatasetFile[] {
	const chain: DatasetFile[] = [];
	for (
		let file: DatasetFile | undefined = later;
		file !== undefined && !chain.includes(file);
		file = files.find(({ revision }) => revision === chain[0]?.supersedes)
	) {
		chain.unshift(file);
		if (file.supersedes === earlier) return chain;
	}
	return [];
}
