import { describe, expect, test } from "vitest";
import { bauxiteImports2024 } from "../src/datasets/2025-r1.ts";
import * as library from "../src/index.ts";
import { parseDataset } from "../src/schema/index.ts";
import { entry, file } from "./support/bareDataset.ts";
import { codeOf } from "./support/codeOf.ts";

const { quantity, scale, share, subtract } = library;
const circular: Record<string, unknown> = {};
circular["self"] = circular;

const nonsense: readonly unknown[] = [
	undefined,
	null,
	0,
	Number.NaN,
	"159 Mt",
	5n,
	Symbol("x"),
	true,
	[],
	[undefined],
	{},
	{ value: 1 },
	{ value: 1n },
	Object.create(null),
	circular,
	() => 1,
	{ ...bauxiteImports2024, value: Number.NaN },
	{ ...bauxiteImports2024, upper: Number.NaN },
	{ ...bauxiteImports2024, decimals: undefined },
];

const { ChinaAluminumError: _, revisions: __, ...functions } = library;

describe("every function answers nonsense with a code, never with a raw error", () => {
	test.each(Object.entries(functions))("%s", (_name, call) => {
		for (const first of nonsense) {
			for (const second of [...nonsense, bauxiteImports2024, {}]) {
				for (const args of [[first], [first, second], [second, first], [second, first, first]]) {
					try {
						(call as (...given: unknown[]) => unknown)(...args);
					} catch (error) {
						const { name, code } = error as { name: string; code: unknown };
						expect([name, typeof code]).toEqual(["ChinaAluminumError", "string"]);
					}
				}
			}
		}
	});

	test("parseDataset", () => {
		for (const content of nonsense) {
			expect(codeOf(() => parseDataset(content))).toBe("invalid-dataset");
			expect(codeOf(() => parseDataset({ ...file(), revision: content }))).toBe("invalid-dataset");
			expect(codeOf(() => parseDataset(file([{ ...entry(), id: content } as never])))).toBe(
				"invalid-dataset",
			);
		}
	});
});

test("a changed copy of a figure is another unknown", () => {
	const copy = { ...bauxiteImports2024, value: 170, lower: 169.5, upper: 170.5 };
	expect(subtract(copy, bauxiteImports2024)).toMatchObject({ value: 11, lower: 10, upper: 12 });
});

test("results that leave what a double holds are refused, not rounded to nothing", () => {
	const tiny = scale(quantity(1, "Mt", "rounded"), 1e-100);
	expect(codeOf(() => scale(tiny, 1e-100))).toBe("out-of-range");
	expect(codeOf(() => share(quantity(1e-100, "Mt"), quantity(1e100, "Mt")))).toBe("out-of-range");
	expect(codeOf(() => scale(quantity(1e100, "Mt"), 1e100))).toBe("out-of-range");
});

test("one object may stand for two flows", () => {
	const { netImportReliance } = library;
	const x = quantity(10, "Mt", "under");
	expect(
		netImportReliance({ production: quantity(30, "Mt"), imports: x, stockIncrease: x }),
	).toMatchObject({
		upper: 100,
	});
	const y = quantity(-5, "Mt");
	expect(
		codeOf(() =>
			netImportReliance({ production: quantity(30, "Mt"), imports: y, stockIncrease: y }),
		),
	).toBe("out-of-range");
});

test("a precision finer than the printed digits is kept in full", () => {
	const bounds = (value: string, unit: string) => {
		const [figure] = parseDataset(
			file([entry({ value, precision: { unit, reason: "?" } })]),
		).figures;
		return [figure?.lower, figure?.upper];
	};
	expect(bounds("5.3", "0.001")).toEqual([5.2995, 5.3005]);
	expect(bounds("5", "0.25")).toEqual([4.875, 5.125]);
	const exact = entry({ qualifier: "exact", precision: { unit: "1", reason: "?" } });
	expect(codeOf(() => parseDataset(file([exact])))).toBe("invalid-dataset");
});

test("zero has no sign", () => {
	expect(Object.is(parseDataset(file([entry({ value: "-0" })])).figures[0]?.value, 0)).toBe(true);
});

test.each(["ZZ", "EU", "UK", "XA", "QO"])("%s is no country", (area) => {
	expect(codeOf(() => parseDataset(file([entry({ area })])))).toBe("invalid-dataset");
});

test("sections end where the report ends", () => {
	const sections = [{ id: "part-1", heading: null, start: 0, end: 1201 }];
	expect(codeOf(() => parseDataset(file([entry()], { sections })))).toBe("invalid-dataset");
});

test("a digit that the bounds do not support is not written", () => {
	const { format, concentration, formatBounds } = library;
	const small = subtract(quantity(10, "Mt", "rounded"), quantity("10.3", "Mt", "rounded"));
	expect(format(small)).toBe("between -0.9 Mt and 0.3 Mt");
	const halves = concentration([quantity(50, "%", "over"), quantity(50, "%", "over")]);
	expect([format(halves), formatBounds(halves)]).toEqual(["5,000 HHI", "5,000 HHI"]);
	expect(formatBounds(quantity(1, "a", "over"))).toBe("≥ 1 year");
});
