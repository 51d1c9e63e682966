import { add, percentChange, quantity, share, subtract } from "china-aluminum";
import { aluminaImports2024, bauxiteImports2024 } from "china-aluminum/2025-r1";
import { describe, expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { percent, points, rate, t } from "../support/quantities.ts";

test("divides a part by a whole of any unit, in percent", () => {
	expect(share(t(50), quantity(1, "kt"))).toMatchObject({
		value: 5,
		lower: 5,
		upper: 5,
		qualifier: "exact",
		unit: "%",
		kind: "share",
	});
});

test("rounds the bounds outward if the quotient is not a decimal", () => {
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

test("takes its bounds from the corners of the bounds of its inputs", () => {
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
] as const)("%s 50 t of %s 60 t is %s", (part, whole, expected) => {
	expect(share(t(50, part), t(60, whole)).qualifier).toBe(expected);
});

test("of a negative part rises with the whole", () => {
	expect(share(t(-50), t(60, "over")).qualifier).toBe("over");
	// ±0.5 in 60 are the extremes, and more than 60 makes the share smaller
	expect(share(t(0, "rounded"), t(60, "over")).qualifier).toBe("rounded");
});

test("of zero is zero, even if the whole may be zero", () => {
	expect(share(t(0), t(5, "nearly"))).toMatchObject({ value: 0, lower: 0, upper: 0 });
	expect(share(t(0), t(5))).toMatchObject({ value: 0, decimals: 0, qualifier: "exact" });
});

test("of a part under zero keeps its upper bound if the whole may be zero", () => {
	expect(share(t(0, "under"), t(5, "nearly"))).toMatchObject({
		lower: null,
		value: 0,
		upper: 0,
		qualifier: "under",
	});
});

test("may be above 100%", () => {
	expect(share(t(3), t(2)).value).toBe(150);
});

test("has no upper bound if the whole may be zero or below", () => {
	// −1.5 to 9.5, of which only what is above zero can be a whole
	const whole = subtract(t(10, "about"), t(6, "rounded"));
	expect(share(t(1), whole)).toMatchObject({
		lower: 10.5263157894,
		upper: null,
		qualifier: "over",
	});
	expect(share(t(38.15), t(50, "under"))).toMatchObject({ lower: 76.3, upper: null });
	expect(share(t(-1), whole)).toMatchObject({ lower: null, upper: -10.5263157894 });
});

describe("of a copy through JSON whose bounds are narrower than its inputs give", () => {
	const other = t(50, "over");
	const copy = JSON.parse(JSON.stringify(subtract(add(bauxiteImports2024, other), other)));

	test("is as tight as with a number that has these bounds", () => {
		expect([copy.lower, copy.upper]).toEqual([158.5, 159.5]);
		// 158.5 / 159.5 and 159.5 / 158.5, by hand
		const expected = { lower: 99.3730407523, upper: 100.630914827, qualifier: "rounded" };
		expect(share(copy, bauxiteImports2024)).toMatchObject(expected);
		expect(share(bauxiteImports2024, copy)).toMatchObject(expected);
		expect(percentChange(bauxiteImports2024, copy)).toMatchObject({
			lower: -0.626959247649,
			upper: 0.630914826499,
		});
	});

	test("is as tight as its unknowns allow if these are tighter", () => {
		const supply = add(bauxiteImports2024, aluminaImports2024);
		const imports = JSON.parse(JSON.stringify(add(bauxiteImports2024, aluminaImports2024)));
		const { lower, upper } = share(bauxiteImports2024, supply);
		expect(share(bauxiteImports2024, imports)).toMatchObject({ lower, upper });
	});
});

test("spans all magnitudes that a double holds", () => {
	expect(share(t(1e-9), t(1e15)).value).toBe(1e-22);
	expect(share(t(1e15), t(1e-9)).value).toBe(1e26);
	expect(share(t(1e15), t(7e-9)).lower).toBe(1.42857142857e25);
});

test("throws kind-mismatch for different kinds, and for percentages", () => {
	expect(codeOf(() => share(t(1), percent(3) as never))).toBe("kind-mismatch");
	expect(codeOf(() => share(percent(3), percent(3) as never))).toBe("kind-mismatch");
	expect(codeOf(() => share(points(3), points(3) as never))).toBe("kind-mismatch");
	expect(codeOf(() => share(rate(1), rate(2) as never))).toBe("kind-mismatch");
});

test("throws zero-divisor if the whole is not above zero", () => {
	expect(codeOf(() => share(t(1), t(0)))).toBe("zero-divisor");
	expect(codeOf(() => share(t(1), t(-1)))).toBe("zero-divisor");
});
