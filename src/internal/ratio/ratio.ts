import type { Derivation, Quantity } from "../../model/quantity.ts";
import type { Kind, Unit } from "../../model/unit.ts";
import type { Rounding } from "../decimal/decimal.ts";
import { QUOTIENT_DIGITS } from "../decimal/quotientPlaces.ts";
import { roundQuotient } from "../decimal/roundQuotient.ts";
import { result } from "../lineage/result.ts";
import { type Extreme, extremesOf } from "./extremes.ts";
import { ratioDecimals } from "./ratioDecimals.ts";
import { type RatioTerm, variablesOf } from "./variablesOf.ts";

/** The formula (N / D − less) × 10^exponent, with N and D sums of the terms. */
export interface RatioFormula {
	readonly terms: readonly RatioTerm[];
	/** 2 for percent. */
	readonly exponent: number;
	/** 1 for a relative change, which is N / D less 1. */
	readonly less: 0 | 1;
}

/**
 * The quantity that a ratio of two sums is. Its bounds are tight over the unknowns that the terms
 * consist of, however often and however deep each unknown is used. Undefined if the divisor is not
 * above 0.
 */
export function ratio<K extends Kind, U extends Unit>(
	kind: K,
	unit: U,
	{ terms, exponent, less }: RatioFormula,
	derivation: Derivation,
): Quantity<K, U> | undefined {
	const extremes = extremesOf(variablesOf(derivation.by, terms));
	if (extremes === undefined) return undefined;
	const [least, nominal, most] = extremes;
	const numberOf = ({ n, d }: Extreme, rounding: Rounding): number =>
		d === 0n
			? rounding * Infinity
			: roundQuotient(n - BigInt(less) * d, d, exponent, QUOTIENT_DIGITS, rounding);
	const [lower, value, upper] = [numberOf(least, -1), numberOf(nominal, 0), numberOf(most, 1)];
	const decimals = ratioDecimals(lower, value, upper);
	return result(kind, unit, { value, lower, upper, decimals }, least.open | most.open, derivation);
}
