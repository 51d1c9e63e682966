/**
 * Fills in where each figure of a dataset file stands in the report, from its section, sentence and
 * printed phrase: `npm run data:anchor -- data/2025-r1.json report.txt`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { DatasetFile } from "../src/schema/model.ts";
import { digestOf, normaliseSentence } from "./report/digest.ts";
import { Report } from "./report/Report.ts";

const [dataPath, reportPath] = process.argv.slice(2);
if (dataPath === undefined || reportPath === undefined) {
	throw new Error("usage: npm run data:anchor -- DATA.json REPORT.txt");
}
const file: DatasetFile = JSON.parse(readFileSync(dataPath, "utf8"));
const report = new Report(readFileSync(reportPath, "utf8"));

const figures = file.figures.map((figure) => {
	const section = file.sections.find(({ id }) => id === figure.section);
	const sentence = section && report.sentences(section)[figure.sentence - 1];
	const [place, ...others] = sentence ? report.places(figure.printed, sentence) : [];
	if (sentence === undefined || place === undefined || others.length > 0) {
		throw new Error(
			`${figure.id}: expected "${figure.printed}" once in sentence ${figure.sentence} of ${figure.section}`,
		);
	}
	const sentenceDigest = digestOf(normaliseSentence(report.slice(sentence)));
	const { label, note, ...rest } = figure;
	return { ...rest, selector: { ...place, sentenceDigest }, label, ...(note && { note }) };
});
const source = {
	...file.source,
	codePoints: report.points.length,
	digest: digestOf(report.text),
};
writeFileSync(dataPath, `${JSON.stringify({ ...file, source, figures }, null, 2)}\n`);
