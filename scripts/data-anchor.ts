/**
 * Fills in where each figure and statement of a dataset file stands in the report, from its section,
 * sentence and printed phrase, the sections by their headings where the file has none, and in its
 * ledger the sentences that have numbers but no figure: `npm run data:anchor -- data/2025-r1.json
 * report.txt`.
 */
import { existsSync, readFileSync } from "node:fs";
import type { Selector } from "../src/model/selector.ts";
import type { DatasetFile, FigureEntry, StatementEntry } from "../src/schema/model.ts";
import { Report } from "../src/verify/internal/ReportText.ts";
import { figureSelector, numberSelector, selectorOf } from "../src/verify/internal/selectorOf.ts";
import type { Ledger } from "./lib/ledger/Ledger.ts";
import { digestOf } from "./lib/report/digest.ts";
import { readJson, writeJson } from "./lib/revisions/readRevision.ts";

const [dataPath, reportPath] = process.argv.slice(2);
if (dataPath === undefined || reportPath === undefined) {
	throw new Error("usage: npm run data:anchor -- DATA.json REPORT.txt");
}
const ledgerPath = dataPath.replace(".json", ".ledger.json");
const file: DatasetFile = readJson(dataPath);
const report = new Report(readFileSync(reportPath, "utf8"));
const sections = file.sections.length > 0 ? file.sections : report.sections();

/** The entries of a list, each with its place before what is said of it. */
const anchored = <E extends FigureEntry | StatementEntry, S extends Selector>(
	entries: readonly E[],
	find: (...place: Parameters<typeof selectorOf>) => Promise<S | undefined>,
) =>
	Promise.all(
		entries.map(async (entry) => {
			const selector = await find(report, sections, entry);
			const { id, printed, section, sentence, selector: _, label, note, ...rest } = entry;
			if (selector === undefined) {
				throw new Error(`${id}: expected "${printed}" once in sentence ${sentence} of ${section}`);
			}
			return { id, ...rest, section, sentence, printed, selector, label, ...(note && { note }) };
		}),
	);

const figures = await anchored(file.figures, figureSelector);
const statements = await anchored(file.statements ?? [], selectorOf);

const withFigures = new Set(figures.map(({ selector }) => selector.sentenceDigest));
const passages = await Promise.all(
	sections
		.flatMap((section) => report.passages(section))
		.map((passage) => numberSelector(report, passage, passage)),
);
const contexts = passages.flatMap((selector) => {
	if (selector === undefined || withFigures.has(selector.sentenceDigest)) return [];
	const { start, end, ...context } = selector;
	return [context];
});

const source = {
	...file.source,
	codePoints: report.points.length,
	digest: digestOf(report.text),
};
writeJson(dataPath, { ...file, source, sections, figures, statements });
if (existsSync(ledgerPath)) {
	const ledger: Ledger = readJson(ledgerPath);
	writeJson(ledgerPath, { ...ledger, contexts });
}
