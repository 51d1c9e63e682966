import type { Derivation, Quantity } from "../../model/quantity.ts";
import { minus, type Rounding } from "../decimal/decimal.ts";
import { QUOTIENT_DIGITS } from "../decimal/quotientPlaces.ts";
import { roundQuotient } from "../decimal/roundQuotient.ts";
import { result } from "../lineage/result.ts";
import { PERCENT } from "../percent/percent.ts";
import type { Extreme } from "./extreme.ts";
import { extremesOf, type RatioTerm } from "./extremesOf.ts";
import { ratioDecimals } from "./ratioDecimals.ts";

/** What a ratio is, which is less 1 if it is a relative change. */
export type RatioKind = "share" | "relative-change";

/**
 * The share N / D, or the relative change N / D − 1, with N and D sums of the terms. Its bounds are
 * tight over the unknowns that the terms consist of, however often and however deep each unknown is
 * used. Undefined if the divisor is not above 0.
 */
export function ratio<K extends RatioKind>(
	kind: K,
	terms: readonly RatioTerm[],
	derivation: Derivation,
): Quantity<K, "%"> | undefined {
	const extremes = extremesOf(terms);
	if (extremes === undefined) return undefined;
	const [least, nominal, most] = extremes;
	const at = ({ n, d: [divisor, place] }: Extreme, rounding: Rounding): number => {
		const [digits, exponent] = kind === "share" ? n : minus(n, [divisor, place]);
		return roundQuotient(digits, divisor, exponent - place + PERCENT, QUOTIENT_DIGITS, rounding);
	};
	const [lower, value, upper] = [at(least, -1), at(nominal, 0), at(most, 1)];
	const decimals = ratioDecimals(lower, value, upper);
	return result(kind, "%", { value, lower, upper, decimals }, least.open | most.open, derivation);
}
