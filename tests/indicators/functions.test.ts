import { describe, expect, test } from "vitest";
import {
	agree,
	apparentConsumption,
	capacityUtilization,
	concentration,
	cumulativeGrowth,
	impliedProduction,
	levelAfter,
	levelBefore,
	netImportReliance,
	perCapita,
	portion,
	project,
	quantity,
	type StatedQualifier,
	scale,
	selfSufficiency,
	surplus,
	total,
	wholeFrom,
} from "../../src/index.ts";
import { codeOf } from "../support/codeOf.ts";

const t = (value: number, qualifier?: StatedQualifier) => quantity(value, "t", qualifier);
const share = (value: number, qualifier?: StatedQualifier) => quantity(value, "%", qualifier);
const rate = (value: number, qualifier?: StatedQualifier) => quantity(value, "%/a", qualifier);
const change = (value: number, qualifier?: StatedQualifier) =>
	quantity(value, "%", qualifier, "relative-change");
const points = quantity(3, "pp");

describe("scale and total", () => {
	test("scale changes places of the bounds for a negative factor, and stays exact", () => {
		expect(scale(t(0.1), 3)).toMatchObject({ value: 0.3, qualifier: "exact" });
		expect(scale(t(5, "over"), -2)).toMatchObject({ lower: null, upper: -10, qualifier: "under" });
		expect(scale(t(5, "over"), 0)).toMatchObject({
			value: 0,
			lower: 0,
			upper: 0,
			qualifier: "exact",
		});
		expect(scale(share(10, "rounded"), 2).kind).toBe("share");
	});

	test("a factor may have more digits than can be carried", () => {
		expect(scale(t(123456789.123), 1.23456789012345)).toMatchObject({ qualifier: "rounded" });
	});

	test.each([Number.NaN, Infinity, 1e101, undefined, "2"])(
		"scale refuses the factor %s",
		(factor) => {
			expect(codeOf(() => scale(t(1), factor as never))).toBe("not-a-number");
		},
	);

	test("total adds up a list, and refuses an empty one and mixed kinds", () => {
		expect(total([t(1), quantity(1, "kt"), t(0.5)] as never)).toMatchObject({
			value: 1001.5,
			unit: "t",
		});
		expect(total([points, points]).value).toBe(6);
		expect(codeOf(() => total([]))).toBe("empty-list");
		expect(codeOf(() => total([t(1), points] as never))).toBe("kind-mismatch");
		expect(codeOf(() => total([share(1), share(2)] as never))).toBe("kind-mismatch");
		expect(codeOf(() => total([t(1), 5] as never))).toBe("not-a-quantity");
	});
});

describe("agree", () => {
	test.each([
		[t(20, "rounded"), t(20.4), true],
		[t(20, "rounded"), t(20.5), true],
		[t(20, "rounded"), t(21), false],
		[t(1000), quantity(1, "kt"), true],
	] as const)("%o, %o: %s", (a, b, expected) => {
		expect(agree(a, b)).toBe(expected);
	});
});

describe("portion and wholeFrom", () => {
	test("lead from a whole to its part and back", () => {
		expect(portion(share(12.5), t(80))).toMatchObject({ value: 10, unit: "t", qualifier: "exact" });
		expect(wholeFrom(t(10), share(12.5))).toMatchObject({
			value: 80,
			unit: "t",
			qualifier: "exact",
		});
	});

	test("bounds are at the corners", () => {
		// 0.395 × 99.5 and 0.405 × 100.5, by hand
		expect(portion(share(40, "rounded"), t(100, "rounded"))).toMatchObject({
			lower: 39.3025,
			upper: 40.7025,
		});
		// 39.5 / 0.505 and 40.5 / 0.495, by hand
		expect(wholeFrom(t(40, "rounded"), share(50, "rounded"))).toMatchObject({
			lower: 78.2178217821,
			upper: 81.8181818182,
		});
	});

	test("of open numbers are open", () => {
		expect(portion(share(70, "over"), t(159, "rounded"))).toMatchObject({
			lower: 110.95,
			upper: 159.5,
		});
		expect(portion(share(50, "nearly"), t(5, "over")).qualifier).toBe("between");
		expect(wholeFrom(t(11, "over"), share(26.2, "rounded")).qualifier).toBe("over");
		expect(wholeFrom(t(11), share(50, "nearly"))).toMatchObject({ lower: 22, upper: null });
		expect(wholeFrom(t(11), share(50, "over"))).toMatchObject({
			lower: 11,
			upper: 22,
			qualifier: "under",
		});
	});

	test("refuse other kinds and no share", () => {
		expect(() => portion(points as never, t(1))).toThrow(
			"the share is pp (change-of-share): give a share",
		);
		expect(codeOf(() => portion(share(1), share(2) as never))).toBe("kind-mismatch");
		expect(codeOf(() => wholeFrom(share(2) as never, share(1)))).toBe("kind-mismatch");
		expect(codeOf(() => wholeFrom(t(1), points as never))).toBe("kind-mismatch");
		expect(codeOf(() => wholeFrom(t(1), share(0)))).toBe("zero-divisor");
		expect(codeOf(() => portion(undefined as never, t(1)))).toBe("not-a-quantity");
	});
});

