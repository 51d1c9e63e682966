import type { Derivation, Quantity } from "../../model/quantity.ts";
import { attempt } from "../gate/attempt.ts";
import { namedInputsOf } from "../lineage/namedInputsOf.ts";
import { result } from "../lineage/result.ts";
import { shortDerivation } from "../lineage/shortDerivation.ts";
import { sumOf } from "../lineage/sumOf.ts";
import type { RatioTerm } from "./overExtremes.ts";
import { type RatioKind, ratio } from "./ratio.ts";
import { type Counts, countsBy, termsOf } from "./ratios.ts";

/** How often the numerator and the divisor of a ratio count in a sum of its inputs. */
export type Sought = readonly [numerator: bigint, divisor: bigint];

/** The terms of a ratio of sums; undefined if a quantity is not what its derivation gives. */
function ownTerms(q: Quantity): RatioTerm[] | undefined {
	const { kind, value, lower, upper, derivation } = q;
	const by = attempt(() => derivation?.by);
	if (typeof by !== "string" || !Object.hasOwn(countsBy, by)) return undefined;
	const terms = termsOf(namedInputsOf(q), countsBy[by] as Counts);
	const again = ratio(kind as RatioKind, terms, derivation as Derivation);
	const isSame = again?.value === value && again.lower === lower && again.upper === upper;
	return isSame ? terms : undefined;
}

/**
 * A level multiplied or divided by a ratio of sums N / D, if the level is D or N itself. The result is then
 * a sum of inputs of the ratio. For example, the whole of a share times the share is its part. Undefined
 * if the level is neither D nor N, or the quantity is not a ratio of sums.
 *
 * @param sought - The sum that is calculated: N from the level D, or a sum with D from the level N.
 */
export function sumWithin(
	q: Quantity,
	sought: Sought,
	level: Quantity,
	derivation: Derivation,
): Quantity | undefined {
	const { kind, unit } = level;
	const terms = ownTerms(q);
	if (terms === undefined) return undefined;
	const sumWith = ([a, b]: Sought, ...level: readonly Quantity[]) => {
		const counted = terms.flatMap(([input, n, d]) => {
			const count = Number(a * n + b * d);
			return count === 0 ? [] : [[input, count] as const];
		});
		return sumOf(
			[...level, ...counted.map(([input]) => input)],
			[...level.map(() => 1), ...counted.map(([, count]) => count)],
			unit,
		);
	};
	const less = sumWith(sought[0] > 0 ? [0n, -1n] : [-1n, 0n], level);
	if (less.combination?.terms.size !== 0) return undefined;
	const sum = sumWith(sought);
	return result(kind, unit, sum, sum.open, shortDerivation(derivation));
}
