import { expect, test } from "vitest";
import { result } from "../../../src/internal/lineage/result.ts";
import { errorOf } from "../../support/errorOf.ts";
import { t } from "../../support/quantities.ts";

const x = t(1);
const derivation = { by: "share", formula: "a", inputs: { a: x, b: t(2) } };

const resultOf = (lower: number, value: number, upper: number, open = 0) =>
	result("mass", "t", { lower, value, upper, decimals: 3 }, open, derivation);

test("has the numbers, the qualifier and the derivation", () => {
	expect(resultOf(1, 2, 3)).toEqual({
		value: 2,
		unit: "t",
		kind: "mass",
		decimals: 3,
		qualifier: "rounded",
		lower: 1,
		upper: 3,
		derivation,
	});
	expect(resultOf(1, 2, 3, 4).qualifier).toBe("about");
});

test("a missing bound is null", () => {
	expect(resultOf(-Infinity, 2, 3)).toMatchObject({ lower: null, upper: 3, qualifier: "under" });
	expect(resultOf(1, 2, Infinity)).toMatchObject({ lower: 1, upper: null, qualifier: "over" });
});

test.each([
	[1.5, 1.25, 2, 1.5],
	[1, 2.25, 2, 2],
])(
	"a value outside its bounds %d, %d, %d is the nearest bound, with one more place",
	(lower, value, upper, nearest) => {
		expect(resultOf(lower, value, upper)).toMatchObject({
			lower,
			value: nearest,
			upper,
			decimals: 4,
		});
	},
);

test.each([
	[1e140, 1e140, 1e140],
	[-1e140, -1e-140, 1e-140],
	[0, 0, 0],
	[-Infinity, 1e140, Infinity],
])("holds %d, %d, %d", (lower, value, upper) => {
	expect(resultOf(lower, value, upper).value).toBe(value);
});

test.each([
	[1, 1, 1.1e140],
	[-1.1e140, 1, 1],
	[1, 1.1e140, Infinity],
	[0.9e-140, 1, 1],
	[-1, -1, -0.9e-140],
	[0, 0.9e-140, 1],
	[Infinity, 1, 1],
	[1, 1, -Infinity],
])("rejects %d, %d, %d", (lower, value, upper) => {
	expect(errorOf(() => resultOf(lower, value, upper))).toMatchObject({
		code: "out-of-range",
		message:
			"share: the result has an absolute value outside 1e−140 to 1e140. Pass numbers nearer to 1.",
		function: "share",
		argument: null,
		given: [x, t(2)],
	});
});

test("keeps a hundred inputs with the error", () => {
	const inputs = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`x${index}`, x]));
	const numbers = { lower: 0, value: 1e200, upper: Infinity, decimals: 0 };
	const error = errorOf(() => result("mass", "t", numbers, 0, { ...derivation, inputs }));
	expect(error?.given).toHaveLength(100);
});
