import type { DatasetFile } from "../../../src/schema/model.ts";
import { byAge, yearOf } from "./revisionIds.ts";

/** Where a revision does not take the place of an earlier one of the same report, and of it alone. */
export function findSuccessionProblems(
	{ revision, supersedes, date }: DatasetFile,
	files: readonly DatasetFile[],
): string[] {
	const earlier = files.filter(
		(other) => yearOf(other.revision) === yearOf(revision) && byAge(other.revision, revision) < 0,
	);
	const expected = earlier.map((other) => other.revision).join(" or ");
	if (typeof supersedes !== "string") {
		return earlier.length === 0
			? []
			: [`supersedes: expected ${expected}, which came before it, found none`];
	}
	const before = files.find((other) => other.revision === supersedes);
	if (before === undefined) return [`supersedes: there is no revision ${supersedes}`];
	if (!earlier.includes(before)) {
		return [
			`supersedes: expected an earlier revision of the same report${expected && `, ${expected}`}, found ${supersedes}`,
		];
	}
	const rivals = files
		.filter((other) => other.supersedes === supersedes && other.revision !== revision)
		.map((other) => `supersedes: ${supersedes} is superseded by ${other.revision} already`);
	return before.date > date
		? [...rivals, `date: expected ${before.date} or later, as ${supersedes} has, found ${date}`]
		: rivals;
}
