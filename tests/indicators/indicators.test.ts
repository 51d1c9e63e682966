import { describe, expect, test } from "vitest";
import {
	growthRate,
	importDependency,
	percentagePointChange,
	percentChange,
	quantity,
	share,
	subtract,
} from "../../src/index.ts";
import { codeOf } from "../support/codeOf.ts";

const t = (value: number, qualifier?: "rounded" | "over" | "nearly" | "under" | "about") =>
	quantity(value, "t", qualifier);
const percent = quantity(3, "%");

describe("share", () => {
	test("is exact where the quotient is", () => {
		expect(share(t(50), quantity(1, "kt"))).toMatchObject({
			value: 5,
			lower: 5,
			upper: 5,
			qualifier: "exact",
			unit: "%",
			kind: "share",
		});
	});

	test("is rounded outward where it is not", () => {
		expect(share(t(1), t(3))).toMatchObject({
			value: 33.3333333333,
			lower: 33.3333333333,
			upper: 33.3333333334,
			decimals: 10,
			qualifier: "rounded",
		});
		expect(share(t(2), t(3))).toMatchObject({ value: 66.6666666667, lower: 66.6666666666 });
		expect(share(t(-1), t(3))).toMatchObject({ lower: -33.3333333334, upper: -33.3333333333 });
	});

	test("has bounds at the corners of its inputs", () => {
		// 95.5 / 158.5 and 94.5 / 159.5, by hand
		expect(share(t(95, "rounded"), t(159, "rounded"))).toMatchObject({
			lower: 59.2476489028,
			upper: 60.2523659306,
		});
	});

	test.each([
		["over", "rounded", "over"],
		["rounded", "over", "under"],
		["over", "over", "between"],
		["nearly", "rounded", "under"],
		["rounded", "nearly", "over"],
		["nearly", "over", "under"],
		["over", "nearly", "over"],
		["about", "rounded", "about"],
		["rounded", "about", "about"],
	] as const)("%s ÷ %s is %s", (part, whole, expected) => {
		expect(share(t(50, part), t(60, whole)).qualifier).toBe(expected);
	});

	test("of a negative part falls as the whole falls", () => {
		expect(share(t(-50), t(60, "over")).qualifier).toBe("over");
		expect(share(t(0, "rounded"), t(60, "over")).qualifier).toBe("between");
	});

	test("of nothing is nothing, even in a whole that may be nothing", () => {
		expect(share(t(0), t(5, "nearly"))).toMatchObject({ value: 0, lower: 0, upper: 0 });
		expect(share(t(0), t(5))).toMatchObject({ value: 0, decimals: 0, qualifier: "exact" });
	});

	test("may be above 100 %", () => {
		expect(share(t(3), t(2)).value).toBe(150);
	});

	test("is not bounded where the whole may be below zero", () => {
		const whole = subtract(t(10, "about"), t(6, "rounded"));
		expect(share(t(1), whole)).toMatchObject({ lower: null, upper: null, qualifier: "between" });
	});

	test("spans the magnitudes that doubles hold", () => {
		expect(share(t(1e-9), t(1e15)).value).toBe(1e-22);
		expect(share(t(1e15), t(1e-9)).value).toBe(1e26);
		expect(share(t(1e15), t(7e-9)).lower).toBe(1.42857142857e25);
	});

	test("refuses other kinds, percentages and a whole that is not above zero", () => {
		expect(() => share(t(1), percent as never)).toThrow(
			"cannot take the share of t (mass) in % (share): give two quantities of one kind that is not a percentage",
		);
		expect(codeOf(() => share(percent, percent as never))).toBe("kind-mismatch");
		expect(() => share(t(1), t(0))).toThrow("the whole is 0 t: it has to be above zero");
		expect(codeOf(() => share(t(1), t(-1)))).toBe("zero-divisor");
	});
});

