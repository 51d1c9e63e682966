import { WHOLE } from "../../internal/percent/percent.ts";
import type { Kind } from "../../model/unit.ts";
import { kindsOf } from "../../units/kindsOf.ts";
import { nearestUnit } from "../../units/nearestUnit.ts";
import { exponents, units } from "../../units/units.ts";
import type { FigureEntry } from "../model.ts";
import { isUnitOf } from "./isUnitOf.ts";
import type { Report } from "./surroundings.ts";

/** The kinds of quantity that count things which cannot be divided. */
const countKinds: readonly Kind[] = [
	"population",
	"number-of-countries",
	"number-of-events",
	"number-of-lines",
];

/** Decimal places of a decimal in digits, without the zeros at its end. */
const placesOf = (decimal: string) => decimal.split(".")[1]?.replace(/0+$/, "").length ?? 0;

function checkValue({ value, unit, kind }: FigureEntry, report: Report): void {
	const number = Number(value);
	if (kind === "share" && !(number >= 0 && number <= WHOLE)) {
		report("value", `expected a share of 0 to ${WHOLE}%, found ${value}`);
	}
	if (!countKinds.includes(kind)) return;
	if (number < 0) report("value", `expected a count that is not negative, found ${value}`);
	// Your own unit can count thousands, which the library does not know.
	if (placesOf(value) > (exponents.get(unit) ?? Number.POSITIVE_INFINITY)) {
		report("value", `expected a whole number of things for the unit ${unit}, found ${value}`);
	}
}

/** Checks that value, unit, kind, qualifier and precision of an entry fit each other. */
export function checkNumber(entry: FigureEntry, report: Report): void {
	const { value, unit, kind, qualifier } = entry;
	const number = Number(value);
	if (!isUnitOf(entry)) {
		const expressed = kindsOf(unit);
		if (expressed.length > 0) {
			report("kind", `expected ${expressed.join(" or ")} for the unit ${unit}, found ${kind}`);
		} else {
			const expected = nearestUnit(unit, kind) ?? Object.keys(units[kind] ?? {}).join(" or ");
			report("unit", `expected ${expected} for the kind ${kind}, found "${unit}"`);
		}
		return;
	}
	checkValue(entry, report);
	if (number <= 0 && qualifier === "nearly") {
		report(
			"qualifier",
			`expected "over" or "under" for ${value}: "nearly" needs a number greater than 0`,
		);
	}
	if (entry.precision && qualifier !== "rounded" && qualifier !== "about") {
		report("precision", `expected none for "${qualifier}", whose bounds do not depend on it`);
	}
	if (number < 0 && qualifier === "over") {
		report("qualifier", `expected "under" for ${value}: a larger decline is a smaller number`);
	}
}
