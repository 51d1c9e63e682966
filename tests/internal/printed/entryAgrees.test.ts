import { expect, test } from "vitest";
import { entryAgrees } from "../../../src/internal/printed/entryAgrees.ts";
import { readNumber } from "../../../src/internal/printed/readNumber.ts";

const agrees = (
	stated: { value?: string; unit?: string; qualifier?: string },
	printed: string,
	{ before = "", negated = false } = {},
) => entryAgrees(stated, readNumber(before, printed), negated);

test.each<[value: string, unit: string, printed: string, equal: boolean]>([
	["5", "t", "5 tons", true],
	["5", "Mt", "5 million tons", true],
	["5", "Mt", "5 Mt", true],
	["5", "kt", "5,000 tons", true],
	["5", "Mt", "5 million", true],
	["5", "Mt", "5", true],
	["5", "Mt", "5,000,000", true],
	["5", "Mt", "5,000", false],
	["5", "t", "5", true],
	["5", "Mt", "5 kt", false],
	["5", "Mt", "5 years", false],
	["5", "Mt/{line}", "5 million tons", true],
	["5", "kW.h/t", "5 kWh", true],
	["5", "kW.h", "5 MWh", false],
	["5000", "kW.h", "5 MWh", true],
	["5", "kW.h", "5", true],
	["5", "kW.h", "5 tons", false],
	["5", "pp", "5%", false],
	["5", "%", "5%", true],
	["5", "%/a", "5%", true],
	["5", "{event}", "five forums", true],
	["5", "{event}", "5 million", false],
	["1.4", "10*6.{person}", "1.4 million", true],
	["1.4", "10*6.{person}", "1.4", false],
	["1400", "10*6.{person}", "1.4 billion", true],
	["5", "USD", "5 dollars", true],
	["5", "USD", "5 tons", false],
	["5", "own", "5 million", false],
	["five", "t", "5 tons", false],
	["5", "t", "some", false],
])("the value %s in %s is printed as %j: %s", (value, unit, printed, equal) => {
	expect(agrees({ value, unit }, printed)).toBe(equal);
});

test.each<[value: string, printed: string, negated: boolean, equal: boolean]>([
	["-5", "5%", true, true],
	["5", "5%", true, false],
	["-5", "5%", false, false],
	["-5", "-5%", false, true],
])("the value %s is printed as %j, negated %s: %s", (value, printed, negated, equal) => {
	expect(agrees({ value, unit: "%" }, printed, { negated })).toBe(equal);
});

test.each<[qualifier: string, before: string, negated: boolean, equal: boolean]>([
	["exact", "", false, true],
	["rounded", "", false, true],
	["over", "", false, false],
	["about", "", true, false],
	["over", "over ", false, true],
	["under", "over ", true, true],
	["over", "over ", true, false],
	["over", "under ", true, true],
	["about", "about ", true, true],
	["exact", "about ", false, false],
	["rounded", "over ", false, false],
])("the qualifier %j is printed as %j, negated %s: %s", (qualifier, before, negated, equal) => {
	expect(agrees({ qualifier }, "5", { before, negated })).toBe(equal);
});

test("what a figure does not say is not compared", () => {
	expect(agrees({}, "some")).toBe(true);
	expect(agrees({ unit: "Mt" }, "some")).toBe(true);
	expect(agrees({ qualifier: "exact" }, "some")).toBe(false);
	expect(agrees({ value: "5" }, "5")).toBe(true);
	expect(agrees({ value: "5", unit: "t", qualifier: "over" }, "5 tons")).toBe(false);
	expect(agrees({ value: "6", unit: "t", qualifier: "over" }, "5 tons", { before: "over " })).toBe(
		false,
	);
});
