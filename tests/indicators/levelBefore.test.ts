import { levelBefore } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { change, percent, points, t } from "../support/quantities.ts";

test("removes a relative change from a level", () => {
	expect(levelBefore(t(81), change(-19))).toMatchObject({ value: 100, qualifier: "exact" });
});

test("removes percentage points from a share", () => {
	expect(levelBefore(percent(26.2, "rounded"), points(7.2, "rounded")).value).toBe(19);
});

test("is one-sided if the change is", () => {
	expect(levelBefore(t(81), change(8, "over"))).toMatchObject({
		lower: 0,
		upper: 75,
		qualifier: "under",
	});
	expect(levelBefore(t(81), change(-19, "under"))).toMatchObject({ lower: 100, upper: null });
});

test("is between two bounds if level and change are open on the same side", () => {
	expect(levelBefore(t(5, "over"), change(25, "over")).qualifier).toBe("between");
});

test("throws kind-mismatch if the level cannot change in this way", () => {
	expect(codeOf(() => levelBefore(t(1), points(3) as never))).toBe("kind-mismatch");
	expect(codeOf(() => levelBefore(percent(1), change(5) as never))).toBe("kind-mismatch");
});

test("throws out-of-range for a change of −100% or below", () => {
	expect(codeOf(() => levelBefore(t(1), change(-100)))).toBe("out-of-range");
	expect(codeOf(() => levelBefore(t(1), change(-101)))).toBe("out-of-range");
});

test("throws not-a-quantity for a bare number", () => {
	expect(codeOf(() => levelBefore(t(1), 5 as never))).toBe("not-a-quantity");
});
