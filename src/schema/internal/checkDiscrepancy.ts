import { areConvertible } from "../../internal/gate/areConvertible.ts";
import type { Kind } from "../../model/unit.ts";
import { compare } from "../../quantities/compare.ts";
import type { DiscrepancyEntry, FigureEntry } from "../model.ts";
import { figureOf } from "./figureOf.ts";
import type { Report, Surroundings } from "./surroundings.ts";

/** Kinds of quantity that have no difference: a gap between two such figures is not defined. */
const withoutDifference: readonly Kind[] = ["relative-change", "growth-rate"];

/** The fields that two figures about the same thing have in common. */
const dimensions = ["commodity", "indicator", "area", "counterpart", "kind"] as const;

/** Checks that two figures are about the same thing, and that the first is below the second. */
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
		report(
			"figures",
			`expected figures about one thing, found a different ${different.join(" and ")}`,
		);
	} else if (withoutDifference.includes(first.kind)) {
		report("figures", `expected figures with a difference, found two of the kind ${first.kind}`);
	} else if (!areConvertible(first, second)) {
		report("figures", `expected figures of one unit, found ${first.unit} and ${second.unit}`);
	} else {
		const order = compare(figureOf("", first), figureOf("", second));
		if (order === "less") return;
		const names = `"${first.id}" and "${second.id}"`;
		report(
			"figures",
			order === "greater"
				? `expected the smaller figure first, found ${names}`
				: `expected figures that contradict each other, but the bounds of ${names} overlap`,
		);
	}
}
