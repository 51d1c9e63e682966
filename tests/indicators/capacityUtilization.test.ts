import { capacityUtilization } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { percent, t } from "../support/quantities.ts";

test("divides output by capacity, and may be above 100%", () => {
	expect(capacityUtilization(t(60), t(80)).value).toBe(75);
	expect(capacityUtilization(t(90), t(80)).value).toBe(112.5);
});

test("throws zero-divisor if the capacity is not above zero", () => {
	expect(codeOf(() => capacityUtilization(t(1), t(0)))).toBe("zero-divisor");
});

test("throws kind-mismatch if the two are of different kinds", () => {
	expect(codeOf(() => capacityUtilization(t(1), percent(1) as never))).toBe("kind-mismatch");
});
