import { add, type Quantity, scale, subtract } from "china-aluminum";
import { expect, test } from "vitest";
import { unknownsOf } from "../../../src/internal/lineage/unknownsOf.ts";
import { t } from "../../support/quantities.ts";

const [ZERO, ONE] = [[0n, 0] as const, [1n, 0] as const];
const part = (q: Quantity) => ({ q, a: ONE, b: ZERO });
const whole = (q: Quantity) => ({ q, a: ZERO, b: ONE });

/** The weights of an unknown in the two sums as numbers, and the terms that it is below. */
function weightsOf(unknowns: ReturnType<typeof unknownsOf>, q: Quantity) {
	const found = unknowns?.find((unknown) => unknown.q === q);
	const [a, b] = [found?.a, found?.b].map((weight) => Number(`${weight?.[0]}e${weight?.[1]}`));
	return [a, b, found?.roots];
}

const [x, y] = [t(3, "rounded"), t(4, "rounded")];

test("counts an unknown in both sums, over all paths and units", () => {
	const unknowns = unknownsOf([part(scale(x, 2)), whole(add(x, subtract(y, scale(x, 0.5))))]);
	expect(unknowns).toHaveLength(2);
	expect(weightsOf(unknowns, x)).toEqual([2, 0.5, 3]);
	expect(weightsOf(unknowns, y)).toEqual([0, 1, 2]);
});

test("counts a term that is itself a summand of another one", () => {
	const sum = add(x, y);
	const unknowns = unknownsOf([part(sum), whole(add(sum, x))]);
	expect(weightsOf(unknowns, x)).toEqual([1, 2, 3]);
	expect(weightsOf(unknowns, y)).toEqual([1, 1, 3]);
});

test("counts the paths of a sum of doubled sums without walking each", () => {
	let sum: Quantity<"mass", "t"> = x;
	for (let count = 0; count < 50; count += 1) sum = add(sum, sum);
	expect(weightsOf(unknownsOf([part(sum)]), x)).toEqual([2 ** 50, 0, 1]);
});

test("leaves a closed sum as it is", () => {
	const sum = add(x, y);
	const unknowns = unknownsOf([part(add(sum, x))], (q) => q === sum);
	expect(weightsOf(unknowns, sum)).toEqual([1, 0, 1]);
	expect(weightsOf(unknowns, x)).toEqual([1, 0, 1]);
});

test("does not track a sum that is below itself", () => {
	const sum = add(x, y) as Quantity & { derivation: { inputs: Record<string, Quantity> } };
	const zero = { ...sum, value: 0, lower: null, upper: null, qualifier: "between" as const };
	const inputs = { a: zero, b: t(0) };
	const cyclic = Object.assign(zero, { derivation: { ...sum.derivation, inputs } });
	expect(unknownsOf([part(cyclic), whole(x)])).toBeUndefined();
});

test("does not track weights of more than sixty digits", () => {
	let q: Quantity<"mass", "t"> = x;
	for (let count = 0; count < 6; count += 1) q = scale(q, 1.23456789012345);
	expect(unknownsOf([part(q), whole(x)])).toBeUndefined();
	expect(unknownsOf([part(scale(scale(x, 1.23456789012345), 7)), whole(x)])).toHaveLength(1);
});
