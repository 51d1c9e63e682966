import { expect, test } from "vitest";
import { isCarried } from "../../../src/internal/decimal/isCarried.ts";

test.each([0, -0, 1, -1, 1e100, -1e100, 1e-100, -1e-100, 0.5])("carries %d", (x) => {
	expect(isCarried(x)).toBe(true);
});

test.each([1.1e100, -1.1e100, 0.9e-100, 5e-324, Infinity, -Infinity, Number.NaN])(
	"does not carry %d",
	(x) => {
		expect(isCarried(x)).toBe(false);
	},
);
