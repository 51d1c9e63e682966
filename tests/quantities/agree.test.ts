import { agree, quantity } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { percent, points, t } from "../support/quantities.ts";

test.each([
	["a value inside the other's bounds", t(20, "rounded"), t(20.4), true],
	["a value on the other's bound", t(20, "rounded"), t(20.5), true],
	["a value outside the other's bounds", t(20, "rounded"), t(21), false],
	["one mass in two units", t(1000), quantity(1, "kt"), true],
] as const)("for %s: %o, %o is %s", (_name, a, b, expected) => {
	expect(agree(a, b)).toBe(expected);
	expect(agree(b, a)).toBe(expected);
});

test("throws kind-mismatch for different kinds", () => {
	expect(codeOf(() => agree(percent(1), points(1) as never))).toBe("kind-mismatch");
});
