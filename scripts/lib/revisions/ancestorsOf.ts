import type { DatasetFile } from "../../../src/schema/model.ts";

/** The revisions that came before a revision, each superseded by the next, the newest first. */
export function ancestorsOf(file: DatasetFile, files: readonly DatasetFile[]): DatasetFile[] {
	const ancestors: DatasetFile[] = [];
	let before: DatasetFile | undefined = file;
	for (;;) {
		const { supersedes }: DatasetFile = before;
		before = files.find(({ revision }) => revision === supersedes);
		if (before === undefined || before === file || ancestors.includes(before)) return ancestors;
		ancestors.push(before);
	}
}
