import {
	add,
	explain,
	portion,
	type Quantity,
	quantity,
	scale,
	share,
	sourcesOf,
	subtract,
} from "china-aluminum";
import { expect, test } from "vitest";
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

const [first, step] = [t(5), t(1)];

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
