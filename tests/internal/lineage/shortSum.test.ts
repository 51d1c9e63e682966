import {
	add,
	convert,
	explain,
	portion,
	type Quantity,
	quantity,
	scale,
	share,
	sourcesOf,
	subtract,
	total,
} from "china-aluminum";
import { describe, expect, test } from "vitest";
import { shortSum } from "../../../src/internal/lineage/shortSum.ts";
import { traitsOf } from "../../../src/internal/lineage/traits.ts";
import { percent, t } from "../../support/quantities.ts";
import { isMutationRun } from "../../support/runs.ts";

/** Number of operations that a derivation contains one by one. */
const CONTAINED = 64;

const PORTIONS = isMutationRun ? 200 : 1000;

function chain(first: Quantity<"mass", "t">, step: Quantity<"mass", "t">, times: number) {
	let sum = first;
	for (let count = 0; count < times; count += 1) sum = add(sum, step);
	return sum;
}

const [first, step, other] = [t(5), t(1), t(2)];

test("a sum of few steps contains each step", () => {
	const { derivation } = chain(first, step, CONTAINED);
	expect(Object.keys(derivation ?? {})).toEqual(["by", "formula", "inputs", "weights"]);
	expect(derivation?.inputs["a"]).toMatchObject({ derivation: { by: "add" } });
});

test("a sum of more steps contains its unknowns with their weights", () => {
	const { derivation } = chain(first, step, CONTAINED + 1);
	expect(derivation).toMatchObject({ by: "add", formula: "a + b" });
	expect(derivation?.inputs["a"]).toEqual({
		...chain(first, step, CONTAINED),
		derivation: {
			by: "shortened",
			formula: "x1 + 64 × x2",
			inputs: { 1: first, 2: step },
			weights: { 1: 1, 2: 64 },
		},
	});
	expect(derivation?.inputs["b"]).toBe(step);
});

test.each<[string, Quantity, string, number[]]>([
	["taken away", subtract(add(first, step), other), "−x1 + x2 + x3", [-1, 1, 1]],
	["taken away twice", subtract(first, scale(other, 2)), "x1 − 2 × x2", [1, -2]],
	["in another unit", add(first, quantity(7, "kt")), "x1 + x2", [1, 1]],
	["converted", add(first, convert(quantity(7, "kt"), "t")), "x1 + x2", [1, 1]],
	["negated first", scale(add(first, step), -1), "−x1 − x2", [-1, -1]],
	["a part", add(scale(first, 0.25), step), "x1 + 0.25 × x2", [1, 0.25]],
	["gone", subtract(add(first, step), step), "x1", [1]],
	["the only one and gone", subtract(first, first), "0", []],
])("a sum has a formula in which a term is %s", (_, sum, formula, weights) => {
	const { derivation, ...numbers } = shortSum(sum) as Quantity;
	expect(derivation).toMatchObject({ by: "shortened", formula });
	expect(Object.values(derivation?.weights ?? {})).toEqual(weights);
	expect(sum).toMatchObject(numbers);
});

test("a sum with a weight of more digits than doubles hold is not shortened", () => {
	let sum: Quantity<"mass", "t"> = step;
	for (let count = 0; count < 3; count += 1) sum = scale(sum, 1.234567);
	expect(shortSum(add(sum, first))).toBeUndefined();
});

test.each<[string, Quantity, boolean, boolean]>([
	["numbers", add(first, step), false, false],
	["a number taken away", subtract(first, step), true, false],
	["a multiple of 0", add(first, scale(step, 0)), false, false],
	["a result", add(first, portion(percent(5), step)), false, true],
])(
	"a shortened sum of %s knows whether terms can cancel, and whether it is long",
	(_, sum, isMixed, isLong) => {
		expect(traitsOf(shortSum(sum) as Quantity)).toEqual({ steps: 1, isMixed, isLong });
	},
);

const numbersFrom = (from: number, count: number) =>
	Array.from({ length: count }, (_, index) => t(from + index));

const inputsOf = (q: Quantity | undefined) =>
	Object.values(q?.derivation?.inputs ?? {}) as Quantity[];

