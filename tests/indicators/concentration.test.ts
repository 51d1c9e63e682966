import { concentration, quantity, type StatedQualifier } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { errorOf } from "../support/errorOf.ts";
import { percent, points } from "../support/quantities.ts";
import { isMutationRun } from "../support/runs.ts";

const many = (count: number, value: number, qualifier?: StatedQualifier) =>
	Array.from({ length: count }, () => percent(value, qualifier));

test("is the sum of the squared shares if the shares make up the whole", () => {
	expect(concentration([percent(30), percent(30), percent(20), percent(20)])).toMatchObject({
		value: 2600,
		lower: 2600,
		upper: 2600,
		qualifier: "exact",
	});
	expect(concentration([percent(100)])).toMatchObject({ value: 10000, qualifier: "exact" });
});

/** Concentrations that are published with their shares. */
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
])("of %j is the published %d: %s", (shares, index) => {
	const result = concentration(shares.map((share) => percent(share)));
	expect(result).toMatchObject({ value: index, lower: index, upper: index, qualifier: "exact" });
});

test("gives the rest of the whole to one owner for the upper bound", () => {
	expect(concentration([percent(50)])).toMatchObject({
		value: 2500,
		lower: 2500,
		upper: 5000,
		qualifier: "over",
	});
	// Both shares at their lower bounds, 69.5 and 19.5, leave 11: 70.5² + 20.5² + 9² is the most
	expect(concentration([percent(70, "rounded"), percent(20, "rounded")])).toMatchObject({
		lower: 5210.5,
		upper: 5471.5,
	});
});

test("of rounded shares that make up the whole has two bounds", () => {
	// 59.5² + 39.5² at least, 60.5² + 39.5² at most
	expect(concentration([percent(60, "rounded"), percent(40, "rounded")])).toMatchObject({
		lower: 5100.5,
		value: 5200,
		upper: 5220.5,
		qualifier: "rounded",
	});
	expect(concentration([percent(60, "rounded"), percent(39, "rounded")]).qualifier).toBe("over");
});

test("ignores a share of zero", () => {
	expect(concentration([percent(0), percent(100)])).toMatchObject({
		lower: 10_000,
		value: 10_000,
		upper: 10_000,
		qualifier: "exact",
	});
});

test("of many shares has a close upper bound", () => {
	const { lower, upper } = concentration(many(12, 8, "rounded"));
	expect(lower).toBe(675);
	expect(upper).toBeGreaterThanOrEqual(12 * 8.3 ** 2);
	expect(upper).toBeLessThan(1000);
});

test("does not exceed its upper bound if rounded shares add up to more than 100%", () => {
	const { value, upper } = concentration([percent(50.4, "rounded"), percent(50, "about")]);
	expect(value).toBeLessThanOrEqual(upper as number);
});

const [three, fifty] = [many(4, 3, "over"), percent(50, "over")];

test.each([
	// 26 are left, and all of them turn 50 into 76
	["tries up to ten ways to share out the rest", [...three, fifty, ...three], 76 ** 2 + 8 * 9],
	// 17 are left, which increase squares by at most 150 each, as from 50 to 100
	[
		"beyond ten ways, lets squares grow evenly, the steepest first",
		[...three, ...many(2, 3, "over"), fifty, ...three, percent(3, "over")],
		2500 + 11 * 9 + 17 * 150,
	],
	// 39 are left
	["does not count exact shares as ways", [...many(11, 1), fifty], 89 ** 2 + 11],
] as const)("%s", (_name, shares, upper) => {
	expect(concentration(shares).upper).toBe(upper);
});

test("of shares with many digits is rounded outward", () => {
	const { lower, value, upper } = concentration([percent(33.333333333), percent(66.666666667)]);
	expect(lower).toBeLessThan(upper as number);
	expect(value).toBeGreaterThanOrEqual(lower as number);
	expect(concentration([percent(12.34567891)])).toMatchObject({
		lower: 152.415787748818,
		value: 152.415787748819,
		upper: 7835.69579349764,
		qualifier: "over",
	});
});

test("throws empty-list without shares", () => {
	expect(codeOf(() => concentration([]))).toBe("empty-list");
});

test("throws above-whole if the shares add up to more than 100%", () => {
	expect(codeOf(() => concentration([percent(60), percent(41)]))).toBe("above-whole");
});

test("throws out-of-range for a negative share", () => {
	expect(codeOf(() => concentration([percent(-1)]))).toBe("out-of-range");
});

test("throws kind-mismatch for something other than a share", () => {
	expect(codeOf(() => concentration([points(3) as never]))).toBe("kind-mismatch");
});

test("a list longer than a call may have arguments is rejected with a code", () => {
	const shares = Array.from({ length: isMutationRun ? 200 : 200_000 }, () => quantity(50, "%"));
	const error = errorOf(() => concentration(shares));
	expect(error).toMatchObject({ code: "above-whole", given: shares.slice(0, 100) });
});
