import { ChinaAluminumError } from "../errors.ts";
import { largestSquares, type Span } from "../internal/concentration/largestSquares.ts";
import { SUM_DIGITS, type Toward } from "../internal/decimal/decimal.ts";
import { decimalsOf } from "../internal/decimal/decimalsOf.ts";
import { type Fraction, fractionOf, roundFraction } from "../internal/decimal/fraction.ts";
import { placesOf } from "../internal/decimal/placesOf.ts";
import { requireKind } from "../internal/gate/requireKinds.ts";
import { requireObject } from "../internal/gate/requireQuantity.ts";
import { intervalOf } from "../internal/interval/interval.ts";
import { OPEN_UPWARD, type Openness, rising } from "../internal/interval/openSides.ts";
import { derive } from "../internal/lineage/result.ts";
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
	requireObject(shares, true);
	if (shares.length === 0) {
		throw new ChinaAluminumError(
			"empty-list",
			"nothing has no concentration: give one share or more",
		);
	}
	for (const share of shares) {
		requireKind("share", share, "share");
		if (share.value < 0) {
			throw new ChinaAluminumError("out-of-range", `${share.value}% is no share of a whole`, [
				share,
			]);
		}
	}
	const numbers = shares.map((share) => {
		const { value, lower, upper } = intervalOf(share);
		return { value, lower: Math.max(0, lower), upper: Math.min(WHOLE, upper) };
	});
	const places = numbers
		.flatMap((span) => Object.values(span))
		.reduce((most, x) => Math.max(most, placesOf(x)), 0);
	const digitsOf = (x: number): bigint => {
		const [n, d] = fractionOf(x);
		return (n * 10n ** BigInt(places)) / d;
	};
	const whole = digitsOf(WHOLE);
	const spans: Span[] = numbers.map(({ lower, upper }) => ({
		least: digitsOf(lower),
		more: digitsOf(upper) - digitsOf(lower),
	}));
	const left = whole - spans.reduce((sum, { least }) => sum + least, 0n);
	if (left < 0n) {
		throw new ChinaAluminumError(
			"above-whole",
			`the shares add up to more than ${WHOLE}%: give shares of one whole that do not overlap`,
			[...shares],
		);
	}
	const rest: Span = { least: 0n, more: left };
	const index = (squares: bigint, toward: Toward) =>
		roundFraction([squares, 10n ** BigInt(2 * places)] satisfies Fraction, SUM_DIGITS, toward);
	const lower = index(
		spans.reduce((sum, { least }) => sum + least * least, 0n),
		-1,
	);
	const upper = index(largestSquares([...spans, rest], left), 1);
	const named = numbers.map(({ value }) => digitsOf(value));
	const nominal = index(
		named.reduce((sum, digits) => sum + digits * digits, 0n),
		0,
	);
	const isComplete = named.reduce((sum, digits) => sum + digits, 0n) >= whole;
	const open = shares.reduce<Openness>(
		(sides, share) => sides | rising(share),
		isComplete ? 0 : OPEN_UPWARD,
	);
	const value = Math.min(upper, nominal);
	const names = shares.map((_, at) => `s${at + 1}`);
	return derive(
		"concentration",
		"{HHI}",
		{ value, lower, upper, decimals: decimalsOf(value, lower, upper) },
		open,
		{
			by: "concentration",
			formula: names.map((name) => `${name}²`).join(" + "),
			inputs: Object.fromEntries(names.map((name, at) => [name, shares[at] as Quantity])),
		},
	);
}
