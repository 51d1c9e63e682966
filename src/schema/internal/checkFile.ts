import type { DatasetProblem } from "../../errors.ts";
import type { Findings } from "../../internal/gate/Findings.ts";
import type { FigureEntry } from "../model.ts";
import { checkCodes } from "./checkCodes.ts";
import { checkDiscrepancy } from "./checkDiscrepancy.ts";
import { checkFigure } from "./checkFigure.ts";
import { checkHistory } from "./checkHistory.ts";
import { checkSections } from "./checkSections.ts";
import { checkStatement } from "./checkStatement.ts";
import type { ReadFile } from "./readFile.ts";
import type { Report, Surroundings } from "./surroundings.ts";

/** Entries by id; of two entries with one id, the last. */
const byId = <T extends { readonly id: string }>(entries: readonly (readonly [number, T])[]) =>
	new Map(entries.map(([, entry]) => [entry.id, entry]));

/** Checks how the parts of a file fit together, as far as they match their schemas. */
export function checkFile(file: ReadFile, findings: Findings<DatasetProblem>): void {
	const inFile: Report = (path, message) => findings.add(() => ({ figure: null, path, message }));
	const inEntry =
		(list: string, index: number, figure: string | null = null): Report =>
		(field, message) =>
			findings.add(() => ({ figure, path: `${list}[${index}].${field}`, message }));
	const { header, sections, figures, statements, discrepancies } = file;
	const around: Surroundings = {
		sections: byId(sections.entries),
		entries: byId(figures.entries),
		sectionIds: sections.ids,
		figureIds: figures.ids,
		commodityIds: file.commodities.ids,
		indicatorIds: file.indicators.ids,
		isEnglish: /^en\b/i.test(header?.source.language ?? ""),
	};
	checkCodes("commodities", file.commodities, inFile);
	checkCodes("indicators", file.indicators, inFile);
	checkSections(sections, header?.source.codePoints, inFile);

	const constants = new Map<string, string>();
	const sound = new Map<string, FigureEntry>();
	for (const [index, entry] of figures.entries) {
		const { count } = findings;
		checkFigure(entry, around, constants, inEntry("figures", index, entry.id));
		if (findings.count === count) sound.set(entry.id, entry);
	}

	const ids = new Set(around.entries.keys());
	const checkId = ({ id }: { readonly id: string }, taken: Set<string>, report: Report) => {
		if (taken.has(id)) report("id", `expected a different id, found "${id}" again`);
		taken.add(id);
	};
	for (const [index, entry] of statements.entries) {
		const report = inEntry("statements", index);
		checkId(entry, ids, report);
		checkStatement(entry, around, report);
	}
	const listed = new Set<string>();
	for (const [index, entry] of discrepancies.entries) {
		const report = inEntry("discrepancies", index);
		checkId(entry, listed, report);
		checkDiscrepancy(entry, { ...around, entries: sound }, report);
	}
	checkHistory(file, inFile);
}
