import { type Quantity, quantity, share, subtract } from "china-aluminum";
import { expect, test } from "vitest";
import { boundsOf } from "../support/boundsOf.ts";
import { codeOf } from "../support/codeOf.ts";
import { percent, points, t } from "../support/quantities.ts";

test("subtracts percentage points from a share", () => {
	expect(subtract(percent(26.2, "rounded"), points(7.2, "rounded"))).toMatchObject({
		value: 19,
		lower: 18.9,
		upper: 19.1,
		kind: "share",
		unit: "%",
	});
});

test("of two shares is a change in percentage points", () => {
	expect(subtract(percent(26.2), percent("19.0"))).toMatchObject({
		value: 7.2,
		kind: "change-of-share",
		unit: "pp",
		qualifier: "exact",
	});
});

test("keeps the decimals of its inputs", () => {
	expect(subtract(t("19.0"), t("7.0"))).toMatchObject({ value: 12, decimals: 1 });
});

test("shifts units exactly", () => {
	expect(subtract(quantity(1, "Gt"), quantity(0.001, "kg")).value).toBe(999999999999.999e-12);
});

test("rounds the bounds outward if 15 digits do not suffice", () => {
	expect(subtract(t(-1e15), t(1e-9))).toMatchObject({ lower: -1000000000000010, upper: -1e15 });
});

test.each([
	["exact", "exact", "exact"],
	["exact", "rounded", "rounded"],
	["rounded", "about", "about"],
	["about", "exact", "about"],
	["over", "rounded", "over"],
	["rounded", "over", "under"],
	["over", "over", "between"],
	["nearly", "rounded", "under"],
	["rounded", "nearly", "over"],
	["over", "nearly", "over"],
	["nearly", "over", "under"],
	["nearly", "nearly", "between"],
] as const)("%s minus %s is %s", (p, q, expected) => {
	expect(subtract(t(20, p), t(5, q)).qualifier).toBe(expected);
});

test("leaves out a bound that one quantity does not have", () => {
	expect(subtract(t(5), t(1, "over"))).toMatchObject({ lower: null, upper: 4 });
});

test("of a quantity from itself is exactly zero", () => {
	const some = t(5, "over");
	expect(subtract(some, some)).toMatchObject({ value: 0, lower: 0, upper: 0, qualifier: "exact" });
});

test("derives the difference from the very quantities that were subtracted", () => {
	const [a, b] = [t(1), t(2)];
	const difference = subtract(a, b);
	expect(difference.derivation).toMatchObject({ by: "subtract", formula: "a − b" });
	expect(difference.derivation?.inputs["a"]).toBe(a);
	expect(difference.derivation?.inputs["b"]).toBe(b);
});

/**
 * Exports of the United States in 2017 and 2018 with the printed change, table US.1 of
 * https://www.usitc.gov/research_and_analysis/trade_shifts_2018/us.htm.
 */
test.each([
	["agricultural products", 152_965, 154_944, 1_979],
	["forest products", 39_592, 40_862, 1_270],
	["chemicals and related products", 227_526, 243_436, 15_910],
])("gives the change that the USITC prints for exports of %s", (_name, earlier, later, change) => {
	expect(subtract(t(later), t(earlier)).value).toBe(change);
});

test("throws kind-mismatch for quantities of which one cannot be subtracted from the other", () => {
	expect(codeOf(() => subtract(percent(3), t(3) as never))).toBe("kind-mismatch");
	expect(codeOf(() => subtract(points(3), percent(3) as never))).toBe("kind-mismatch");
});

test.each<[unknown, number[]]>([
	[null, [-1, 0, 1]],
	["", [-1, 0, 1]],
	["mine", [0, 0, 0]],
])("two equal numbers with the id %j differ by %j", (id, expected) => {
	const [a, b] = [t(10, "rounded"), t(10, "rounded")].map((q) => ({ ...q, id }) as Quantity);
	expect(boundsOf(subtract(a as Quantity, b as Quantity))).toEqual(expected);
	expect(share(a as Quantity, b as Quantity).qualifier).toBe(id === "mine" ? "exact" : "rounded");
});
