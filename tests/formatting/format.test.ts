import { describe, expect, test } from "vitest";
import { figures } from "../../src/datasets/2025-r1.ts";
import { texts } from "../../src/formatting/words.ts";
import {
	add,
	convert,
	format,
	formatBounds,
	growthRate,
	type Locale,
	type Quantity,
	quantity,
	share,
	subtract,
	type Unit,
} from "../../src/index.ts";
import { kinds } from "../../src/units/kindsOf.ts";
import { codeOf } from "../support/codeOf.ts";

const zh = { locale: "zh-CN" } as const;
const rounded = <U extends Unit>(value: number | string, unit: U) =>
	quantity(value, unit, "rounded");

describe("stated numbers are written as they were stated", () => {
	test.each([
		[quantity(222, "{country}"), "222 countries and regions", "222个国家和地区"],
		[quantity(1, "{event}"), "1 event", "1次"],
		[quantity(1, "a"), "1 year", "1年"],
		[rounded(159, "Mt"), "159 Mt", "1.59亿吨"],
		[rounded("19.0", "%"), "19.0%", "19.0%"],
		[rounded("0.40", "Mt"), "0.40 Mt", "40万吨"],
		[quantity(1408.28, "10*6.{person}", "rounded"), "1,408.28 million people", "14.0828亿人"],
		[quantity(90, "Mt", "about"), "about 90 Mt", "约9000万吨"],
		[quantity(8, "Gt", "over"), "over 8 Gt", "超过80亿吨"],
		[quantity(50, "%", "nearly"), "nearly 50%", "近50%"],
		[quantity(5, "kg", "under"), "under 5 kg", "低于5千克"],
		[quantity(4.1, "%/a", "nearly"), "nearly 4.1% a year", "年均近4.1%"],
		[quantity(35.6, "kg/{person}", "over"), "over 35.6 kg per person", "人均超过35.6千克"],
		[quantity(1, "a", "over"), "over 1 year", "超过1年"],
		[quantity(-5.6, "%/a", "rounded"), "-5.6% a year", "年均-5.6%"],
		[quantity(7.2, "pp", "rounded"), "7.2 pp", "7.2个百分点"],
		[quantity(1.6, "Mt/{line}", "rounded"), "1.6 Mt per line", "单线160万吨"],
		[quantity(0, "t"), "0 t", "0吨"],
	])("%o", (q, en, chinese) => {
		expect(format(q)).toBe(en);
		expect(format(q, { locale: "en" })).toBe(en);
		expect(format(q, zh)).toBe(chinese);
	});

	test.each(figures.map((figure) => [figure.id, figure] as const))("%s", (_, figure) => {
		const digits = figure.value.toFixed(figure.decimals);
		expect(format(figure).replaceAll(",", "")).toContain(digits);
	});
});