describe("levelBefore and levelAfter", () => {
	test("undo one another", () => {
		expect(levelAfter(t(100), change(-19))).toMatchObject({ value: 81, qualifier: "exact" });
		expect(levelBefore(t(81), change(-19))).toMatchObject({ value: 100, qualifier: "exact" });
		expect(levelBefore(share(26.2, "rounded"), quantity(7.2, "pp", "rounded")).value).toBe(19);
		expect(levelAfter(share(19), quantity(7.2, "pp")).value).toBe(26.2);
	});

	test("of open changes", () => {
		expect(levelBefore(t(81), change(8, "over"))).toMatchObject({
			lower: 0,
			upper: 75,
			qualifier: "under",
		});
		expect(levelAfter(t(100), change(8, "over"))).toMatchObject({ lower: 108, upper: null });
		expect(levelBefore(t(81), change(-19, "under"))).toMatchObject({ lower: 100, upper: null });
		expect(levelAfter(t(100), change(-19, "under"))).toMatchObject({ lower: 0, upper: 81 });
		expect(levelBefore(t(5, "over"), change(25, "over")).qualifier).toBe("between");
		expect(levelAfter(t(5, "over"), change(-20, "under"))).toMatchObject({ lower: 0, upper: null });
		expect(levelAfter(t(0), change(25, "over"))).toMatchObject({ value: 0, upper: 0 });
	});

	test("refuse changes that the level cannot have", () => {
		expect(() => levelBefore(t(1), points as never)).toThrow(
			"cannot change t (mass) by pp (change-of-share): a share changes by percentage points, any other level by a relative change",
		);
		expect(codeOf(() => levelAfter(share(1), change(5) as never))).toBe("kind-mismatch");
		expect(codeOf(() => levelAfter(points as never, change(5) as never))).toBe("kind-mismatch");
		expect(codeOf(() => levelBefore(t(1), change(-100)))).toBe("out-of-range");
		expect(codeOf(() => levelBefore(t(1), 5 as never))).toBe("not-a-quantity");
	});
});

describe("cumulativeGrowth and project", () => {
	test("compound", () => {
		expect(cumulativeGrowth(rate(10), 2)).toMatchObject({
			value: 21,
			qualifier: "exact",
			unit: "%",
		});
		expect(project(t(100), rate(10), 2)).toMatchObject({
			value: 121,
			qualifier: "exact",
			unit: "t",
		});
		expect(project(t(100), rate(21), 0.5)).toMatchObject({ value: 110, qualifier: "exact" });
		expect(project(t(100), rate(0), 7).value).toBe(100);
		expect(cumulativeGrowth(rate(50), 0)).toMatchObject({ value: 0, lower: 0, upper: 0 });
	});

	test("at the ends of what a rate can be", () => {
		expect(cumulativeGrowth(rate(5, "over"), 2)).toMatchObject({ lower: 10.25, upper: null });
		expect(cumulativeGrowth(rate(5, "over"), 0)).toMatchObject({ lower: 0, upper: 0 });
		expect(cumulativeGrowth(rate(-50, "under"), 1)).toMatchObject({ lower: -100, upper: -50 });
		expect(cumulativeGrowth(rate(-100), 3)).toMatchObject({ value: -100, qualifier: "exact" });
		expect(project(t(80), rate(-100), 3).value).toBe(0);
		expect(project(t(80), rate(-100), 0).value).toBe(80);
		expect(project(t(80), rate(5, "over"), 1)).toMatchObject({
			lower: 84,
			upper: null,
			qualifier: "over",
		});
		expect(project(t(80), rate(5, "over"), 0)).toMatchObject({ lower: 80, upper: 80 });
		expect(project(t(80, "over"), rate(5), 1)).toMatchObject({ lower: 84, upper: null });
		expect(project(t(80, "over"), rate(-50, "under"), 1).qualifier).toBe("between");
		expect(project(t(-80), rate(10), 2)).toMatchObject({
			value: -96.8,
			lower: -96.8,
			upper: -96.8,
		});
	});

	test("of rates that leave next to nothing, in half years", () => {
		const left = project(t(1e20), rate(-99.9999999), 12.5);
		expect(left.lower).toBeGreaterThanOrEqual(0);
		expect(left.upper).toBeLessThan(1e-90);
		const nothing = project(t(1), rate(-99.9999999), 999.5);
		expect(nothing).toMatchObject({ value: 0, lower: 0 });
		expect(nothing.upper).toBeLessThan(1e-9);
	});

	test("refuse what has no growth, and more than a number holds", () => {
		expect(codeOf(() => cumulativeGrowth(share(5) as never, 2))).toBe("kind-mismatch");
		expect(codeOf(() => cumulativeGrowth(rate(-101), 2))).toBe("out-of-range");
		expect(codeOf(() => cumulativeGrowth(rate(5), -1))).toBe("out-of-range");
		expect(codeOf(() => cumulativeGrowth(rate(5), Number.NaN))).toBe("out-of-range");
		expect(() => project(t(1), rate(5), Infinity)).toThrow(
			"Infinity years: give a finite number not below zero",
		);
		expect(codeOf(() => project(t(1), rate(100), 5000))).toBe("out-of-range");
		expect(codeOf(() => project(share(1) as never, rate(5), 1))).toBe("kind-mismatch");
	});
});

