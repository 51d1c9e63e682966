import {
	add,
	concentration,
	convert,
	divide,
	format,
	formatBounds,
	growthRate,
	impliedProduction,
	type Quantity,
	quantity,
	scale,
	share,
	subtract,
	type Unit,
	wholeFrom,
} from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { percent, t } from "../support/quantities.ts";

const zh = { locale: "zh-CN" } as const;
const rounded = <U extends Unit>(value: number | string, unit: U) =>
	quantity(value, unit, "rounded");
const over = quantity(50, "Mt", "over");

test.each<[string, Quantity, string]>([
	["a rounded share", share(rounded(110, "Mt"), rounded(159, "Mt")), "68.6 to 69.8%"],
	["a sum of two rounded numbers", add(rounded(26.2, "t"), rounded(1, "t")), "26.6 to 27.8 t"],
	["a share with endless decimals", share(t(1), t(3)), "33.3333 to 33.3334%"],
	[
		"a sum with an approximate number",
		add(quantity(90, "Mt", "about"), rounded(1, "Mt")),
		"85 to 97 Mt",
	],
	["a share under a bound", share(rounded(159, "Mt"), over), "0 to 319%"],
	["a converted number below a bound", convert(t(5, "nearly"), "kg"), "0 to 5,000 kg"],
	["a converted rounded number", convert(rounded(6.3, "Mt"), "kt"), "6,250 to 6,350 kt"],
	["a growth rate", growthRate(t(80), t(90), 4), "2.98835 to 2.98836% per year"],
	["a difference that can be 0", subtract(rounded("5.0", "t"), t(4.95)), "0 to 0.10 t"],
])("writes two bounds with the digits that they support: %s", (_name, q, expected) => {
	expect(formatBounds(q)).toBe(expected);
});

test.each<[string, Quantity, string]>([
	["a share", share(t(1), t(4)), "25%"],
	["a share with decimals", share(t(1), t(8)), "12.5%"],
	["zero", subtract(t(2), t(2)), "0 t"],
	["a concentration", concentration([percent(50, "over"), percent(50, "over")]), "5,000 HHI"],
])("writes equal bounds once: %s", (_name, q, expected) => {
	expect(formatBounds(q)).toBe(expected);
});

test.each<[string, Quantity, string]>([
	["a share over a bound", share(over, rounded(159, "Mt")), "≥ 31.3%"],
	["a difference under a negative bound", subtract(rounded(40, "Mt"), over), "≤ −9.5 Mt"],
	["a share of anything", share(over, quantity(50, "Mt", "over")), "≥ 0%"],
	["a converted number", convert(over, "kt"), "≥ 50,000 kt"],
	["a singular", quantity(1, "a", "over"), "≥ 1 year"],
])("writes one bound with a sign: %s", (_name, q, expected) => {
	expect(formatBounds(q)).toBe(expected);
});

/** The bounds of a mass in millions, thousands and single tonnes. */
const inSmallerUnits = (q: Quantity<"mass">) =>
	(["Mt", "kt", "t"] as const).map((unit) => formatBounds(convert(q, unit)));

test("a bound with decimals has the same digits in every unit", () => {
	const open = wholeFrom(quantity(11, "Mt", "over"), quantity(26.2, "%", "rounded"));
	expect(inSmallerUnits(open)).toEqual(["≥ 41.9 Mt", "≥ 41,900 kt", "≥ 41,900,000 t"]);
	expect(format(convert(open, "t"))).toBe("over 41,900,000 t");
	const closed = impliedProduction(rounded(159, "Mt"), rounded(68, "%"));
	expect(inSmallerUnits(closed)).toEqual([
		"72.8 to 76.8 Mt",
		"72,800 to 76,800 kt",
		"72,800,000 to 76,800,000 t",
	]);
	expect(formatBounds(convert(closed, "t"), zh)).toBe("7280万至7680万吨");
	const people = divide(over, quantity(35.6, "kg/{person}", "rounded"));
	expect(format(people)).toBe("over 1,400,000,000 people");
});

test("a whole bound, and a one-sided bound of a sum, keep their digits", () => {
	expect(formatBounds(add(rounded(1_234_567, "t"), quantity("4.5", "t")))).toBe(
		"1,234,571 to 1,234,572 t",
	);
	expect(formatBounds(scale(quantity(1_234_567, "t", "over"), 2))).toBe("≥ 2,469,134 t");
	const sum = add(rounded(12_345, "t"), quantity(500, "t", "over"));
	expect(sum.lower).toBe(12_844.5);
	expect(formatBounds(sum)).toBe("≥ 12,844 t");
	expect(formatBounds(quantity(1_234_567.5, "t", "over"))).toBe("≥ 1,234,567.5 t");
});

test("writes bounds that are further apart than any number", () => {
	const far = {
		...add(t(1), t(2)),
		qualifier: "rounded",
		lower: -1.7e308,
		upper: 1.7e308,
	} as const;
	expect(formatBounds(far)).toMatch(/^−200,000,.* to 200,000,/);
});

test("writes that a result without bounds is undetermined", () => {
	expect(formatBounds(subtract(over, quantity(50, "Mt", "over")))).toBe("undetermined");
});

test("writes Chinese", () => {
	expect(formatBounds(rounded(159, "Mt"), zh)).toBe("1.585亿至1.595亿吨");
	expect(formatBounds(over, zh)).toBe("≥ 5000万吨");
});

test.each(["zh", "en-US", 5])("throws unknown-locale for %j", (locale) => {
	expect(codeOf(() => formatBounds(t(1), { locale: locale as never }))).toBe("unknown-locale");
});

test.each(["zh-CN", null, new Map()])("throws not-an-object for the options %o", (options) => {
	expect(codeOf(() => formatBounds(t(1), options as never))).toBe("not-an-object");
});

test("throws unknown-option for another option", () => {
	expect(codeOf(() => formatBounds(t(1), { precision: 3 } as never))).toBe("unknown-option");
});

test.each([159, null, "159 Mt", { unit: "Mt" }])("throws not-a-quantity for %j", (given) => {
	expect(codeOf(() => formatBounds(given as never))).toBe("not-a-quantity");
});

test("rounds bounds outward to the digits that were asked for", () => {
	expect(formatBounds(rounded(159, "Mt"), { digits: 3 })).toBe("158 to 160 Mt");
	expect(formatBounds(rounded(159, "Mt"), { digits: 1 })).toBe("100 to 200 Mt");
	expect(formatBounds(quantity(66.6, "Mt", "over"), { digits: 2 })).toBe("≥ 66 Mt");
});

test("writes a sign if the options say so", () => {
	expect(formatBounds(rounded(7.2, "pp"), { sign: "always" })).toBe("+7.15 to +7.25 pp");
});

test("equal bounds of more digits than are written are rounded outward", () => {
	expect(formatBounds(quantity(1234567, "Mt"), { digits: 3 })).toBe("1,230,000 to 1,240,000 Mt");
	expect(formatBounds(share(quantity(1, "Mt"), quantity(8, "Mt")), { digits: 2 })).toBe(
		"12 to 13%",
	);
	expect(formatBounds(quantity(1234567, "Mt"), { digits: 7 })).toBe("1,234,567 Mt");
});
