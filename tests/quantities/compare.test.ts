import { compare, type Quantity, quantity } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { percent, points, t } from "../support/quantities.ts";

test.each([
	[quantity(110, "Mt", "over"), quantity(90, "Mt", "about"), "greater"],
	[quantity(1, "kt"), t(1000), "equal"],
	[t(999), quantity(1, "kt"), "less"],
	[percent(57, "rounded"), percent(60, "over"), "less"],
	[t(20, "rounded"), t(20, "rounded"), "undetermined"],
	[t(20, "rounded"), t(20), "undetermined"],
	[t(20), t(20, "rounded"), "undetermined"],
	[t(50, "over"), t(60), "undetermined"],
	[t(19.5), t(20, "rounded"), "undetermined"],
] as const)("%o, %o: %s", (a, b, expected) => {
	expect(compare(a as Quantity, b as Quantity)).toBe(expected);
});

test("throws kind-mismatch for different kinds", () => {
	expect(codeOf(() => compare(percent(1), points(1) as never))).toBe("kind-mismatch");
	expect(codeOf(() => compare(percent(1), t(1) as never))).toBe("kind-mismatch");
});