describe("trade balances", () => {
	const flows = { imports: t(80), production: t(40), exports: t(20) };

	test("by the FAO, dependency and self-sufficiency", () => {
		expect(selfSufficiency(flows).value).toBe(40);
		expect(selfSufficiency({ imports: t(60), production: t(40) }).value).toBe(40);
		expect(selfSufficiency({ imports: t(5, "over"), production: t(40) })).toMatchObject({
			lower: 0,
			qualifier: "under",
		});
		expect(selfSufficiency({ imports: t(5), production: t(40, "over") })).toMatchObject({
			upper: 100,
		});
	});

	test("by the USGS, consumption and reliance", () => {
		expect(apparentConsumption(flows)).toMatchObject({ value: 100, unit: "t" });
		expect(apparentConsumption({ ...flows, stockIncrease: t(-10) })).toMatchObject({ value: 110 });
		expect(apparentConsumption({ ...flows, stockIncrease: t(-10) }).derivation?.formula).toBe(
			"production + imports − exports − stockIncrease",
		);
		expect(netImportReliance(flows).value).toBe(60);
		expect(netImportReliance({ ...flows, stockIncrease: t(10) }).value).toBe(55.5555555556);
		expect(netImportReliance({ imports: t(10), production: t(100), exports: t(60) }).value).toBe(
			-100,
		);
		expect(netImportReliance(flows).derivation?.formula).toBe(
			"(imports − exports) / (production + imports − exports) × 100",
		);
	});

	test("are open where their flows are", () => {
		const open = (changes: object) => netImportReliance({ ...flows, ...changes });
		expect(open({ imports: t(80, "over") })).toMatchObject({
			lower: 60,
			upper: 100,
			qualifier: "over",
		});
		expect(open({ production: t(40, "over") })).toMatchObject({ lower: 0, upper: 60 });
		expect(open({ exports: t(20, "over") })).toMatchObject({ lower: null, upper: 60 });
		expect(open({ stockIncrease: t(1, "under") })).toMatchObject({ upper: 100, qualifier: "over" });
		expect(open({ stockIncrease: t(1, "over") })).toMatchObject({ lower: null });
	});

	test("refuse what leaves nothing", () => {
		const none = { imports: t(1), production: t(1), exports: t(2) };
		expect(codeOf(() => apparentConsumption(none))).toBe("out-of-range");
		expect(codeOf(() => netImportReliance(none))).toBe("out-of-range");
		expect(codeOf(() => netImportReliance({ ...none, exports: t(3) }))).toBe("out-of-range");
		expect(codeOf(() => selfSufficiency({ imports: t(1) } as never))).toBe("not-a-quantity");
		expect(codeOf(() => netImportReliance({ imports: t(1) } as never))).toBe("not-a-quantity");
		expect(codeOf(() => apparentConsumption({ imports: t(1) } as never))).toBe("not-a-quantity");
		expect(codeOf(() => netImportReliance({ ...flows, exports: share(1) as never }))).toBe(
			"kind-mismatch",
		);
		expect(codeOf(() => netImportReliance({ ...flows, imports: t(-1) }))).toBe("out-of-range");
	});

	test("imports and their dependency imply production", () => {
		expect(impliedProduction(t(60), share(60))).toMatchObject({ value: 40, qualifier: "exact" });
		expect(impliedProduction(t(60), share(100)).value).toBe(0);
		expect(impliedProduction(t(60), share(50, "over"))).toMatchObject({ lower: 0, upper: 60 });
		expect(impliedProduction(t(60), share(50, "nearly"))).toMatchObject({ lower: 60, upper: null });
		expect(impliedProduction(t(60, "over"), share(50))).toMatchObject({ lower: 60, upper: null });
		expect(codeOf(() => impliedProduction(t(60), share(0)))).toBe("zero-divisor");
		expect(codeOf(() => impliedProduction(t(60), share(101)))).toBe("out-of-range");
		expect(codeOf(() => impliedProduction(t(60), points as never))).toBe("kind-mismatch");
		expect(codeOf(() => impliedProduction(share(60) as never, share(60)))).toBe("kind-mismatch");
	});
});

