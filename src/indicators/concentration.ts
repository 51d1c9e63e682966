import { largestGrowth, type Span } from "../internal/concentration/largestGrowth.ts";
import { decimalOf, type Rounding, tenTo } from "../internal/decimal/decimal.ts";
import { decimalsOf } from "../internal/decimal/decimalsOf.ts";
import { placesOf } from "../internal/decimal/placesOf.ts";
import { roundDecimal } from "../internal/decimal/roundDecimal.ts";
import { createError, MOST_GIVEN } from "../internal/gate/createError.ts";
import { requireKind } from "../internal/gate/requireKinds.ts";
import { requireQuantities } from "../internal/gate/requireQuantities.ts";
import { requireRange } from "../internal/gate/requireRange.ts";
import { intervalOf } from "../internal/interval/intervalOf.ts";
import { OPEN_UPWARD, type OpenSides, rising } from "../internal/interval/openSides.ts";
import { result } from "../internal/lineage/result.ts";
import { shortDerivation } from "../internal/lineage/shortDerivation.ts";
import { WHOLE } from "../internal/percent/percent.ts";
import type { Shares } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

const sumOf = (numbers: readonly bigint[]) => numbers.reduce((sum, n) => sum + n, 0n);
const squaresOf = (numbers: readonly bigint[]) => sumOf(numbers.map((n) => n * n));

/**
 * Calculates the Herfindahl–Hirschman index of the shares of one whole.
 *
 * Formula: s1² + s2² + …, with shares in percent
 *
 * Unit: {HHI}, from 0 to 10,000. The US merger guidelines call a market with more than 1,800 highly
 * concentrated. They are about mergers and not about the origins of imports.
 *
 * Bounds: the lower bound assumes that the unnamed rest consists of many small shares, and the
 * upper bound that it is one share. If more than ten shares are uncertain, the upper bound is valid
 * but not the smallest possible one.
 *
 * @param shares - Named shares of one whole.
 * @returns The index. Its value counts only the named shares.
 * @throws `empty-list` if there are no shares.
 * @throws `not-a-list` if the argument is not a list.
 * @throws `above-whole` if the lower bounds of the shares add up to more than 100%.
 * @throws `out-of-range` if a share is less than 0.
 * @throws `kind-mismatch` if an item is not a share.
 * @throws `not-a-quantity` if an item is not a quantity.
 * @see [U.S. Department of Justice and Federal Trade Commission, Merger Guidelines, guideline
 * 1](https://www.justice.gov/atr/merger-guidelines/applying-merger-guidelines/guideline-1)
 *
 * @example
 * ```ts
 * import { concentration, format } from "china-aluminum";
 * import { bauxiteImportsAustraliaShare, bauxiteImportsGuineaShare } from "china-aluminum/2025-r1";
 *
 * // The report says "over 70%" and "more than 20%".
 * const origins = concentration([bauxiteImportsGuineaShare, bauxiteImportsAustraliaShare]);
 * console.log(origins.lower, origins.upper); // 5300 6800
 * console.log(format(origins)); // over 5,300 HHI
 * ```
 *
 * @category Supply and demand
 */
export function concentration<K extends Kind, U extends Unit>(
	shares: Shares<K, U>,
): Quantity<"concentration", "{HHI}">;
export function concentration(given: readonly Quantity[]): Quantity {
	const by = "concentration";
	const shares = requireQuantities(by, "shares", given);
	for (const [at, share] of shares.entries()) {
		const argument = `shares[${at}]`;
		requireKind(by, argument, share, "share");
		requireRange(share.value >= 0, by, argument, share, "not be less than 0%");
	}
	const numbers = shares.map((share) => {
		const { value, lower, upper } = intervalOf(share);
		return [value, Math.max(0, lower), Math.min(WHOLE, upper)] as const;
	});
	const places = numbers.reduce((most, own) => Math.max(most, ...own.map(placesOf)), 0);
	const digitsOf = (x: number) => {
		const [digits, exponent] = decimalOf(x);
		return digits * tenTo(exponent + places);
	};
	const whole = digitsOf(WHOLE);
	const named = numbers.map(([value]) => digitsOf(value));
	const least = numbers.map(([, lower]) => digitsOf(lower));
	const left = whole - sumOf(least);
	if (left < 0n) {
		const sentences = `the lower bounds add up to more than ${WHOLE}%. Pass shares of one whole that do not overlap.`;
		throw createError("above-whole", by, "shares", sentences, ...shares.slice(0, MOST_GIVEN));
	}
	const spans = numbers.map(([, , upper], at): Span => {
		const own = least[at] as bigint;
		return { least: own, more: digitsOf(upper) - own };
	});
	const rest: Span = { least: 0n, more: left };
	const index = (squares: bigint, rounding: Rounding) =>
		roundDecimal([squares, -2 * places], rounding);
	const squares = squaresOf(least);
	const lower = index(squares, -1);
	const upper = index(squares + largestGrowth([...spans, rest], left), 1);
	const nominal = index(squaresOf(named), 0);
	const isComplete = sumOf(named) >= whole;
	const open = shares.reduce<OpenSides>(
		(sides, share) => sides | rising(share),
		isComplete ? 0 : OPEN_UPWARD,
	);
	const value = Math.min(upper, nominal);
	const names = shares.map((_, at) => `s${at + 1}`);
	return result(
		"concentration",
		"{HHI}",
		{ value, lower, upper, decimals: decimalsOf(value, lower, upper) },
		open,
		shortDerivation({
			by,
			formula: names.map((name) => `${name}²`).join(" + "),
			inputs: Object.fromEntries(names.map((name, at) => [name, shares[at] as Quantity])),
		}),
	);
}
