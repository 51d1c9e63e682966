import type { Section } from "../../../src/model/dataset.ts";
import type { NumberContext, PassageHash } from "../../../src/model/selector.ts";
import { type Phrase, PlacesInReport } from "../../../src/verify/internal/PlacesInReport.ts";
import { ReportText } from "../../../src/verify/internal/ReportText.ts";
import { sha256 } from "../digest.ts";
import type { Problem } from "../Problem.ts";
import type { Anchors } from "./Anchors.ts";
import type { ReportFile } from "./ReportFile.ts";
import { proposedSections, sectionRanges } from "./sectionRanges.ts";

/** What a copy of a report gives for a report file. */
export interface Anchoring {
	/** The places that were found: all of them if there are no problems. */
	readonly anchors: Anchors;
	/** What of the report file is not in the copy, or there twice. */
	readonly problems: readonly Problem[];
}

/** The sentences and headings without a figure: those that have numbers, and the others. */
async function passagesOf(
	places: PlacesInReport,
	report: ReportText,
	sections: readonly Section[],
	withFigures: ReadonlySet<string>,
): Promise<Pick<Anchors, "contexts" | "passages">> {
	const contexts: NumberContext[] = [];
	const passages: PassageHash[] = [];
	for (const passage of sections.flatMap((section) => report.passages(section))) {
		const context = await places.numberContext(passage);
		if (context === undefined) passages.push(places.passageHash(passage));
		else if (!withFigures.has(context.sentenceDigest)) contexts.push(context);
	}
	return { contexts, passages };
}

/** Computes where everything in a report file appears in a copy of the report. */
export async function anchorsOf(file: ReportFile, text: string): Promise<Anchoring> {
	const report = new ReportText(text);
	const { ranges, problems } = sectionRanges(file.sections, text);
	if (file.sections.length === 0) {
		problems.push({
			subject: "sections",
			message: "expected the sections of the report, found none",
			remedy: `The numbered headings of the copy give these sections:\n${JSON.stringify(proposedSections(text), null, 2)}`,
		});
	}
	const { figures: entries, statements: others = [] } = file;
	const places = new PlacesInReport(report, ranges, [...entries, ...others]);
	const selectorsOf = async <E extends Phrase & { readonly id: string }, S>(
		list: "figures" | "statements",
		entries: readonly E[],
		find: (entry: E) => Promise<S | undefined>,
	) => {
		const selectors: [id: string, selector: S][] = [];
		for (const [index, entry] of entries.entries()) {
			const selector = await find(entry);
			if (selector !== undefined) selectors.push([entry.id, selector]);
			else {
				const isFigure = list === "figures";
				problems.push({
					subject: `${list}[${index}], ${entry.id}`,
					message: `expected "${entry.printed}" once in sentence ${entry.sentence} of ${entry.section}${isFigure ? ", with a number that is its value, unit and qualifier" : ""}`,
				});
			}
		}
		return selectors;
	};
	const figures = await selectorsOf("figures", entries, (entry) => places.figureSelector(entry));
	const statements = await selectorsOf("statements", others, (entry) => places.selectorOf(entry));
	const withFigures = new Set(figures.map(([, { sentenceDigest }]) => sentenceDigest));
	const anchors: Anchors = {
		revision: file.revision,
		source: { codePoints: report.length, digest: sha256(text) },
		sections: Object.fromEntries(ranges.map(({ id, start, end }) => [id, { start, end }])),
		figures: Object.fromEntries(figures),
		statements: Object.fromEntries(statements),
		...(await passagesOf(places, report, ranges, withFigures)),
	};
	return { anchors, problems };
}
