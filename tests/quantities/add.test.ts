import { add, portion, type Quantity, quantity, subtract } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { percent, points, t } from "../support/quantities.ts";

test("adds decimals exactly", () => {
	expect(add(t(0.1), t(0.2)).value).toBe(0.3);
});

test("adds percentage points to a share, in either order", () => {
	expect(add(percent(10), points(20))).toMatchObject({ value: 30, unit: "%", kind: "share" });
	expect(add(points(20), percent(10))).toMatchObject({ value: 30, unit: "%", kind: "share" });
});

test("keeps the unit of the first quantity", () => {
	expect(add(quantity(1.1, "kt"), t(2.2))).toMatchObject({ value: 1.1022, unit: "kt" });
});

test("rounds the bounds outward if 15 digits do not suffice", () => {
	expect(add(t(1e15), t(1e-9))).toMatchObject({
		value: 1e15,
		lower: 1e15,
		upper: 1000000000000010,
		qualifier: "rounded",
	});
});

test("adds very small and very large numbers exactly", () => {
	expect(add(t(1e-30), t(2e-30))).toMatchObject({ value: 3e-30, qualifier: "exact" });
	expect(add(t(1e100), t(1e100)).value).toBe(2e100);
});

test.each([
	["exact", "exact", "exact"],
	["exact", "rounded", "rounded"],
	["rounded", "about", "about"],
	["about", "exact", "about"],
	["over", "rounded", "over"],
	["rounded", "over", "over"],
	["over", "over", "over"],
	["nearly", "rounded", "under"],
	["rounded", "nearly", "under"],
	["over", "nearly", "between"],
	["nearly", "over", "between"],
	["nearly", "nearly", "under"],
] as const)("%s and %s add up to %s", (p, q, expected) => {
	expect(add(t(20, p), t(5, q)).qualifier).toBe(expected);
});

test("leaves out a bound that one quantity does not have", () => {
	expect(add(t(5, "over"), t(1))).toMatchObject({ lower: 6, upper: null });
});

test("derives the sum from the very quantities that were added", () => {
	const [a, b] = [t(1), t(2)];
	const sum = add(a, b);
	expect(sum.derivation).toMatchObject({ by: "add", formula: "a + b", weights: { a: 1, b: 1 } });
	expect(sum.derivation?.inputs["a"]).toBe(a);
	expect(sum.derivation?.inputs["b"]).toBe(b);
});

test("gives the same result for a copy of a sum", () => {
	const [a, b] = [t(1, "over"), t(2, "rounded")];
	const sum = add(a, b);
	expect(add(structuredClone(sum), a)).toEqual(add(sum, a));
	expect(add(structuredClone(sum), a).lower).toBe(3.5);
});

test("undoes subtract", () => {
	const [a, b] = [t(20, "rounded"), t(5, "about")];
	expect(add(subtract(a, b), b)).toMatchObject({ lower: 19.5, value: 20, upper: 20.5 });
});

test("throws kind-mismatch for quantities that do not add up", () => {
	expect(codeOf(() => add(percent(3), t(3) as never))).toBe("kind-mismatch");
	expect(codeOf(() => add(percent(3), percent(3) as never))).toBe("kind-mismatch");
});

test("bounds that are finer than the decimals of a large number are kept", () => {
	const [lower, upper] = [49999999999999.97, 50000000000000.03];
	const large = { ...quantity(5e13, "Mt"), qualifier: "between" as const, lower, upper };
	expect(add(large, quantity(0, "Mt"))).toMatchObject({ lower, upper, qualifier: "between" });
});

test.each<[string, object]>([
	["a weight that is a symbol", { by: "add", weights: { a: Symbol("weight") } }],
	["a function that is an object", { by: Object.create(null) }],
])("a derivation with %s gives no raw error", (_, wrong) => {
	const mass = quantity(5, "Mt", "rounded");
	const derivation = { by: "add", formula: "a", inputs: { a: mass }, ...wrong };
	const derived = { ...mass, derivation } as unknown as typeof mass;
	const share = { ...quantity(30, "%"), derivation } as unknown as Quantity<"share", "%">;
	expect(add(derived, mass)).toMatchObject({ value: 10, lower: 9, upper: 11 });
	expect(portion(share, mass)).toMatchObject({ value: 1.5 });
});