describe("the unknowns of a long sum are grouped into blocks", () => {
	/** Terms from which on a sum has a block. */
	const MANY = 2 * CONTAINED + 1;

	test("from 129 on", () => {
		expect(inputsOf(shortSum(total(numbersFrom(1, MANY - 1))))).toHaveLength(MANY - 1);
		const [block, ...others] = inputsOf(shortSum(total(numbersFrom(1, MANY))));
		expect(others).toEqual([]);
		expect(block).toEqual({ ...total(numbersFrom(1, MANY)), derivation: expect.anything() });
		expect(inputsOf(block)).toEqual(numbersFrom(1, MANY));
	});

	test("which later sums contain as they are", () => {
		const sum = shortSum(total(numbersFrom(1, MANY))) as Quantity<"mass", "t">;
		const longer = shortSum(add(sum, first)) as Quantity;
		expect(inputsOf(longer)).toEqual([inputsOf(sum)[0], first]);
		expect(inputsOf(longer)[0]).toBe(inputsOf(sum)[0]);
		expect(longer.derivation?.weights).toEqual({ 1: 1, 2: 1 });
		expect(traitsOf(longer)).toEqual({ steps: 1, isMixed: false, isLong: false });
	});

	test("which are grouped again from 65 on", () => {
		const sums = Array.from(
			{ length: CONTAINED + 1 },
			(_, at) => shortSum(total(numbersFrom(at * MANY, MANY))) as Quantity<"mass", "t">,
		);
		expect(inputsOf(shortSum(total(sums.slice(1))))).toHaveLength(CONTAINED);
		const [group, ...others] = inputsOf(shortSum(total(sums)));
		expect(others).toEqual([]);
		expect(inputsOf(group)).toEqual(sums.flatMap(inputsOf));
		expect(group).toMatchObject({ value: total(sums).value });
	});

	test("and stay long if a term is a long result", () => {
		const terms = numbersFrom(1, MANY).map((each) => portion(percent(5), each));
		const sum = shortSum(total(terms)) as Quantity<"mass", "t">;
		expect(traitsOf(sum)).toMatchObject({ isLong: true });
		expect(traitsOf(shortSum(add(sum, first)) as Quantity)).toMatchObject({ isLong: true });
	});
});

test("what a long sum takes away is gone, and still cancels", () => {
	const terms = Array.from({ length: 300 }, (_, index) => t(index + 1, "rounded"));
	const sum = terms.reduce<Quantity<"mass", "t">>((total, term) => add(total, term), first);
	const rest = terms.reduce<Quantity<"mass", "t">>((total, term) => subtract(total, term), sum);
	expect(rest).toMatchObject({ value: 5, lower: 5, upper: 5, qualifier: "exact" });
	expect(JSON.parse(JSON.stringify(rest))).toEqual(rest);
	expect(explain(chain(first, step, 200))).toMatch(/x1 \+ 1\d\d × x2/);
});

test("every term of a long sum stays in its derivation", () => {
	const terms = Array.from({ length: 1000 }, (_, index) => quantity(index, "t"));
	const sum = terms.reduce<Quantity<"mass", "t">>((total, term) => add(total, term), first);
	const values = new Set<number>();
	const waiting: Quantity[] = [sum];
	for (let q = waiting.pop(); q !== undefined; q = waiting.pop()) {
		const inputs = Object.values(q.derivation?.inputs ?? {}) as Quantity[];
		if (inputs.length === 0) values.add(q.value);
		waiting.push(...inputs);
	}
	expect(values.size).toBe(1000);
});

test("a part of each sum added to it keeps its derivation short", () => {
	const sizes = [20, 40, 80].map((steps) => {
		let q: Quantity<"mass", "t"> = t(100, "rounded");
		for (let count = 0; count < steps; count += 1) q = add(q, portion(percent(1), q));
		return JSON.stringify(q).length;
	});
	expect(sizes[2]).toBeLessThan(8 * (sizes[0] as number));
});

test("a long chain of other functions keeps what it rests on", () => {
	const whole = t(100, "rounded");
	let q: Quantity<"mass", "t"> = whole;
	for (let count = 0; count < PORTIONS; count += 1) q = portion(percent(100), q);
	expect(q).toMatchObject({ lower: 99.5, value: 100, upper: 100.5 });
	expect(JSON.stringify(q).length).toBeLessThan(200_000);
	expect(sourcesOf(share(q, whole))).toEqual([]);
});

test("weights of too many digits leave a sum an unknown itself", () => {
	let q: Quantity<"mass", "t"> = t(100, "rounded");
	for (let count = 0; count < 200; count += 1)
		q = scale(q, 1.23456789012345 ** (count % 2 ? -1 : 1));
	const rest = subtract(add(q, step), q);
	expect((rest.lower as number) <= 1 && (rest.upper as number) >= 1).toBe(true);
});
