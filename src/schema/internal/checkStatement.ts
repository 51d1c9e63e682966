import type { StatementEntry } from "../model.ts";
import { checkCode } from "./checkCodes.ts";
import { checkPlace } from "./checkPlace.ts";
import type { Report, Surroundings } from "./surroundings.ts";

/** Checks that a statement refers to sections and figures of its file. */
export function checkStatement(entry: StatementEntry, around: Surroundings, report: Report): void {
	checkPlace(entry, around, report);
	for (const [index, commodity] of entry.commodities.entries()) {
		checkCode(commodity, around.commodityIds, `commodities[${index}]`, report);
	}
	for (const [index, figure] of entry.figures.entries()) {
		if (!around.figureIds.has(figure)) {
			report(`figures[${index}]`, `expected the id of a figure, found "${figure}"`);
		}
	}
}