describe("percentChange", () => {
	test("is (to − from) / from", () => {
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

	test("has bounds at the corners, not term by term", () => {
		// 84.5 / 79.5 − 1 and 83.5 / 80.5 − 1, by hand
		expect(percentChange(t(80, "rounded"), t(84, "rounded"))).toMatchObject({
			lower: 3.72670807453,
			upper: 6.28930817611,
		});
	});

	test("from something open is bounded on one side", () => {
		expect(percentChange(t(80, "over"), t(84))).toMatchObject({
			lower: -100,
			upper: 5,
			qualifier: "under",
		});
		expect(percentChange(t(80), t(84, "over"))).toMatchObject({ lower: 5, upper: null });
	});

	test("refuses shares, and a level to start from that is not above zero", () => {
		expect(() => percentChange(percent, percent as never)).toThrow(
			/^cannot take the change from % \(share\) to % \(share\)/,
		);
		expect(() => percentChange(t(0), t(1))).toThrow("the earlier level is 0 t");
	});
});

describe("percentagePointChange", () => {
	test("is the difference of two shares", () => {
		expect(
			percentagePointChange(quantity("19.0", "%", "rounded"), quantity(26.2, "%", "rounded")),
		).toMatchObject({ value: 7.2, lower: 7.1, upper: 7.3, kind: "change-of-share", unit: "pp" });
	});

	test("refuses everything else", () => {
		expect(() => percentagePointChange(percent, t(1) as never)).toThrow(
			"cannot take the change of share from % (share) to t (mass): give two shares",
		);
		expect(codeOf(() => percentagePointChange(t(1), percent as never))).toBe("kind-mismatch");
	});
});

describe("growthRate", () => {
	test("is exact where the root is", () => {
		expect(growthRate(t(100), t(121), 2)).toMatchObject({
			value: 10,
			lower: 10,
			upper: 10,
			qualifier: "exact",
			kind: "growth-rate",
			unit: "%/a",
		});
		expect(growthRate(t(1000), t(729), 3).value).toBe(-10);
		expect(growthRate(t(16), t(81), 4).value).toBe(50);
		expect(growthRate(t(4), t(6), 0.5).value).toBe(125);
		expect(growthRate(t(4), t(4), 5)).toMatchObject({ value: 0, qualifier: "exact" });
	});

	test("is the end-point rate, as a logarithm gives it: 100 to 150 in 5 years is 8.447 % a year", () => {
		const rate = growthRate(t(100), t(150), 5);
		expect(rate.value).toBeCloseTo(100 * Math.expm1(Math.log(1.5) / 5), 9);
		expect(rate.lower).toBeLessThan(rate.upper as number);
	});

	test("of years that are a long fraction is bounded all the same", () => {
		const rate = growthRate(t(100), t(121), 1.9999999);
		expect(rate.lower).toBeLessThan(rate.value);
		expect(rate.upper).toBeGreaterThan(rate.value);
		expect(rate.value).toBeCloseTo(10.0000005, 5);
	});

	test("at the ends of what the levels can be", () => {
		expect(growthRate(t(5), t(0), 3)).toMatchObject({ value: -100, upper: -100 });
		expect(growthRate(t(5, "over"), t(6), 1)).toMatchObject({
			lower: -100,
			upper: 20,
			qualifier: "under",
		});
		expect(growthRate(t(5), t(6, "over"), 1)).toMatchObject({ lower: 20, upper: null });
		expect(growthRate(t(5, "nearly"), t(6), 1)).toMatchObject({ lower: 20, upper: null });
		expect(growthRate(t(5), t(6, "under"), 1)).toMatchObject({ lower: -100, upper: 20 });
		expect(growthRate(t(1e-9), t(1e15), 1).value).toBe(1e26);
		expect(growthRate(t(1e15), t(1e-9), 0.01).lower).toBe(-100);
	});

	test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %s years", (years) => {
		expect(codeOf(() => growthRate(t(1), t(2), years))).toBe("out-of-range");
	});

	test("refuses levels that have no rate, and a rate beyond what a number holds", () => {
		expect(codeOf(() => growthRate(t(0), t(2), 1))).toBe("zero-divisor");
		expect(codeOf(() => growthRate(t(1), t(-2), 1))).toBe("out-of-range");
		expect(codeOf(() => growthRate(t(1), t(2), 1e-6))).toBe("out-of-range");
		expect(codeOf(() => growthRate(t(1), percent as never, 1))).toBe("kind-mismatch");
	});
});

describe("importDependency", () => {
	const flows = { imports: t(159, "rounded"), production: t(93, "rounded") };

	test("is imports / (production + imports), bounded at the corners", () => {
		// 158.5 / (158.5 + 93.5) and 159.5 / (159.5 + 92.5), by hand
		expect(importDependency(flows)).toMatchObject({
			value: 63.0952380952,
			lower: 62.8968253968,
			upper: 63.2936507937,
			kind: "share",
		});
	});

	test("takes exports off the supply, and may be over 100 %", () => {
		expect(importDependency({ imports: t(80), production: t(40), exports: t(20) }).value).toBe(80);
		expect(importDependency({ imports: t(80), production: t(10), exports: t(50) }).value).toBe(200);
		expect(importDependency({ ...flows, exports: undefined })).toEqual(importDependency(flows));
	});

	test.each([
		["over", "exact", "exact", "over"],
		["exact", "over", "exact", "under"],
		["exact", "exact", "over", "over"],
		["over", "over", "exact", "between"],
		["exact", "exact", "under", "under"],
	] as const)("%s imports, %s production, %s exports: %s", (i, p, e, expected) => {
		const of = (value: number, q: "exact" | "over" | "under") => quantity(value, "t", q);
		const result = importDependency({
			imports: of(80, i),
			production: of(40, p),
			exports: of(20, e),
		});
		expect(result.qualifier).toBe(expected);
	});

	test("falls with imports where production does not cover exports", () => {
		const result = importDependency({ imports: t(80, "over"), production: t(10), exports: t(50) });
		expect(result).toMatchObject({ value: 200, lower: 100, upper: 200, qualifier: "under" });
	});

	test("may go both ways with imports where production may or may not cover exports", () => {
		const result = importDependency({
			imports: t(80, "over"),
			production: t(20, "about"),
			exports: t(20, "about"),
		});
		expect(result.qualifier).toBe("between");
		expect(
			importDependency({ imports: t(80), production: t(20, "about"), exports: t(20, "about") })
				.qualifier,
		).toBe("about");
	});

	test("is not bounded above where the supply may be nothing", () => {
		expect(
			importDependency({ imports: t(1, "about"), production: t(3), exports: t(3.9) }),
		).toMatchObject({
			upper: null,
			qualifier: "over",
		});
	});

	test("refuses other kinds, negative flows and no supply", () => {
		expect(() => importDependency({ imports: t(1), production: percent as never })).toThrow(
			/^cannot set t \(mass\) against % \(share\)/,
		);
		expect(
			codeOf(() =>
				importDependency({ imports: t(1), production: t(1), exports: percent as never }),
			),
		).toBe("kind-mismatch");
		expect(codeOf(() => importDependency({ imports: t(-1), production: t(1) }))).toBe(
			"out-of-range",
		);
		expect(codeOf(() => importDependency({ imports: t(0), production: t(0) }))).toBe(
			"out-of-range",
		);
		expect(codeOf(() => importDependency({ imports: t(1), production: t(1), exports: t(2) }))).toBe(
			"out-of-range",
		);
	});
});
