import { project, quantity } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { percent, rate, t } from "../support/quantities.ts";

test("compounds a growth rate on a level", () => {
	expect(project(t(100), rate(10), 2)).toMatchObject({
		value: 121,
		qualifier: "exact",
		unit: "t",
	});
	expect(project(t(100), rate(21), 0.5)).toMatchObject({ value: 110, qualifier: "exact" });
	expect(project(t(100), rate(0), 7).value).toBe(100);
});

test("is one-sided if level or rate are", () => {
	expect(project(t(80), rate(5, "over"), 1)).toMatchObject({
		lower: 84,
		upper: null,
		qualifier: "over",
	});
	expect(project(t(80, "over"), rate(5), 1)).toMatchObject({ lower: 84, upper: null });
});

test("is between two bounds if level and rate are open on opposite sides", () => {
	expect(project(t(80, "over"), rate(-50, "under"), 1).qualifier).toBe("between");
});

test("leaves the level as it is after no years", () => {
	expect(project(t(80), rate(-100), 0).value).toBe(80);
	expect(project(t(80), rate(5, "over"), 0)).toMatchObject({ lower: 80, upper: 80 });
	expect(project(t(5, "over"), rate(-100), 0)).toMatchObject({ lower: 5, upper: null });
	expect(project(t(1234567890.12345), rate(5), 0)).toMatchObject({
		lower: 1234567890.12345,
		value: 1234567890.12345,
		upper: 1234567890.12345,
		qualifier: "exact",
	});
});

test.each([
	["a rate of −100% per year", t(80), rate(-100), 3],
	["a rate of −100% per year, even if the level has no upper bound", t(80, "over"), rate(-100), 1],
	["a level of zero, even if the rate has no upper bound", t(0), rate(5, "over"), 2],
	["a level of zero, even if the growth is beyond what a number holds", t(0), rate(100), 5000],
])("is exactly zero for %s", (_name, level, growth, years) => {
	expect(project(level, growth, years)).toMatchObject({
		lower: 0,
		value: 0,
		upper: 0,
		qualifier: "exact",
	});
});

test("of a negative level falls", () => {
	expect(project(t(-80), rate(10), 2)).toMatchObject({
		value: -96.8,
		lower: -96.8,
		upper: -96.8,
	});
});

test("of a negative level mirrors the positive level", () => {
	for (let step = 1; step <= 150; step += 1) {
		const years = step / 7;
		const [up, down] = [80, -80].map((level) => project(t(level), rate(10), years));
		expect(down?.lower).toBe(0 - (up?.upper as number));
		expect(down?.upper).toBe(0 - (up?.lower as number));
	}
});

test("stays above zero for rates that leave almost nothing, in half years", () => {
	const left = project(t(1e20), rate(-99.9999999), 12.5);
	expect(left.lower).toBeGreaterThanOrEqual(0);
	expect(left.upper).toBeLessThan(1e-90);
	// 10^-8995 is not 0.
	expect(codeOf(() => project(t(1), rate(-99.9999999), 999.5))).toBe("out-of-range");
});

test("gives the published 0.82 for 0.4 at 7.5% per year for ten years", () => {
	// https://www.coursehero.com/file/76816/GrowthRates/
	expect(project(quantity(0.4, "t"), rate(7.5), 10).value.toFixed(2)).toBe("0.82");
});

test("throws out-of-range for years that are not finite", () => {
	expect(codeOf(() => project(t(1), rate(5), Infinity))).toBe("out-of-range");
});

test("throws out-of-range if the result is beyond what a number can hold", () => {
	expect(codeOf(() => project(t(1), rate(100), 5000))).toBe("out-of-range");
});

test("throws kind-mismatch if the level is a percentage", () => {
	expect(codeOf(() => project(percent(1) as never, rate(5), 1))).toBe("kind-mismatch");
});

test.each([162, 1500])("a result below the least double after %d years is not 0", (years) => {
	const rate = quantity(-99, "%/a", { kind: "growth-rate" });
	expect(codeOf(() => project(quantity(1, "Mt"), rate, years))).toBe("out-of-range");
});
