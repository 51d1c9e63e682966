import { largestSquares, type Span } from "../internal/concentration/largestSquares.ts";
import { type Decimal, decimalOf, type Rounding, tenTo } from "../internal/decimal/decimal.ts";
import { decimalsOf } from "../internal/decimal/decimalsOf.ts";
import { roundDecimal } from "../internal/decimal/roundDecimal.ts";
import { createError } from "../internal/gate/createError.ts";
import { requireKind } from "../internal/gate/requireKinds.ts";
import { requireList } from "../internal/gate/requireList.ts";
import { shown } from "../internal/gate/shown.ts";
import { intervalOf } from "../internal/interval/intervalOf.ts";
import { OPEN_UPWARD, type OpenSides, rising } from "../internal/interval/openSides.ts";
import { result } from "../internal/lineage/result.ts";
import { shortDerivation } from "../internal/lineage/shortDerivation.ts";
import { WHOLE } from "../internal/percent/percent.ts";
import type { Shares } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * The concentration of shares of one whole: the Herfindahl–Hirschman index.
 *
 * Formula: the sum of the squared shares in percent, 0 to 10,000. Unit: {HHI}. Value: of the shares
 * that are named. Bounds: from the least of each and an unnamed rest that is spread so thin that it
 * adds nothing, to the most that the named ones and a rest in one hand can add within 100 %. Where
 * over ten shares have a spread, the upper bound is close, not tight. The US merger guidelines of
 * 2023 call more than 1,800 highly concentrated: a yardstick for mergers, borrowed for the origins
 * of imports.
 *
 * @param shares - The named shares of one whole.
 * @returns The index.
 * @throws `empty-list` where there is no share.
 * @throws `above-whole` where the shares add up to more than 100 % even at their least.
 * @throws `out-of-range` where a share is below zero.
 * @throws `kind-mismatch` where one of them is no share.
 * @throws `not-a-quantity` where one of them is none.
 * @see U.S. Department of Justice and Federal Trade Commission, Merger Guidelines (2023),
 * guideline 1: https://www.justice.gov/atr/merger-guidelines
 *
 * @example
 * ```ts
 * import { concentration, format } from "china-aluminum";
 * import { bauxiteImportsAustraliaShare, bauxiteImportsGuineaShare } from "china-aluminum/2025-r1";
 *
 * // over 70 % and over 20 %
 * const origins = concentration([bauxiteImportsGuineaShare, bauxiteImportsAustraliaShare]);
 * expect([origins.lower, origins.upper]).toEqual([5300, 6800]);
 * expect(format(origins)).toBe("over 5,300 HHI");
 * ```
 *
 * @category Judge
 */
export function concentration<K extends Kind, U extends Unit>(
	shares: Shares<K, U>,
): Quantity<"concentration", "{HHI}">;
export function concentration(shares: readonly Quantity[]): Quantity {
	const by = "concentration";
	requireList(by, "shares", shares);
	if (shares.length === 0) {
		throw createError("empty-list", by, "shares", "the list is empty. Pass at least one share.");
	}
	for (const [at, share] of [...shares].entries()) {
		const argument = `shares[${at}]`;
		requireKind(by, argument, share, "share");
		if (share.value >= 0) continue;
		const sentences = `must not be less than 0%, got ${shown(share.value)}%.`;
		throw createError("out-of-range", by, argument, sentences, share);
	}
	const numbers = shares.map((share) => {
		const { value, lower, upper } = intervalOf(share);
		return { value, lower: Math.max(0, lower), upper: Math.min(WHOLE, upper) };
	});
	const decimals = numbers.map(({ value, lower, upper }) => [value, lower, upper].map(decimalOf));
	const finest = decimals.flat().reduce((least, [, exponent]) => Math.min(least, exponent), 0);
	const digitsOf = ([digits, exponent]: Decimal) => digits * tenTo(exponent - finest);
	const whole = digitsOf(decimalOf(WHOLE));
	const named = decimals.map(([value]) => digitsOf(value as Decimal));
	const spans = decimals.map(([, lower, upper]): Span => {
		const least = digitsOf(lower as Decimal);
		return { least, more: digitsOf(upper as Decimal) - least };
	});
	const left = whole - spans.reduce((sum, { least }) => sum + least, 0n);
	if (left < 0n) {
		const sentences = `the lower bounds add up to more than ${WHOLE}%. Pass shares of one whole that do not overlap.`;
		throw createError("above-whole", by, "shares", sentences, ...shares);
	}
	const rest: Span = { least: 0n, more: left };
	const index = (squares: bigint, rounding: Rounding) =>
		roundDecimal([squares, 2 * finest], rounding);
	const lower = index(
		spans.reduce((sum, { least }) => sum + least * least, 0n),
		-1,
	);
	const upper = index(largestSquares([...spans, rest], left), 1);
	const nominal = index(
		named.reduce((sum, digits) => sum + digits * digits, 0n),
		0,
	);
	const isComplete = named.reduce((sum, digits) => sum + digits, 0n) >= whole;
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
