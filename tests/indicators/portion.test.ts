import { portion, quantity } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { percent, points, t } from "../support/quantities.ts";

test("calculates the part that a share of a whole represents", () => {
	expect(portion(percent(12.5), t(80))).toMatchObject({ value: 10, unit: "t", qualifier: "exact" });
});

test("takes its bounds from the corners of the bounds of its inputs", () => {
	// 0.395 × 99.5 and 0.405 × 100.5, by hand
	expect(portion(percent(40, "rounded"), t(100, "rounded"))).toMatchObject({
		lower: 39.3025,
		upper: 40.7025,
	});
});

test("of a share over 70% is at most the whole", () => {
	expect(portion(percent(70, "over"), t(159, "rounded"))).toMatchObject({
		lower: 110.95,
		upper: 159.5,
	});
});

test("is between two bounds if share and whole are open on opposite sides", () => {
	expect(portion(percent(50, "nearly"), t(5, "over")).qualifier).toBe("between");
});

test("throws out-of-range if the value is too small, even if its bounds are not", () => {
	const some = percent(1e-100, "over");
	for (const part of [some, { ...some, qualifier: "between", lower: 0 } as const]) {
		expect(codeOf(() => portion(part, t(1e-50)))).toBe("out-of-range");
	}
});

test("throws kind-mismatch if the share is not a share, or the whole is a percentage", () => {
	expect(codeOf(() => portion(points(3) as never, t(1)))).toBe("kind-mismatch");
	expect(codeOf(() => portion(percent(1), percent(2) as never))).toBe("kind-mismatch");
});

test("throws not-a-quantity without a share", () => {
	expect(codeOf(() => portion(undefined as never, t(1)))).toBe("not-a-quantity");
});

test("a value of over 15 digits that is moved into its bounds has the places that it needs", () => {
	const part = portion(quantity("0.16", "%"), quantity(-644169736164501, "kg", "rounded"));
	expect(part).toMatchObject({ value: -1030671577863.2008, decimals: 4 });
});
