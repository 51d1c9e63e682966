import { expect, test } from "vitest";
import {
	agree,
	apparentConsumption,
	concentration,
	growthRate,
	netImportReliance,
	percentagePointChange,
	percentChange,
	project,
	quantity,
	subtract,
	total,
} from "../../src/index.ts";

const percent = (value: number) => quantity(value, "%");

/** Concentrations that are printed with their shares, and where. */
test.each([
	[[30, 30, 20, 20], 2600, "https://3g.network/knowledgebase/how-is-hhi-calculated"],
	[[50, 30, 20], 3800, "https://prop365.com/glossary/herfindahl-hirschman-index/"],
	[
		[30, 20, 15, 15, 10, 10],
		1950,
		"https://questions.collegedunia.com/exams/questions/consider-an-industry-with-six-firms-an-analyst-col-68a6e9c2683bd08be475c09b",
	],
	[
		Array<number>(5).fill(20),
		2000,
		"https://questionai.com/amp/questions-tiTde2yBtL0R/using-herfindahlhirschman-index-hhi-measure-industry",
	],
	[Array<number>(10).fill(10), 1000, "https://prop365.com/glossary/herfindahl-hirschman-index/"],
])("a concentration of %j is %d: %s", (shares, index) => {
	const result = concentration(shares.map(percent));
	expect(result).toMatchObject({ value: index, lower: index, upper: index, qualifier: "exact" });
});

/**
 * United States exports of 2017 and 2018 with their change and its percentage, in table US.1 of
 * https://www.usitc.gov/research_and_analysis/trade_shifts_2018/us.htm.
 */
test.each([
	["agricultural products", 152_965, 154_944, 1_979, "1.3"],
	["forest products", 39_592, 40_862, 1_270, "3.2"],
	["chemicals and related products", 227_526, 243_436, 15_910, "7.0"],
])("exports of %s", (_name, earlier, later, difference, rise) => {
	const [from, to] = [quantity(earlier, "t"), quantity(later, "t")];
	expect(subtract(to, from).value).toBe(difference);
	expect(percentChange(from, to).value.toFixed(1)).toBe(rise);
});

/**
 * Aluminum in the United States, as the USGS prints it in its Mineral Commodity Summaries of 2011,
 * https://www.yumpu.com/en/document/view/50709059/mineral-commodity-summaries-2011-environmental-and-energy-/19,
 * in million tons with the digits that it gives: primary metal and what is won of old scrap, imports,
 * exports, and the stocks of the industry and of the London Metal Exchange at the end of the year.
 */
const aluminum = {
	2006: [["2.284", "1.26"], "4.66", "2.82", ["1.41", "0.228"]],
	2007: [["2.554", "1.54"], "4.02", "2.84", ["1.40", "0.463"]],
	2008: [["2.658", "1.37"], "3.71", "3.28", ["1.22", "1.29"]],
	2009: [["1.727", "1.19"], "3.68", "2.71", ["0.937", "2.20"]],
	2010: [["1.720", "1.12"], "3.80", "1.90", ["0.937", "2.34"]],
} as const;

const printed = (mt: string) => quantity(mt, "Mt", "rounded");

function flowsOf(year: 2007 | 2008 | 2009 | 2010) {
	const [production, imports, exports, stocks] = aluminum[year];
	const [, , , before] = aluminum[(year - 1) as 2006];
	return {
		production: total(production.map(printed)),
		imports: printed(imports),
		exports: printed(exports),
		stockIncrease: subtract(total(stocks.map(printed)), total(before.map(printed))),
	};
}

test.each([
	[2007, "5.04"],
	[2008, "3.81"],
	[2009, "3.25"],
	[2010, "4.61"],
] as const)("the apparent consumption of aluminum in %d is %s Mt", (year, mt) => {
	expect(agree(apparentConsumption(flowsOf(year)), printed(mt))).toBe(true);
});

test.each([
	[2007, "19"],
	[2009, "10"],
	[2010, "38"],
] as const)("the net import reliance for aluminum in %d is %s %%", (year, reliance) => {
	expect(agree(netImportReliance(flowsOf(year)), quantity(reliance, "%", "rounded"))).toBe(true);
});

test("what is printed of aluminum comes out to the digit where rounding leaves it", () => {
	expect(apparentConsumption(flowsOf(2008)).value.toFixed(2)).toBe("3.81");
	expect(netImportReliance(flowsOf(2007)).value.toFixed(0)).toBe("19");
	expect(netImportReliance(flowsOf(2010)).value.toFixed(0)).toBe("38");
});

test("in 2008 the United States were a net exporter, which the USGS prints as E", () => {
	expect(netImportReliance(flowsOf(2008)).value).toBeLessThan(0);
});

/** Growth that is compounded, with its numbers. */
test.each([
	[9000, 18_000, 10, "7.18", "https://petfoodhonesty.com/responto/15145287"],
	[0.4, 0.7, 10, "5.8", "https://www.coursehero.com/file/76816/GrowthRates/"],
])("from %d to %d in %d years is %s percent a year: %s", (earlier, later, years, rate) => {
	const result = growthRate(quantity(earlier, "t"), quantity(later, "t"), years);
	expect(result.value.toFixed(rate.split(".")[1]?.length)).toBe(rate);
});

test("7.5 % a year for ten years: https://www.coursehero.com/file/76816/GrowthRates/", () => {
	const later = project(quantity(0.4, "t"), quantity(7.5, "%/a"), 10);
	expect(later.value.toFixed(2)).toBe("0.82");
});

/** The dependency on imported energy in percent, by Eurostat: https://textile-future.com/archives/84256. */
test.each([
	["natural gas", "89.6", "83.6", -6],
	["all energy", "60.5", "57.5", -3],
])("the dependency on %s fell from %s to %s %: %d percentage points", (_name, from, to, points) => {
	const change = percentagePointChange(
		quantity(from, "%", "rounded"),
		quantity(to, "%", "rounded"),
	);
	expect(change).toMatchObject({ value: points, unit: "pp" });
});
