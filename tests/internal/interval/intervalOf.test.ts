import { expect, test } from "vitest";
import { intervalOf } from "../../../src/internal/interval/intervalOf.ts";
import { t } from "../../support/quantities.ts";

test("has the numbers of a quantity", () => {
	expect(intervalOf(t(1.5, "rounded"))).toEqual({
		value: 1.5,
		lower: 1.45,
		upper: 1.55,
		decimals: 1,
	});
});

test("is infinite where a bound is missing", () => {
	expect(intervalOf(t(5, "over"))).toMatchObject({ lower: 5, upper: Infinity });
	expect(intervalOf(t(5, "under"))).toMatchObject({ lower: -Infinity, upper: 5 });
});

test("is in the unit that is given", () => {
	const numbers = { value: 1500, lower: 1450, upper: 1550 };
	expect(intervalOf(t(1.5, "rounded"), "kg")).toMatchObject(numbers);
});

test("has 0 instead of −0", () => {
	const copy = { ...t(0), value: -0, lower: -0, upper: -0 };
	expect(intervalOf(copy)).toEqual({ value: 0, lower: 0, upper: 0, decimals: 0 });
});
