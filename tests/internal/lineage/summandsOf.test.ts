import { add, type Quantity, quantity, scale, share, subtract, total } from "china-aluminum";
import { expect, test } from "vitest";
import { summandsOf } from "../../../src/internal/lineage/summandsOf.ts";
import { t } from "../../support/quantities.ts";

const [x, y] = [t(3, "rounded"), t(5, "rounded")];
const ONE = [1n, 0];

test("gives the inputs of a sum with their weights", () => {
	expect(summandsOf(add(x, y))).toEqual([
		[x, ONE],
		[y, ONE],
	]);
	expect(summandsOf(subtract(x, y))).toEqual([
		[x, ONE],
		[y, [-1n, 0]],
	]);
	expect(summandsOf(scale(x, 0.25))).toEqual([[x, [25n, -2]]]);
});

test("gives weights in the unit of the sum", () => {
	const kilotons = quantity(2, "kt");
	expect(summandsOf(add(x, kilotons))).toEqual([
		[x, ONE],
		[kilotons, [1n, 3]],
	]);
});

test("what is not a sum has no summands", () => {
	expect(summandsOf(x)).toEqual([]);
	expect(summandsOf(share(x, y))).toEqual([]);
});

const sum = () => add(x, y);
const difference = () => subtract(x, y);

test.each([
	["a different value", sum, { value: 8.000001 }],
	["a smaller value", sum, { value: 7.999999 }],
	["a lower bound that is lower", sum, { lower: 6.9999 }],
	["an upper bound that is higher", sum, { upper: 9.0001 }],
	["no lower bound", sum, { lower: null }],
	["no upper bound", sum, { upper: null }],
	["a difference with a lower bound that is lower", difference, { lower: -3.0001 }],
	["a difference with an upper bound that is higher", difference, { upper: -0.9999 }],
])("an altered copy with %s is an unknown itself", (_, work, change) => {
	expect(summandsOf({ ...work(), ...change } as Quantity)).toEqual([]);
});

test.each([
	["a value that differs by an error of rounding", sum, { value: 8 * (1 + 5e-13) }],
	["a lower bound that is lower by an error of rounding", sum, { lower: 7 * (1 - 5e-13) }],
	["narrower bounds", sum, { lower: 7.5, upper: 8.5 }],
	["the narrower bounds of a difference", difference, { lower: -2.5, upper: -1.5 }],
])("a copy with %s is a sum", (_, work, change) => {
	expect(summandsOf({ ...work(), ...change } as Quantity)).toHaveLength(2);
});

test("a term without a bound leaves the bound of the sum as it is", () => {
	const open = add(x, t(5, "over"));
	expect(summandsOf(open)).toHaveLength(2);
	expect(summandsOf({ ...open, upper: 100 })).toHaveLength(2);
	expect(summandsOf({ ...open, value: 9 })).toEqual([]);
	expect(summandsOf({ ...open, lower: 7 })).toEqual([]);
	expect(summandsOf(subtract(x, t(5, "over")))).toHaveLength(2);
});

test("a term that counts 0 times adds nothing", () => {
	const q = total([x, scale(t(5, "over"), 0)]);
	expect(summandsOf(q)).toHaveLength(2);
	const { derivation } = sum();
	const weights = { a: 1, b: 0 };
	const own = { ...x, derivation: { ...derivation, inputs: { a: x, b: t(9, "over") }, weights } };
	expect(summandsOf(own as Quantity)).toEqual([
		[x, ONE],
		[t(9, "over"), [0n, 0]],
	]);
});

test.each([
	["an input that is not a quantity", { inputs: { a: x, b: { value: 5, unit: "t" } } }],
	["an input that is missing", { inputs: { a: x } }],
	["no inputs", { inputs: undefined }],
	["weights that are not numbers", { weights: { a: 1, b: "one" } }],
])("a derivation with %s derives nothing", (_, change) => {
	const q = { ...sum(), derivation: { ...sum().derivation, ...change } };
	expect(summandsOf(q as Quantity)).toEqual([]);
});

test("a derivation that throws derives nothing", () => {
	const q = new Proxy(sum(), {
		get(target, name) {
			if (name === "derivation") throw new Error("hidden");
			return Reflect.get(target, name);
		},
	});
	expect(summandsOf(q)).toEqual([]);
});
