import { add, type Quantity, quantity } from "china-aluminum";
import { bauxiteImports2024 as bauxite } from "china-aluminum/2025-r1";
import { describe, expect, test } from "vitest";
import { linearCombination } from "../../../src/internal/lineage/linearCombination.ts";
import { statedSum } from "../../../src/internal/lineage/statedSum.ts";
import { t } from "../../support/quantities.ts";

function both(a: Quantity, b: Quantity, sign: 1 | -1) {
	const sum = { by: "add", formula: "a + b", inputs: { a, b }, weights: { a: 1, b: sign } };
	return [statedSum("mass", "t", sum, a, b, sign), linearCombination("mass", "t", sum)] as const;
}

const bounded = (value: number, lower: number, upper: number) =>
	quantity(value, "t", { bounds: [lower, upper] });

describe("the sum and the difference of two stated numbers are those of exact decimals", () => {
	test.each<[string, Quantity, Quantity]>([
		["whole numbers", t(12), t(7)],
		["zeros", t(0), t(0)],
		["more places in the first", t(1.23, "rounded"), t(5, "rounded")],
		["more places in the second", t(5, "rounded"), t(1.23, "rounded")],
		["decimals that doubles miss", t(0.1, "rounded"), t(0.2, "rounded")],
		["sizes whose sum errs by more than the smallest", t(123.3, "about"), t(0.4)],
		["negative numbers", t(-7.1, "rounded"), t(-3.35, "about")],
		["one number of two objects", t(5.5), t(5.5)],
		["bounds that are not around the middle", bounded(5, 4.5, 9), bounded(2, -1, 2.25)],
	])("%s", (_, a, b) => {
		for (const sign of [1, -1] as const) {
			const [quick, exact] = both(a, b, sign);
			expect(quick).toEqual(exact);
		}
	});

	test.each(["about", "nearly", "over", "under", "exact", "rounded"] as const)(
		"with the open sides of %s",
		(qualifier) => {
			const bounds = { lower: 1, upper: 3, qualifier } as const;
			const [a, b] = [{ ...t(2), ...bounds }, bounded(5, 4, 7)];
			for (const sign of [1, -1] as const) {
				expect(both(a, b, sign)[0]).toEqual(both(a, b, sign)[1]);
				expect(both(b, a, sign)[0]).toEqual(both(b, a, sign)[1]);
			}
		},
	);
});

/** Three copies of a quantity with one number each that has more places than the quantity says. */
const longer = (q: Quantity): Quantity[] => [
	{ ...q, value: q.value + 0.004 },
	{ ...q, lower: (q.lower as number) - 0.004 },
	{ ...q, upper: (q.upper as number) + 0.004 },
];

describe("is left to exact decimals", () => {
	const [x, y] = [bounded(5, 4, 6), bounded(2, 1, 3)];

	test.each<[string, Quantity, Quantity]>([
		["a result", add(t(1), t(2)), y],
		["a result after a number", y, add(t(1), t(2))],
		["another unit", quantity(5, "kg"), y],
		["a missing upper bound", t(5, "over"), y],
		["a missing lower bound", t(5, "under"), y],
		["a missing upper bound in the second", y, t(5, "over")],
		["a missing lower bound in the second", y, t(5, "under")],
		...longer(x).map((q): [string, Quantity, Quantity] => ["a number of more places", q, y]),
		...longer(y).map((q): [string, Quantity, Quantity] => ["a second of more places", x, q]),
		["numbers of more digits than doubles hold", t(2e13), t(1e13)],
		["numbers of just as many digits as doubles hold", t(1.25e13), t(1.25e13)],
	])("%s", (_, a, b) => {
		expect(both(a, b, 1)[0]).toBeUndefined();
		expect(both(a, b, -1)[0]).toBeUndefined();
	});

	test("a difference of one unknown, but not its sum", () => {
		expect(both(x, x, -1)[0]).toBeUndefined();
		expect(both(bauxite, { ...bauxite }, -1)[0]).toBeUndefined();
		expect(both(x, x, 1)[0]).toMatchObject({ lower: 8, value: 10, upper: 12 });
	});

	test("numbers of fewer digits than doubles hold are not", () => {
		expect(both(t(1.2e13), t(1.2e13), 1)[0]).toMatchObject({ value: 2.4e13 });
	});
});
