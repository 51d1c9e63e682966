import type { Withdrawal } from "../../../src/model/dataset.ts";
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

/**
 * The revisions that came after a revision on the way to a later one, which is the last of them; none
 * if the later one does not supersede it, directly or through others.
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

/** The withdrawals of an id, the earliest first: under its own name, then under each new one. */
export function withdrawalsOf(id: string, withdrawn: readonly Withdrawal[]): Withdrawal[] {
	const found: Withdrawal[] = [];
	let name: string | null = id;
	for (const withdrawal of withdrawn) {
		if (withdrawal.id !== name) continue;
		found.push(withdrawal);
		name = withdrawal.replacedBy;
	}
	return found;
}
