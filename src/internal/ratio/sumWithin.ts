import type { Derivation, Quantity } from "../../model/quantity.ts";
import { isQuantity } from "../gate/isQuantity.ts";
import { result } from "../lineage/result.ts";
import { shortDerivation } from "../lineage/shortDerivation.ts";
import { sumOf } from "../lineage/sumOf.ts";
import { ratio } from "./ratio.ts";

/** How often each input counts in the two sums of a ratio. */
interface Counts {
	readonly numerator: Readonly<Record<string, number>>;
	readonly divisor: Readonly<Record<string, number>>;
	/** 1 for a relative change, which is the ratio less 1. */
	readonly less?: 1n;
}

const supply = { production: 1, imports: 1, exports: -1 };

/** The ratios of sums, by the name of the function that calculates them. */
const ratios: Readonly<Record<string, Counts>> = {
	share: { numerator: { part: 1 }, divisor: { whole: 1 } },
	capacityUtilization: { numerator: { output: 1 }, divisor: { capacity: 1 } },
	percentChange: { numerator: { to: 1 }, divisor: { from: 1 }, less: 1n },
	importDependency: { numerator: { imports: 1 }, divisor: supply },
	selfSufficiency: { numerator: { production: 1 }, divisor: supply },
};

/** Which sum a level leads to through a ratio. */
export type Sought = "numerator" | "divisor" | "rest";

/** The quantities of a sum with how often each counts. */
type Terms = readonly (readonly [q: Quantity, count: number])[];

/** Numerator and divisor of a ratio of sums; undefined if a quantity is not what its derivation gives. */
function sumsOf(q: Quantity): { numerator: Terms; divisor: Terms } | undefined {
	const { by = "", inputs = {} } = q.derivation ?? {};
	const counts = typeof by === "string" && Object.hasOwn(ratios, by) ? ratios[by] : undefined;
	if (q.derivation === undefined || counts === undefined) return undefined;
	const termsOf = (weights: Readonly<Record<string, number>>): Terms =>
		Object.entries(inputs).flatMap(([name, input]) => {
			const count = weights[name];
			return count === undefined || !isQuantity(input) ? [] : [[input, count] as const];
		});
	const { numerator, divisor, less = 0n } = counts;
	const sums = { numerator: termsOf(numerator), divisor: termsOf(divisor) };
	const isOneWay = counts.divisor === supply;
	const terms = [
		...sums.numerator.map(([input, count]) => [input, BigInt(count), 0n, isOneWay] as const),
		...sums.divisor.map(([input, count]) => [input, 0n, BigInt(count), isOneWay] as const),
	];
	const again = ratio(q.kind, q.unit, terms, q.derivation, less);
	const isSame = again?.value === q.value && again.lower === q.lower && again.upper === q.upper;
	return isSame ? sums : undefined;
}

const negative = (terms: Terms): Terms => terms.map(([q, count]) => [q, -count]);

/**
 * A level times or over a ratio of sums N / D, where the level is D or N itself, so that only the
 * other sum is left: the part that a share of its own whole is, or the level after its own change.
 * Undefined if the level is neither, or the quantity is not a ratio of sums.
 */
export function sumWithin(
	q: Quantity,
	sought: Sought,
	level: Quantity,
	derivation: Derivation,
): Quantity | undefined {
	const sums = sumsOf(q);
	if (sums === undefined) return undefined;
	const { numerator, divisor } = sums;
	const add = (terms: Terms) =>
		sumOf(
			terms.map(([input]) => input),
			terms.map(([, count]) => count),
			level.unit,
		);
	const own = sought === "numerator" ? divisor : numerator;
	if (add([[level, 1], ...negative(own)]).combination?.terms.size !== 0) return undefined;
	const rest = { numerator, divisor, rest: [...divisor, ...negative(numerator)] }[sought];
	const sum = add(rest);
	return result(level.kind, level.unit, sum, sum.open, shortDerivation(derivation));
}
