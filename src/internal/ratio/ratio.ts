import type { Derivation, Quantity } from "../../model/quantity.ts";
import { minus } from "../decimal/decimal.ts";
import { QUOTIENT_DIGITS } from "../decimal/quotientPlaces.ts";
import { roundQuotient } from "../decimal/roundQuotient.ts";
import { PERCENT } from "../percent/percent.ts";
import { overExtremes, type RatioTerm } from "./overExtremes.ts";
import { ratioDecimals } from "./ratioDecimals.ts";

/** The kind of a ratio. A relative change is the ratio minus 1. */
export type RatioKind = "share" | "relative-change";

/**
 * The share N / D, or the relative change N / D − 1, with N and D sums of the terms. Its bounds are
 * tight over the unknowns that the terms consist of, however often and however deep each unknown is
 * used. Undefined if the divisor is not above 0.
 */
export const ratio = <K extends RatioKind>(
	kind: K,
	terms: readonly RatioTerm[],
	derivation: Derivation,
): Quantity<K, "%"> | undefined =>
	overExtremes(
		kind,
		"%",
		terms,
		derivation,
		({ n, d }, rounding) => {
			const [digits, exponent] = kind === "share" ? n : minus(n, d);
			const [divisor, place] = d;
			const shift = exponent - place + PERCENT;
			return roundQuotient(digits, divisor, shift, QUOTIENT_DIGITS, rounding);
		},
		ratioDecimals,
	);
