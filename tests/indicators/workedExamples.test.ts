import { expect, test } from "vitest";
import { concentration, percentChange, quantity, subtract } from "../../src/index.ts";

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
