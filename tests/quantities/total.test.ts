import { quantity, total } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { percent, points, t } from "../support/quantities.ts";

test("adds up a list, in the unit of its first quantity", () => {
	expect(total([t(1), quantity(1, "kt"), t(0.5)])).toMatchObject({ value: 1001.5, unit: "t" });
});

test("adds up percentage points", () => {
	expect(total([points(3), points(3)]).value).toBe(6);
});

test("throws empty-list for an empty list", () => {
	expect(codeOf(() => total([]))).toBe("empty-list");
});

test("throws kind-mismatch for mixed kinds, and for shares", () => {
	expect(codeOf(() => total([t(1), points(3)] as never))).toBe("kind-mismatch");
	expect(codeOf(() => total([percent(1), percent(2)] as never))).toBe("kind-mismatch");
});

test("throws not-a-quantity for a list with something else in it", () => {
	expect(codeOf(() => total([t(1), 5] as never))).toBe("not-a-quantity");
});
