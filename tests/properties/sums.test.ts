import {
	add,
	convert,
	type Quantity,
	quantity,
	type StatedQualifier,
	scale,
	subtract,
	surplus,
	total,
} from "china-aluminum";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Rational, ZERO } from "../support/Rational.ts";
import { runs } from "../support/runs.ts";
import { unitRatio } from "../support/unitRatio.ts";

const UNITS = ["kg", "t", "kt"] as const;
type Mass = Quantity<"mass", (typeof UNITS)[number]>;

/** Operations in a sum, at most. From 64 on, derivations are shortened. */
const FEW = 8;
const MANY = 150;

/** The weight of what is in a sum once. Each operation at most halves a weight, so weights are whole. */
const ONCE = 2n ** BigInt(MANY);

/** A sum with its flat form: how often it contains each unknown. */
interface Node {
	readonly q: Mass;
	readonly weights: readonly bigint[];
}

/** How far a bound may lie outside: what rounding to fifteen digits takes. */
const SLACK = new Rational(1n, 10n ** 14n);

const unknown = fc
	.tuple(
		fc.integer({ min: -2000, max: 2000 }),
		fc.constantFrom(...UNITS),
		fc.constantFrom<StatedQualifier>("exact", "rounded", "rounded", "about", "over", "under"),
	)
	.map(([tenths, unit, qualifier]): Mass => quantity(tenths / 10, unit, qualifier));

const operation = fc.tuple(
	fc.constantFrom("add", "add", "subtract", "subtract", "surplus", "total", "scale", "convert"),
	fc.nat(),
	fc.nat(),
	fc.constantFrom(4, -2, 1, 6, 0),
	fc.constantFrom(...UNITS),
);

type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

const plus = (a: readonly bigint[], b: readonly bigint[], factor: bigint) =>
	a.map((weight, at) => weight + (b[at] as bigint) * factor);

function applied([name, , , halves, unit]: Operation, x: Node, y: Node): Node {
	const [a, b] = [x.weights, y.weights];
	switch (name) {
		case "subtract":
			return { q: subtract(x.q, y.q), weights: plus(a, b, -1n) };
		case "surplus":
			return { q: surplus(x.q, y.q), weights: plus(a, b, -1n) };
		case "total":
			return { q: total([y.q, x.q, y.q]), weights: plus(a, b, 2n) };
		case "scale":
			return { q: scale(x.q, halves / 2), weights: a.map((each) => (each * BigInt(halves)) / 2n) };
		case "convert":
			return { q: convert(x.q, unit), weights: a };
		default:
			return { q: add(x.q, y.q), weights: plus(a, b, 1n) };
	}
}

/** Composes sums of these unknowns, each of the last few results and of the unknowns again. */
function composed(
	unknowns: readonly Mass[],
	operations: readonly Operation[],
	reach: number,
): Node {
	const nodes: Node[] = unknowns.map((q, own) => ({
		q,
		weights: unknowns.map((_, at) => (at === own ? ONCE : 0n)),
	}));
	for (const operation of operations) {
		const [, first, second] = operation;
		const recent = [...nodes.slice(0, unknowns.length), ...nodes.slice(-reach)];
		const x = recent.at(-1 - (first % Math.min(reach, recent.length))) as Node;
		nodes.push(applied(operation, x, recent[second % recent.length] as Node));
	}
	return nodes.at(-1) as Node;
}

/** A bound (−1, 1) or the value (0) of the flat form, in kilograms; undefined if nothing bounds it. */
function flat(unknowns: readonly Mass[], { weights }: Node, side: number): Rational | undefined {
	let sum = ZERO;
	for (const [at, weight] of weights.entries()) {
		if (weight === 0n) continue;
		const { value, lower, upper, unit } = unknowns[at] as Mass;
		const x = side === 0 ? value : weight > 0n === side > 0 ? upper : lower;
		if (x === null) return undefined;
		sum = sum.plus(Rational.of(x).times(unitRatio(unit, "kg")).times(new Rational(weight, ONCE)));
	}
	return sum;
}

const sizeOf = (x: Rational) => (x.isBelowZero() ? ZERO.minus(x) : x);

function expectNumber(own: number | null, exact: Rational | undefined, unit: Mass["unit"]) {
	expect(own === null).toBe(exact === undefined);
	if (own === null || exact === undefined) return;
	const distance = sizeOf(Rational.of(own).times(unitRatio(unit, "kg")).minus(exact));
	if (distance.isAtMost(sizeOf(exact).times(SLACK))) return;
	throw new Error(`${own} ${unit} is not ${Number(exact.n) / Number(exact.d)} kg`);
}

/** The qualifier of the flat form. */
function qualifierOf(unknowns: readonly Mass[], { q, weights }: Node): string {
	if (q.lower !== null && q.lower === q.upper) return "exact";
	const used = unknowns.flatMap(({ qualifier }, at) => {
		const weight = weights[at] as bigint;
		return weight === 0n ? [] : [[qualifier, weight > 0n] as const];
	});
	const isOpen = (upward: boolean) =>
		used.some(([name, isAdded]) => name === (isAdded === upward ? "over" : "under"));
	if (isOpen(true)) return isOpen(false) ? "between" : "over";
	if (isOpen(false)) return "under";
	return used.some(([name]) => name === "about") ? "about" : "rounded";
}

test.each([
	["few", FEW, 4, runs.numRuns],
	["many", MANY, 2, runs.numRuns / 10],
])(
	"a sum of %s operations has the numbers and the qualifier of its flat form",
	(_, most, reach, numRuns) => {
		fc.assert(
			fc.property(
				fc.array(unknown, { minLength: 1, maxLength: 5 }),
				fc.array(operation, { minLength: most / 2, maxLength: most, size: "max" }),
				(unknowns, operations) => {
					const node = composed(unknowns, operations, reach);
					const { q } = node;
					expectNumber(q.lower, flat(unknowns, node, -1), q.unit);
					expectNumber(q.value, flat(unknowns, node, 0), q.unit);
					expectNumber(q.upper, flat(unknowns, node, 1), q.unit);
					expect(q.qualifier).toBe(qualifierOf(unknowns, node));
				},
			),
			{ ...runs, numRuns },
		);
	},
);
