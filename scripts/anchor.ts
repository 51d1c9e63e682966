/**
 * Fills in where each figure and statement of a dataset file stands in the report, from its section,
 * sentence and printed phrase, and the sections by their headings where the file has none:
 * `npm run data:anchor -- data/2025-r1.json report.txt`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { DatasetFile, FigureEntry, StatementEntry } from "../src/schema/model.ts";
import { digestOf, normaliseSentence } from "./report/digest.ts";
import { Report } from "./report/Report.ts";

const [dataPath, reportPath] = process.argv.slice(2);
if (dataPath === undefined || reportPath === undefined) {
	throw new Error("usage: npm run data:anchor -- DATA.json REPORT.txt");
}
const file: DatasetFile = JSON.parse(readFileSync(dataPath, "utf8"));
const report = new Report(readFileSync(reportPath, "utf8"));

function anchored<E extends FigureEntry | StatementEntry>(entry: E) {
	const section = file.sections.find(({ id }) => id === entry.section);
	const sentence = section && report.sentences(section)[entry.sentence - 1];
	const [place, ...others] = sentence ? report.places(entry.printed, sentence) : [];
	if (sentence === undefined || place === undefined || others.length > 0) {
		throw new Error(
			`${entry.id}: expected "${entry.printed}" once in sentence ${entry.sentence} of ${entry.section}`,
		);
	}
	const sentenceDigest = digestOf(normaliseSentence(report.slice(sentence)));
	const { label, note, ...rest } = entry;
	return { ...rest, selector: { ...place, sentenceDigest }, label, ...(note && { note }) };
}

const figures = file.figures.map(anchored);
const statements = file.statements?.map(anchored);
const source = {
	...file.source,
	codePoints: report.points.length,
	digest: digestOf(report.text),
};
const sections = file.sections.length > 0 ? file.sections : report.sections();
const filled = { ...file, source, sections, figures, statements };
writeFileSync(dataPath, `${JSON.stringify(filled, null, 2)}\n`);
