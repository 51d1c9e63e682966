import type { Section } from "../../../src/model/dataset.ts";
import type { NumberContext } from "../../../src/model/selector.ts";
import { Report } from "../../../src/verify/internal/ReportText.ts";
import {
	figureSelector,
	numberSelector,
	type Phrase,
	selectorOf,
} from "../../../src/verify/internal/selectorOf.ts";
import { sha256 } from "../digest.ts";
import type { Problem } from "../Problem.ts";
import type { Anchors } from "./Anchors.ts";
import type { ReportFile } from "./ReportFile.ts";
import { proposedSections, sectionRanges } from "./sectionRanges.ts";

/** What a copy of a report makes of a report file. */
export interface Anchoring {
	/** The places that were found: all of them if there are no problems. */
	readonly anchors: Anchors;
	/** What of the report file is not in the copy, or there twice. */
	readonly problems: readonly Problem[];
}

/** The sentences and headings that have numbers of which none is a figure. */
async function contextsOf(
	report: Report,
	sections: readonly Section[],
	withFigures: ReadonlySet<string>,
): Promise<NumberContext[]> {
	const passages = sections.flatMap((section) => report.passages(section));
	const selectors = await Promise.all(
		passages.map((passage) => numberSelector(report, passage, passage)),
	);
	return selectors.flatMap((selector) => {
		if (selector === undefined || withFigures.has(selector.sentenceDigest)) return [];
		const { start: _, end: __, ...context } = selector;
		return [context];
	});
}

/** Finds in a copy of the report where everything is that a report file says. */
export async function anchorsOf(file: ReportFile, text: string): Promise<Anchoring> {
	const report = new Report(text);
	const { ranges, problems } = sectionRanges(file.sections, text);
	if (file.sections.length === 0) {
		problems.push({
			subject: "sections",
			message: "expected the sections of the report, found none",
			remedy: `The numbered headings of the copy make these:\n${JSON.stringify(proposedSections(text), null, 2)}`,
		});
	}
	const placesOf = async <S>(
		list: "figures" | "statements",
		find: (report: Report, sections: readonly Section[], phrase: Phrase) => Promise<S | undefined>,
	) => {
		const places: [id: string, selector: S][] = [];
		for (const [index, entry] of (file[list] ?? []).entries()) {
			const selector = await find(report, ranges, entry);
			if (selector !== undefined) places.push([entry.id, selector]);
			else {
				problems.push({
					subject: `${list}[${index}], ${entry.id}`,
					message: `expected "${entry.printed}" once in sentence ${entry.sentence} of ${entry.section}${list === "figures" ? ", with a number in it" : ""}`,
				});
			}
		}
		return places;
	};
	const figures = await placesOf("figures", figureSelector);
	const statements = await placesOf("statements", selectorOf);
	const withFigures = new Set(figures.map(([, { sentenceDigest }]) => sentenceDigest));
	const anchors: Anchors = {
		revision: file.revision,
		source: { codePoints: report.points.length, digest: sha256(text) },
		sections: Object.fromEntries(ranges.map(({ id, start, end }) => [id, { start, end }])),
		figures: Object.fromEntries(figures),
		statements: Object.fromEntries(statements),
		contexts: await contextsOf(report, ranges, withFigures),
	};
	return { anchors, problems };
}