describe("derived numbers are written as their bounds deserve", () => {
	const over = quantity(50, "Mt", "over");
	const unknown = subtract(over, quantity(50, "Mt", "over"));

	test.each<[string, Quantity, string, string]>([
		["two-sided", share(rounded(110, "Mt"), rounded(159, "Mt")), "69%", "68.6 to 69.8%"],
		[
			"the width of two roundings",
			add(rounded(26.2, "t"), rounded(1, "t")),
			"27 t",
			"26.6 to 27.8 t",
		],
		["exact", share(quantity(1, "t"), quantity(4, "t")), "25%", "25%"],
		["exact, with decimals", share(quantity(1, "t"), quantity(8, "t")), "12.5%", "12.5%"],
		["endless", share(quantity(1, "t"), quantity(3, "t")), "33.3333%", "33.3333 to 33.3334%"],
		["about", add(quantity(90, "Mt", "about"), rounded(1, "Mt")), "about 90 Mt", "85 to 97 Mt"],
		["over", share(over, rounded(159, "Mt")), "over 31.3%", "≥ 31.3%"],
		["under", share(rounded(159, "Mt"), over), "under 319%", "0 to 319%"],
		["under, below zero too", subtract(rounded(40, "Mt"), over), "under -9.5 Mt", "≤ -9.5 Mt"],
		["between, one bound", share(over, over), "undetermined", "≥ 0%"],
		["between, no bound", unknown, "undetermined", "undetermined"],
		["converted", convert(over, "kt"), "over 50,000 kt", "≥ 50,000 kt"],
		[
			"converted nearly",
			convert(quantity(5, "t", "nearly"), "kg"),
			"nearly 5,000 kg",
			"0 to 5,000 kg",
		],
		["converted rounded", convert(rounded(6.3, "Mt"), "kt"), "6,300 kt", "6,250 to 6,350 kt"],
		["zero", subtract(quantity(2, "t"), quantity(2, "t")), "0 t", "0 t"],
		[
			"growth",
			growthRate(quantity(80, "t"), quantity(90, "t"), 4),
			"2.98836% a year",
			"2.98835 to 2.98836% a year",
		],
	])("%s", (_, q, value, bounds) => {
		expect(format(q)).toBe(value);
		expect(formatBounds(q)).toBe(bounds);
	});

	test("between two bounds, below one, in Chinese", () => {
		const between: Quantity = {
			...share(rounded(40, "t"), rounded(100, "t")),
			qualifier: "between",
		};
		expect(format(between)).toBe("between 39.3% and 40.8%");
		expect(format(between, zh)).toBe("介于39.3%与40.8%之间");
		expect(format({ ...between, lower: null })).toBe("under 40.8%");
		expect(format({ ...between, lower: null }, zh)).toBe("低于40.8%");
		expect(format(unknown, zh)).toBe("无法确定");
		expect(formatBounds(rounded(159, "Mt"), zh)).toBe("1.585亿至1.595亿吨");
		expect(formatBounds(over, zh)).toBe("≥ 5000万吨");
	});
});

test("between says nothing where its one bound says nothing", () => {
	const [a, b] = [quantity(5, "t", "over"), quantity(6, "t", "over")];
	expect(format(growthRate(a, b, 1))).toBe("undetermined");
	expect(format(add(a, quantity(2, "t", "nearly")))).toBe("over 5 t");
});

test.each(["zh", "en-US", "toString", undefined, 5])("%s is no language", (locale) => {
	const code = codeOf(() => format(quantity(1, "t"), { locale: locale as never }));
	expect(code).toBe(locale === undefined ? undefined : "unknown-locale");
});

test.each([
	[
		"zh-CN",
		"not-an-object",
		'options: "zh-CN" is not a plain object. Pass an object literal; its possible options are locale.',
	],
	[
		null,
		"not-an-object",
		"options: null is not a plain object. Pass an object literal; its possible options are locale.",
	],
	[
		new Map(),
		"not-an-object",
		"options: this object is not a plain object. Pass an object literal; its possible options are locale.",
	],
	[
		{ digits: 3 },
		"unknown-option",
		'options: "digits" is not a known option. The possible options are locale.',
	],
	[
		{ locale: "fr" },
		"unknown-locale",
		'options.locale: "fr" is not a language of this library. Use "en" or "zh-CN".',
	],
])("the options %o are rejected", (options, code, sentences) => {
	for (const [name, write] of Object.entries({ format, formatBounds })) {
		expect(() => write(quantity(1, "t"), options as never)).toThrow(
			expect.objectContaining({ code, function: name, message: `${name}: ${sentences}` }),
		);
	}
});

test.each([159, null, "159 Mt", { unit: "Mt" }])("%j is not written", (given) => {
	expect(codeOf(() => format(given as never))).toBe("not-a-quantity");
	expect(codeOf(() => formatBounds(given as never))).toBe("not-a-quantity");
});

test("every unit is written in every language", () => {
	for (const locale of Object.keys(texts) as Locale[]) {
		for (const unit of Object.keys(kinds) as (keyof typeof kinds)[]) {
			expect(format(quantity(3, unit), { locale })).toContain("3");
		}
	}
});
