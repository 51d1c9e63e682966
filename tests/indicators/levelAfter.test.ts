import { levelAfter, quantity } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { change, percent, points, t } from "../support/quantities.ts";

test("applies a relative change to a level", () => {
	expect(levelAfter(t(100), change(-19))).toMatchObject({ value: 81, qualifier: "exact" });
});

test("applies percentage points to a share", () => {
	expect(levelAfter(percent(19), points(7.2)).value).toBe(26.2);
});

test("is one-sided if the change is", () => {
	expect(levelAfter(t(100), change(8, "over"))).toMatchObject({ lower: 108, upper: null });
	expect(levelAfter(t(100), change(-19, "under"))).toMatchObject({ lower: 0, upper: 81 });
});

test("is between two bounds if level and change are open on opposite sides", () => {
	expect(levelAfter(t(5, "over"), change(-20, "under"))).toMatchObject({ lower: 0, upper: null });
	// Whatever the change, nothing is below zero, and the level is not nearly but at least zero.
	expect(levelAfter(t(0, "over"), change(-20, "under"))).toMatchObject({
		lower: 0,
		value: 0,
		upper: null,
		qualifier: "over",
	});
});

test("has a lower bound of 0 that does not depend on the input that cannot change it", () => {
	const some = quantity(0.5, "t", { bounds: [0, 1], qualifier: "rounded" });
	const growth = quantity(10, "%", { kind: "relative-change", bounds: [5, null] });
	expect(levelAfter(some, growth)).toMatchObject({ lower: 0, upper: null, qualifier: "over" });
	const most = quantity(9, "t", { bounds: [5, null] });
	const decline = quantity(-50, "%", {
		kind: "relative-change",
		bounds: [-100, -20],
		qualifier: "rounded",
	});
	expect(levelAfter(most, decline)).toMatchObject({ lower: 0, upper: null, qualifier: "over" });
});

test.each([5, 25])("of zero stays zero after a change of over %d%", (most) => {
	expect(levelAfter(t(0), change(most, "over"))).toMatchObject({ value: 0, lower: 0, upper: 0 });
});

test("throws kind-mismatch if the level cannot change in this way", () => {
	expect(codeOf(() => levelAfter(t(1), points(3) as never))).toBe("kind-mismatch");
	expect(codeOf(() => levelAfter(percent(1), change(5) as never))).toBe("kind-mismatch");
	expect(codeOf(() => levelAfter(points(3) as never, change(5) as never))).toBe("kind-mismatch");
});

test("throws out-of-range for a change of −100%", () => {
	expect(codeOf(() => levelAfter(t(1), change(-100)))).toBe("out-of-range");
});