describe("perCapita, capacityUtilization and surplus", () => {
	test("are what their definitions say", () => {
		expect(perCapita(quantity(50, "Mt"), quantity(1250, "10*6.{person}"))).toMatchObject({
			value: 40,
			unit: "kg/{person}",
		});
		expect(perCapita(t(1), quantity(5, "{person}", "nearly"))).toMatchObject({
			lower: 200,
			upper: null,
		});
		expect(capacityUtilization(t(90), t(80)).value).toBe(112.5);
		expect(surplus(t(110), t(90)).value).toBe(20);
	});

	test("refuse other kinds and nothing to divide by", () => {
		expect(codeOf(() => perCapita(share(1) as never, quantity(1, "{person}")))).toBe(
			"kind-mismatch",
		);
		expect(codeOf(() => perCapita(t(1), t(1) as never))).toBe("kind-mismatch");
		expect(codeOf(() => perCapita(t(1), quantity(0, "{person}")))).toBe("zero-divisor");
		expect(codeOf(() => capacityUtilization(t(1), t(0)))).toBe("zero-divisor");
		expect(codeOf(() => capacityUtilization(t(1), share(1) as never))).toBe("kind-mismatch");
		expect(codeOf(() => surplus(share(1) as never, share(1) as never))).toBe("kind-mismatch");
	});
});

describe("concentration", () => {
	test("is the sum of squares, and what the rest can add", () => {
		expect(concentration([share(30), share(30), share(20), share(20)])).toMatchObject({
			value: 2600,
			lower: 2600,
			upper: 2600,
			qualifier: "exact",
		});
		expect(concentration([share(50)])).toMatchObject({
			value: 2500,
			lower: 2500,
			upper: 5000,
			qualifier: "over",
		});
		expect(concentration([share(100)])).toMatchObject({ value: 10000, qualifier: "exact" });
	});

	test("gives all that is left to one hand", () => {
		// named ones at their least 69.5 and 19.5, and 11 left: 70.5² + 20.5² + 9² is the most
		expect(concentration([share(70, "rounded"), share(20, "rounded")])).toMatchObject({
			lower: 5210.5,
			upper: 5471.5,
		});
	});

	test("of many shares has a bound that is close", () => {
		const many = Array.from({ length: 12 }, () => share(8, "rounded"));
		const { lower, upper } = concentration(many);
		expect(lower).toBe(675);
		expect(upper).toBeGreaterThanOrEqual(12 * 8.3 ** 2);
		expect(upper).toBeLessThan(1000);
	});

	test("does not exceed its bound where rounded shares add up to more than 100", () => {
		const { value, upper } = concentration([share(50.4, "rounded"), share(50, "about")]);
		expect(value).toBeLessThanOrEqual(upper as number);
	});

	test("refuses nothing, too much and what is no share", () => {
		expect(codeOf(() => concentration([]))).toBe("empty-list");
		expect(codeOf(() => concentration([share(60), share(41)]))).toBe("above-whole");
		expect(codeOf(() => concentration([share(-1)]))).toBe("out-of-range");
		expect(codeOf(() => concentration([points as never]))).toBe("kind-mismatch");
	});
});
