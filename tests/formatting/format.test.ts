import {
	add,
	concentration,
	convert,
	format,
	growthRate,
	type Quantity,
	quantity,
	share,
	subtract,
	type Unit,
} from "china-aluminum";
import { figures } from "china-aluminum/2025-r1";
import { describe, expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { everyLocale, everyUnit } from "../support/everyUnit.ts";
import { percent, t } from "../support/quantities.ts";

const zh = { locale: "zh-CN" } as const;
const rounded = <U extends Unit>(value: number | string, unit: U) =>
	quantity(value, unit, "rounded");

test.each([
	[quantity(222, "{country}"), "222 countries and regions", "222个国家和地区"],
	[quantity(1, "{event}"), "1 event", "1次"],
	[quantity(1, "a"), "1 year", "1年"],
	[quantity(21, "{line}"), "21 lines", "21条生产线"],
	[quantity(90, "Mt", { bounds: [85, null] }), "over 85 Mt", "超过8500万吨"],
	[quantity(90, "Mt", { bounds: [null, 95] }), "under 95 Mt", "低于9500万吨"],
	[rounded(159, "Mt"), "159 Mt", "1.59亿吨"],
	[rounded("19.0", "%"), "19.0%", "19.0%"],
	[rounded("0.40", "Mt"), "0.40 Mt", "40万吨"],
	[quantity(1408.28, "10*6.{person}", "rounded"), "1,408.28 million people", "14.0828亿人"],
	[quantity(90, "Mt", "about"), "about 90 Mt", "约9000万吨"],
	[quantity(8, "Gt", "over"), "over 8 Gt", "超过80亿吨"],
	[quantity(50, "%", "nearly"), "nearly 50%", "近50%"],
	[quantity(5, "kg", "under"), "under 5 kg", "低于5千克"],
	[quantity(4.1, "%/a", "nearly"), "nearly 4.1% per year", "年均近4.1%"],
	[quantity(35.6, "kg/{person}", "over"), "over 35.6 kg per person", "人均超过35.6千克"],
	[quantity(1, "a", "over"), "over 1 year", "超过1年"],
	[quantity(-5.6, "%/a", "rounded"), "−5.6% per year", "年均−5.6%"],
	[quantity(7.2, "pp", "rounded"), "7.2 pp", "7.2个百分点"],
	[quantity(1.6, "Mt/{line}", "rounded"), "1.6 Mt per line", "单线160万吨"],
	[quantity(0, "t"), "0 t", "0吨"],
])("writes a stated number as it was stated: %o", (q, english, chinese) => {
	expect(format(q)).toBe(english);
	expect(format(q, { locale: "en" })).toBe(english);
	expect(format(q, zh)).toBe(chinese);
});

test.each(figures.map((figure) => [figure.id, figure] as const))(
	"writes %s with the digits of the report",
	(_id, figure) => {
		const digits = figure.value.toFixed(figure.decimals);
		expect(format(figure).replaceAll(",", "")).toContain(digits.replace("-", "−"));
	},
);

const over = quantity(50, "Mt", "over");
const unknown = subtract(over, quantity(50, "Mt", "over"));

test.each<[string, Quantity, string]>([
	["a rounded share", share(rounded(110, "Mt"), rounded(159, "Mt")), "69%"],
	["a sum of two rounded numbers", add(rounded(26.2, "t"), rounded(1, "t")), "27 t"],
	["an exact share", share(t(1), t(4)), "25%"],
	["an exact share with decimals", share(t(1), t(8)), "12.5%"],
	["a share with endless decimals", share(t(1), t(3)), "33.3333%"],
	[
		"a sum with an approximate number",
		add(quantity(90, "Mt", "about"), rounded(1, "Mt")),
		"about 90 Mt",
	],
	["a share over a bound", share(over, rounded(159, "Mt")), "over 31.3%"],
	["a share under a bound", share(rounded(159, "Mt"), over), "under 319%"],
	["a difference under a negative bound", subtract(rounded(40, "Mt"), over), "under −9.5 Mt"],
	[
		"a result with one uninformative bound",
		share(over, quantity(50, "Mt", "over")),
		"undetermined",
	],
	["a result without bounds", unknown, "undetermined"],
	["a growth rate that may be anything", growthRate(t(5, "over"), t(6, "over"), 1), "undetermined"],
	["a result with one informative bound", add(t(5, "over"), t(2, "nearly")), "over 5 t"],
	["a converted number over a bound", convert(over, "kt"), "over 50,000 kt"],
	["a converted number below a bound", convert(t(5, "nearly"), "kg"), "nearly 5,000 kg"],
	["a converted rounded number", convert(rounded(6.3, "Mt"), "kt"), "6,300 kt"],
	["an exact zero", subtract(t(2), t(2)), "0 t"],
	["a large converted number over a bound", convert(t(12_345, "over"), "t"), "over 12,345 t"],
	["a large sum over a bound", add(t(12_345, "over"), t(1)), "over 12,346 t"],
	["a growth rate", growthRate(t(80), t(90), 4), "2.98836% per year"],
	[
		"a difference whose sign is not known",
		subtract(rounded(10, "Mt"), rounded("10.3", "Mt")),
		"between −0.9 Mt and 0.3 Mt",
	],
	["a concentration", concentration([percent(50, "over"), percent(50, "over")]), "5,000 HHI"],
])("writes only the digits that the bounds support: %s", (_name, q, expected) => {
	expect(format(q)).toBe(expected);
});

test("writes both bounds of a result between them, in English and Chinese", () => {
	const between: Quantity = {
		...share(rounded(40, "t"), rounded(100, "t")),
		qualifier: "between",
	};
	expect(format(between)).toBe("between 39.3% and 40.8%");
	expect(format(between, zh)).toBe("介于39.3%与40.8%之间");
	expect(format({ ...between, lower: null })).toBe("under 40.8%");
	expect(format({ ...between, lower: null }, zh)).toBe("低于40.8%");
	expect(format(unknown, zh)).toBe("无法确定");
});

test("writes every unit in every language", () => {
	for (const locale of everyLocale) {
		for (const unit of everyUnit) {
			expect(format(quantity(3, unit), { locale })).toContain("3");
		}
	}
});

test.each(["zh", "en-US", "toString", 5])("throws unknown-locale for %j", (locale) => {
	expect(codeOf(() => format(t(1), { locale: locale as never }))).toBe("unknown-locale");
});

test.each(["zh-CN", null, new Map()])("throws not-an-object for the options %o", (options) => {
	expect(codeOf(() => format(t(1), options as never))).toBe("not-an-object");
});

test("throws unknown-option for another option", () => {
	expect(codeOf(() => format(t(1), { precision: 3 } as never))).toBe("unknown-option");
});

test("writes English without a locale", () => {
	expect(format(t(1), { locale: undefined as never })).toBe("1 t");
});

test.each([159, null, "159 Mt", { unit: "Mt" }])("throws not-a-quantity for %j", (given) => {
	expect(codeOf(() => format(given as never))).toBe("not-a-quantity");
});

describe("with digits", () => {
	test.each<[Quantity, number, string]>([
		[rounded(159, "Mt"), 2, "160 Mt"],
		[rounded(159, "Mt"), 3, "159 Mt"],
		[rounded(159, "Mt"), 21, "159 Mt"],
		[rounded("19.0", "%"), 2, "19%"],
		[quantity(222, "{country}"), 1, "200 countries and regions"],
		[quantity(66.6, "Mt", "over"), 2, "over 66 Mt"],
		[quantity(66.4, "Mt", "nearly"), 2, "nearly 67 Mt"],
		[quantity(-66.6, "pp", "over"), 2, "over −67 pp"],
		[share(t(1), t(3)), 3, "33.3%"],
		[share(rounded(159, "Mt"), over), 1, "under 400%"],
		[subtract(rounded(10, "Mt"), rounded("10.3", "Mt")), 1, "between −0.9 Mt and 0.3 Mt"],
		[subtract(rounded(10, "Mt"), rounded("10.36", "Mt")), 1, "between −0.9 Mt and 0.2 Mt"],
	])("%o has at most %i: %s", (q, digits, expected) => {
		expect(format(q, { digits })).toBe(expected);
	});

	test("Chinese counts them in its own unit", () => {
		expect(format(rounded(159, "Mt"), { ...zh, digits: 2 })).toBe("1.6亿吨");
	});

	test("a limit never says more than the bounds", () => {
		const limits: Quantity[] = [
			...figures,
			...figures.flatMap((a) =>
				figures
					.filter(({ kind }) => kind === "mass" && a.kind === "mass")
					.map((b) => add(a as Quantity, b as Quantity)),
			),
		].filter(({ qualifier }) => ["over", "under", "nearly"].includes(qualifier));
		expect(limits.length).toBeGreaterThan(50);
		for (const q of limits) {
			for (let digits = 1; digits <= 5; digits += 1) {
				const text = format(q, { digits });
				const written = Number(/[−\d.,]+/.exec(text)?.[0].replaceAll(",", "").replace("−", "-"));
				if (text.startsWith("over")) expect(written).toBeLessThanOrEqual(q.lower as number);
				else expect(written).toBeGreaterThanOrEqual(q.upper as number);
			}
		}
	});

	test.each([0, 22, 1.5, Number.NaN, "3", null])("throws invalid-option for %j", (digits) => {
		expect(codeOf(() => format(t(1), { digits: digits as never }))).toBe("invalid-option");
	});
});

describe("with a sign", () => {
	test.each<[Quantity, string]>([
		[rounded(7.2, "pp"), "+7.2 pp"],
		[rounded(-5.6, "%/a"), "−5.6% per year"],
		[quantity(5, "Mt", "over"), "over +5 Mt"],
		[quantity(1, "a"), "+1 year"],
		[quantity(0, "t"), "+0 t"],
	])("%o is %s", (q, expected) => {
		expect(format(q, { sign: "always" })).toBe(expected);
	});

	test("auto is the default", () => {
		expect(format(rounded(7.2, "pp"), { sign: "auto" })).toBe("7.2 pp");
	});

	test.each(["never", "", 1, null])("throws invalid-option for %j", (sign) => {
		expect(codeOf(() => format(t(1), { sign: sign as never }))).toBe("invalid-option");
	});
});

test("a limit of more than 15 digits stays a limit in another unit", () => {
	const over = quantity(140.52129065887388, "Mt", "over");
	expect(format(over, { locale: "zh-CN" })).toBe("超过1.40521290658873亿吨");
	const under = quantity(8193805074668511, "GW.h", "under");
	expect(format(under, { locale: "zh-CN" })).toBe("低于8,193,805,074.66852万亿千瓦时");
});
