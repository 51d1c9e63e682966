import type { Derivation, Quantity } from "../../model/quantity.ts";
import { POWERS } from "../decimal/decimal.ts";
import { QUOTIENT_LIMIT, quotientPlaces, TIE } from "../decimal/quotientPlaces.ts";
import { isPercentKind } from "../gate/isPercent.ts";
import { expresses } from "../gate/isQuantity.ts";
import { statedFault } from "../gate/statedFault.ts";
import { qualifierFor, sidesOf, swapped } from "../interval/openSides.ts";
import { areApart } from "../lineage/areApart.ts";

/** Decimal places by which percent are fewer than those of the quotient. */
const PERCENT = 2;

/** Digits × 10^-places of 100 x, rounded at so many places of x; NaN if doubles do not settle it. */
function rounded(x: number, power: number, result: number, rounding: number): number {
	const scaled = x * power;
	const whole = Math.round(scaled);
	const beyond = scaled - whole;
	if (!(Math.abs(beyond) > TIE && scaled < QUOTIENT_LIMIT)) return Number.NaN;
	return (beyond * rounding > 0 ? whole + rounding : whole) / result;
}

/**
 * The share of one stated number in another of its unit and kind, both above zero with both bounds,
 * in doubles. Undefined for anything else, quantities with faults included: what is asked of the two
 * implies what the gate checks, so that the most common ratio is checked once and not twice.
 */
export function quickQuotient(
	n: Quantity,
	d: Quantity,
	by: string,
	formula: string,
	inputs: Derivation["inputs"],
): Quantity<"share", "%"> | undefined {
	try {
		const { value, lower, upper, unit, kind } = n;
		const { lower: small, upper: large } = d;
		const first = sidesOf(n.qualifier);
		const second = sidesOf(d.qualifier);
		if (
			n.derivation !== undefined ||
			d.derivation !== undefined ||
			typeof value !== "number" ||
			typeof lower !== "number" ||
			typeof upper !== "number" ||
			typeof d.value !== "number" ||
			typeof small !== "number" ||
			typeof large !== "number" ||
			unit !== d.unit ||
			kind !== d.kind ||
			isPercentKind(kind) ||
			!expresses(unit, kind) ||
			first === undefined ||
			second === undefined ||
			!Number.isInteger(n.decimals) ||
			!Number.isInteger(d.decimals) ||
			statedFault(n) !== undefined ||
			statedFault(d) !== undefined ||
			!(0 < lower && lower <= value && value <= upper) ||
			!(0 < small && small <= d.value && d.value <= large) ||
			!areApart(n, d)
		) {
			return undefined;
		}
		const ratio = value / d.value;
		const places = quotientPlaces(lower / large);
		const power = POWERS[places] as number;
		const result = POWERS[places - PERCENT] as number;
		const nominal = rounded(ratio, power, result, 0);
		const least = rounded(lower / large, power, result, -1);
		const most = rounded(upper / small, power, result, 1);
		if (!(least <= nominal && nominal <= most)) return undefined;
		return {
			value: nominal,
			unit: "%",
			kind: "share",
			decimals: places - PERCENT,
			qualifier: least === most ? "exact" : qualifierFor(first | swapped(second)),
			lower: least,
			upper: most,
			derivation: { by, formula, inputs },
		};
	} catch {
		return undefined;
	}
}
