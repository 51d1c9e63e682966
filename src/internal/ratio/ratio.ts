import type { Derivation, Quantity } from "../../model/quantity.ts";
import type { Kind, Unit } from "../../model/unit.ts";
import { exponentOf } from "../../units/exponentOf.ts";
import { minus, type Rounding } from "../decimal/decimal.ts";
import { QUOTIENT_DIGITS } from "../decimal/quotientPlaces.ts";
import { roundQuotient } from "../decimal/roundQuotient.ts";
import { result } from "../lineage/result.ts";
import { PERCENT } from "../percent/percent.ts";
import type { Extreme } from "./extreme.ts";
import { extremesOf, type RatioTerm } from "./extremesOf.ts";
import { ratioDecimals } from "./ratioDecimals.ts";

/**
 * The quantity N / D − less in a unit, with N and D sums of the terms, in percent if `exponent` is
 * 2. Its bounds are tight over the unknowns that the terms consist of, however often and however
 * deep each unknown is used. Undefined if the divisor is not above 0.
 */
export function ratio<K extends Kind, U extends Unit>(
	kind: K,
	unit: U,
	terms: readonly RatioTerm[],
	derivation: Derivation,
	less = 0n,
	exponent = PERCENT,
): Quantity<K, U> | undefined {
	const extremes = extremesOf(terms);
	if (extremes === undefined) return undefined;
	const [least, nominal, most] = extremes;
	const at = ({ n, d: [divisor, place] }: Extreme, rounding: Rounding): number => {
		const [digits, exact] = minus(n, [less * divisor, place]);
		const shift = exact - place + exponent - exponentOf(unit);
		return roundQuotient(digits, divisor, shift, QUOTIENT_DIGITS, rounding);
	};
	const [lower, value, upper] = [at(least, -1), at(nominal, 0), at(most, 1)];
	const decimals = ratioDecimals(lower, value, upper);
	return result(kind, unit, { value, lower, upper, decimals }, least.open | most.open, derivation);
}
