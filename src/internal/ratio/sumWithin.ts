import type { Derivation, Quantity } from "../../model/quantity.ts";
import { attempt } from "../gate/attempt.ts";
import { namedInputsOf } from "../lineage/namedInputsOf.ts";
import { result } from "../lineage/result.ts";
import { shortDerivation } from "../lineage/shortDerivation.ts";
import { sumOf } from "../lineage/sumOf.ts";
import { type RatioKind, ratio } from "./ratio.ts";

/** How often an input counts in the numerator and in the divisor of a ratio. */
type Counts = readonly [numerator: number, divisor: number];

/** The ratios of sums, by the name of the function that calculates them, with the counts by input. */
const ratios: Readonly<Record<string, Readonly<Record<string, Counts>>>> = {
	share: { part: [1, 0], whole: [0, 1] },
	capacityUtilization: { output: [1, 0], capacity: [0, 1] },
	percentChange: { to: [1, 0], from: [0, 1] },
	importDependency: { imports: [1, 1], production: [0, 1], exports: [0, -1] },
	selfSufficiency: { production: [1, 1], imports: [0, 1], exports: [0, -1] },
};

/** How often an input counts in each sum that can be calculated from a level and a ratio. */
const sums = {
	numerator: (n: number) => n,
	divisor: (_: number, d: number) => d,
	/** The divisor without the numerator. */
	rest: (n: number, d: number) => d - n,
};

/** The name of a sum that is calculated from a level and a ratio. */
export type Sought = keyof typeof sums;

type Term = readonly [q: Quantity, ...counts: Counts];

/** The terms of a ratio of sums; undefined if a quantity is not what its derivation gives. */
function termsOf(q: Quantity): readonly Term[] | undefined {
	const by = attempt(() => q.derivation?.by);
	if (typeof by !== "string" || !Object.hasOwn(ratios, by)) return undefined;
	const counts = Object.entries(ratios[by] as Readonly<Record<string, Counts>>);
	const terms = namedInputsOf(q).flatMap(([name, input]) =>
		counts.flatMap(([own, count]): Term[] => (own === name ? [[input, ...count]] : [])),
	);
	const isFlow = counts.length > 2;
	const again = ratio(
		q.kind as RatioKind,
		terms.map(([input, n, d]) => [input, BigInt(n), BigInt(d), isFlow]),
		q.derivation as Derivation,
	);
	const isSame = again?.value === q.value && again.lower === q.lower && again.upper === q.upper;
	return isSame ? terms : undefined;
}

/**
 * A level multiplied or divided by a ratio of sums N / D, if the level is D or N itself. The result is then
 * a sum of inputs of the ratio. For example, the whole of a share times the share is its part. Undefined
 * if the level is neither D nor N, or the quantity is not a ratio of sums.
 */
export function sumWithin(
	q: Quantity,
	sought: Sought,
	level: Quantity,
	derivation: Derivation,
): Quantity | undefined {
	const terms = termsOf(q);
	if (terms === undefined) return undefined;
	const { unit } = level;
	const sumWith = (level: readonly Quantity[], countOf: (n: number, d: number) => number) => {
		const counted = terms.filter(([, n, d]) => countOf(n, d) !== 0);
		const counts = counted.map(([, n, d]) => countOf(n, d));
		return sumOf(
			[...level, ...counted.map(([input]) => input)],
			[...level.map(() => 1), ...counts],
			unit,
		);
	};
	const less = sumWith([level], (n, d) => (sought === "numerator" ? -d : -n));
	if (less.combination?.terms.size !== 0) return undefined;
	const sum = sumWith([], sums[sought]);
	return result(level.kind, unit, sum, sum.open, shortDerivation(derivation));
}
