import { expect, test } from "vitest";
import { quotientPlaces } from "../../../src/internal/decimal/quotientPlaces.ts";

test.each([1, 9.99, 10, 99, 100, 123_456, 1e15, 0.1, 0.99, 0.01, 0.0123, -0.5, -25, 1e-7])(
	"gives %d twelve digits",
	(x) => {
		const exponent = Number(x.toExponential().split("e")[1]);
		expect(quotientPlaces(x)).toBe(11 - exponent);
	},
);

test.each([0, -0, Infinity, -Infinity, Number.NaN])("is 0 for %d", (x) => {
	expect(quotientPlaces(x)).toBe(0);
});
