import { compare } from "../../quantities/compare.ts";
import type { DiscrepancyEntry, FigureEntry } from "../model.ts";
import { figureOf } from "./figureOf.ts";
import type { Report, Surroundings } from "./surroundings.ts";

/** What two figures have in common that are of the same thing. */
const dimensions = ["commodity", "indicator", "area", "counterpart", "kind"] as const;

/** Checks that two figures are of the same thing, and that the first is below the second. */
export function checkDiscrepancy(
	entry: DiscrepancyEntry,
	{ entries, figureIds }: Surroundings,
	report: Report,
): void {
	const [first, second] = entry.figures.map((id, index) => {
		if (!figureIds.has(id)) {
			report(`figures[${index}]`, `expected the id of a figure, found "${id}"`);
		}
		return entries.get(id);
	}) as [FigureEntry | undefined, FigureEntry | undefined];
	if (!first || !second) return;
	const different = dimensions.filter((dimension) => first[dimension] !== second[dimension]);
	if (different.length > 0) {
		report("figures", `expected figures of one thing, found another ${different.join(" and ")}`);
	} else if (compare(figureOf("", first), figureOf("", second)) !== "less") {
		report("figures", `expected the bounds of "${first.id}" below those of "${second.id}"`);
	}
}
