import type { Quantity, StatedQualifier } from "../../model/quantity.ts";
import type { Kind } from "../../model/unit.ts";
import { decimalOf, POWERS, trimmed } from "../decimal/decimal.ts";
import { roundDecimal } from "../decimal/roundDecimal.ts";
import { sum } from "../decimal/sum.ts";
import { WHOLE } from "../percent/percent.ts";

/** Half the unit of the last significant digit: 0.05 for "26.2", 0.5 for "90", 5 for "about 90". */
function halfOf(value: number, decimals: number, qualifier: StatedQualifier): number {
	const isWhole = qualifier === "about" && decimals === 0 && value !== 0;
	const power = isWhole ? undefined : POWERS[decimals + 1];
	// A quotient of two numbers that doubles hold exactly is the double that prints as the decimal.
	if (power !== undefined) return 5 / power;
	return Number(`5e${(isWhole ? trimmed(decimalOf(value))[1] : -decimals) - 1}`);
}

/** The lower bound of a number that is stated without one: a share begins at 0%. */
export const openLower = (value: number, kind: Kind): number | null =>
	kind === "share" && value >= 0 ? 0 : null;

/** The upper bound of a number that is stated without one: a share ends at 100%. */
export const openUpper = (value: number, kind: Kind): number | null =>
	kind === "share" && value <= WHOLE ? WHOLE : null;

/** The bounds of a stated number, by its qualifier and the unit of its last significant digit. */
export function boundsOf(
	value: number,
	decimals: number,
	qualifier: StatedQualifier,
	kind: Kind,
	precision?: number,
): Pick<Quantity, "lower" | "upper"> {
	switch (qualifier) {
		case "exact":
			return { lower: value, upper: value };
		case "over":
			return { lower: value, upper: openUpper(value, kind) };
		case "nearly":
			return { lower: 0, upper: value };
		case "under":
			return { lower: openLower(value, kind), upper: value };
		default: {
			const half = precision === undefined ? halfOf(value, decimals, qualifier) : halved(precision);
			return {
				lower: sum(value, -half, decimals + 1, -1),
				upper: sum(value, half, decimals + 1, 1),
			};
		}
	}
}

function halved(precision: number): number {
	const [digits, exponent] = decimalOf(precision);
	return roundDecimal([digits * 5n, exponent - 1], 0);
}
