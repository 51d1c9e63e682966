import { percentChange, quantity } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { percent, t } from "../support/quantities.ts";

test("calculates (to − from) / from in percent", () => {
	expect(percentChange(t(80), t(84))).toMatchObject({
		value: 5,
		lower: 5,
		upper: 5,
		kind: "relative-change",
		unit: "%",
	});
	expect(percentChange(t(84), t(42)).value).toBe(-50);
	expect(percentChange(quantity(1, "kt"), quantity(1_000_001, "kg")).value).toBe(0.0001);
});

test("takes its bounds from the corners and not term by term", () => {
	// 84.5 / 79.5 − 1 and 83.5 / 80.5 − 1, by hand
	expect(percentChange(t(80, "rounded"), t(84, "rounded"))).toMatchObject({
		lower: 3.72670807453,
		upper: 6.28930817611,
	});
});

test("is one-sided if one of the levels is", () => {
	expect(percentChange(t(80, "over"), t(84))).toMatchObject({
		lower: -100,
		upper: 5,
		qualifier: "under",
	});
	expect(percentChange(t(80), t(84, "over"))).toMatchObject({ lower: 5, upper: null });
});

test("is exactly −100% if the later level is zero, even if the earlier level may be zero", () => {
	expect(percentChange(t(5, "nearly"), t(0))).toMatchObject({
		lower: -100,
		value: -100,
		upper: -100,
		qualifier: "exact",
	});
});

/**
 * Exports of the United States in 2017 and 2018 with the printed percentage of their change, table
 * US.1 of https://www.usitc.gov/research_and_analysis/trade_shifts_2018/us.htm.
 */
test.each([
	["agricultural products", 152_965, 154_944, "1.3"],
	["forest products", 39_592, 40_862, "3.2"],
	["chemicals and related products", 227_526, 243_436, "7.0"],
])("gives the change that the USITC prints for exports of %s", (_name, from, to, rise) => {
	expect(percentChange(t(from), t(to)).value.toFixed(1)).toBe(rise);
});

test("throws kind-mismatch for shares", () => {
	expect(codeOf(() => percentChange(percent(3), percent(3) as never))).toBe("kind-mismatch");
});

test("throws zero-divisor if the earlier level is not above zero", () => {
	expect(codeOf(() => percentChange(t(0), t(1)))).toBe("zero-divisor");
	expect(codeOf(() => percentChange(t(-1), t(1)))).toBe("zero-divisor");
});
