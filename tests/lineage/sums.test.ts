import { describe, expect, test } from "vitest";
import { bauxiteImports2024 } from "../../src/datasets/2025-r1.ts";
import { add, convert, type Quantity, quantity, scale, subtract } from "../../src/index.ts";

/** Operations that a lineage tells one by one. */
const TOLD = 64;
const t = (value: number | string) => quantity(value, "t");

/** Adds a quantity to a first one, so many times. */
function chain(first: Quantity<"mass", "t">, step: Quantity<"mass", "t">, times: number) {
	let sum = first;
	for (let count = 0; count < times; count += 1) sum = add(sum, step);
	return sum;
}

describe("a long sum", () => {
	const [first, step] = [t(5), t(1)];

	test("tells its steps as long as they are few", () => {
		const sum = chain(first, step, TOLD);
		expect(sum.derivation).toMatchObject({ by: "add", steps: TOLD });
		expect(sum.derivation?.inputs["a"]).toMatchObject({ derivation: { by: "add" } });
	});

	test("leaves them out beyond, and keeps what it is made of", () => {
		const { derivation } = chain(first, step, TOLD + 1);
		expect(derivation).toMatchObject({ by: "add", formula: "a + b", steps: 1 });
		expect(derivation?.inputs["a"]).toEqual({
			...chain(first, step, TOLD),
			derivation: {
				by: "condensed",
				formula: "sums and differences of the inputs",
				inputs: { x1: first, x2: step },
			},
		});
		expect(derivation?.inputs["b"]).toBe(step);
	});
});

describe("digits and decimals", () => {
	const long = t(0.1 + 0.2);

	test("a number of more digits than are carried stays where it is only moved", () => {
		expect(scale(long, -1)).toMatchObject({ value: -0.30000000000000004, qualifier: "exact" });
		expect(scale(long, 1)).toMatchObject({ value: 0.30000000000000004, qualifier: "exact" });
		expect(convert(long, "kg")).toMatchObject({ value: 300.00000000000004, qualifier: "exact" });
	});

	test("a difference has the decimals of its inputs, and so has a multiple", () => {
		expect(subtract(t("19.0"), t("7.0"))).toMatchObject({ value: 12, decimals: 1 });
		expect(scale(t("19.0"), -1)).toMatchObject({ value: -19, decimals: 1 });
		const whole = t(160);
		expect(scale(subtract(add(whole, whole), whole), -0.5).decimals).toBe(1);
	});

	test("nothing of a quantity is nothing, and no difference", () => {
		expect(scale(quantity(5, "t", "over"), 0)).toMatchObject({
			lower: 0,
			upper: 0,
			qualifier: "exact",
			derivation: { mixed: false },
		});
	});
});

test("what remains of a sum is as open as that is", () => {
	const [over, other] = [quantity(5, "t", "over"), t(3)];
	expect(subtract(add(over, other), other)).toMatchObject({ lower: 5, qualifier: "over" });
	expect(subtract(other, add(over, other))).toMatchObject({ upper: -5, qualifier: "under" });
});

test("copies of a figure with bounds of the same digits are two unknowns", () => {
	const copy = (lower: number, upper: number) => ({
		...bauxiteImports2024,
		value: 15,
		lower,
		upper,
	});
	expect(subtract(copy(1, 225), copy(12, 25))).toMatchObject({ lower: -24, upper: 213 });
});
