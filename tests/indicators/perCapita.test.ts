import { perCapita, quantity } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { percent, t } from "../support/quantities.ts";

test("divides a mass by a population, in kilograms per person", () => {
	expect(perCapita(quantity(50, "Mt"), quantity(1250, "10*6.{person}"))).toMatchObject({
		value: 40,
		unit: "kg/{person}",
	});
});

test.each([
	// 10,000 kg by 1,000.5 and by 999.5, by hand
	[10, 1000, 9.99500249875, 10, 10.0050025013],
	// 1,000 kg by 5.5 and by 4.5, by hand
	[1, 5, 181.818181818, 200, 222.222222223],
])(
	"takes its bounds from the corners of a rounded population: %d t by %d people",
	(mass, people, lower, value, upper) => {
		expect(perCapita(t(mass), quantity(people, "{person}", "rounded"))).toMatchObject({
			lower,
			value,
			upper,
			qualifier: "rounded",
		});
	},
);

test("has no upper bound if the population may be close to zero", () => {
	expect(perCapita(t(1), quantity(5, "{person}", "nearly"))).toMatchObject({
		lower: 200,
		upper: null,
	});
});

test("throws kind-mismatch if the total is not a mass, or the population is not a population", () => {
	expect(codeOf(() => perCapita(percent(1) as never, quantity(1, "{person}")))).toBe(
		"kind-mismatch",
	);
	expect(codeOf(() => perCapita(t(1), t(1) as never))).toBe("kind-mismatch");
});

test("throws zero-divisor if the population is not above zero", () => {
	expect(codeOf(() => perCapita(t(1), quantity(0, "{person}")))).toBe("zero-divisor");
});
