import type { DatasetProblem } from "../../../src/errors.ts";
import type { DatasetFile, FigureEntry, StatementEntry } from "../../../src/schema/model.ts";
import { skeletonOf } from "../../../src/verify/internal/normalizedText.ts";
import type { Report } from "../../../src/verify/internal/ReportText.ts";
import { digestOf } from "./digest.ts";

function misplacementOf(
	entry: FigureEntry | StatementEntry,
	file: DatasetFile,
	report: Report,
): readonly [field: string, message: string] | undefined {
	const { selector, printed, section, sentence } = entry;
	if (selector === undefined) return ["selector", "expected the place in the report"];
	const found = report.slice(selector);
	if (found !== printed) return ["selector", `expected "${printed}" there, found "${found}"`];
	const home = file.sections.find(({ id }) => id === section);
	const range = home && report.sentences(home)[sentence - 1];
	if (range === undefined || selector.start < range.start || selector.end > range.end) {
		return [
			"sentence",
			`expected the number of the sentence around "${printed}", found ${sentence}`,
		];
	}
	const digest = digestOf(skeletonOf(report.slice(range)).text);
	return digest === selector.sentenceDigest
		? undefined
		: ["selector.sentenceDigest", `expected ${digest}, found ${selector.sentenceDigest}`];
}

/** Where a dataset file does not say what a copy of its report says. */
export function findMisplacements(file: DatasetFile, report: Report): DatasetProblem[] {
	const problems: DatasetProblem[] = [];
	const digest = digestOf(report.text);
	if (digest !== file.source.digest) {
		problems.push({
			figure: null,
			path: "source.digest",
			message: `expected ${digest}, that of the copy at hand, found ${file.source.digest}`,
		});
	}
	for (const list of ["figures", "statements"] as const) {
		for (const [index, entry] of (file[list] ?? []).entries()) {
			const misplacement = misplacementOf(entry, file, report);
			if (misplacement === undefined) continue;
			const [field, message] = misplacement;
			const figure = list === "figures" ? entry.id : null;
			problems.push({ figure, path: `${list}[${index}].${field}`, message });
		}
	}
	return problems;
}
