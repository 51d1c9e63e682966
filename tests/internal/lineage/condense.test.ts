import { add, type Quantity, quantity, scale, subtract } from "china-aluminum";
import { expect, test } from "vitest";
import { t } from "../../support/quantities.ts";

/** Number of operations that a derivation contains one by one. */
const CONTAINED = 64;

function chain(first: Quantity<"mass", "t">, step: Quantity<"mass", "t">, times: number) {
	let sum = first;
	for (let count = 0; count < times; count += 1) sum = add(sum, step);
	return sum;
}

const [first, step] = [t(5), t(1)];

test("a sum of few steps contains each step", () => {
	const sum = chain(first, step, CONTAINED);
	expect(sum.derivation).toMatchObject({ by: "add", steps: CONTAINED });
	expect(sum.derivation?.inputs["a"]).toMatchObject({ derivation: { by: "add" } });
});

test("a sum of more steps contains their flat form", () => {
	const { derivation } = chain(first, step, CONTAINED + 1);
	expect(derivation).toMatchObject({ by: "add", formula: "a + b", steps: 1 });
	expect(derivation?.inputs["a"]).toEqual({
		...chain(first, step, CONTAINED),
		derivation: {
			by: "condensed",
			formula: "sums and differences of the inputs",
			inputs: { x1: first, x2: step },
		},
	});
	expect(derivation?.inputs["b"]).toBe(step);
});

test("a derivation records its steps, and whether terms in it can cancel", () => {
	const [a, b] = [t(1), t(2)];
	expect(add(a, b).derivation).toEqual({
		by: "add",
		formula: "a + b",
		inputs: { a, b },
		weights: { a: 1, b: 1 },
		steps: 1,
		mixed: false,
	});
	expect(add(add(a, b), a).derivation).toMatchObject({ steps: 2, mixed: false });
	expect(add(subtract(a, b), a).derivation).toMatchObject({ steps: 2, mixed: true });
	expect(scale(quantity(5, "t", "over"), 0).derivation).toMatchObject({ mixed: false });
});
