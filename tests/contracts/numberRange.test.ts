import { portion, quantity, scale, share } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";

test.each([
	[1e100, 1e40, 1.1],
	[1e-100, 1e-40, 0.9],
])(
	"results reach 140 powers of ten, and throw out-of-range beyond: %s × %s",
	(value, factor, further) => {
		const extreme = scale(quantity(value, "t"), factor);
		expect(extreme.value).toBe(value > 1 ? 1e140 : 1e-140);
		expect(codeOf(() => scale(extreme, further))).toBe("out-of-range");
	},
);

test("a quotient beyond what a double holds throws out-of-range and is not rounded to zero", () => {
	expect(codeOf(() => share(quantity(1e-100, "Mt"), quantity(1e100, "Mt")))).toBe("out-of-range");
});

test("a product that is too small throws out-of-range", () => {
	expect(codeOf(() => portion(quantity(1e-100, "%"), quantity(1e-50, "t")))).toBe("out-of-range");
});
