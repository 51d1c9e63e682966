import * as library from "china-aluminum";
import { bauxiteImports2024 } from "china-aluminum/2025-r1";
import { parseDataset } from "china-aluminum/schema";
import { expect, test } from "vitest";
import { entry, file } from "../support/bareDataset.ts";
import { codeOf } from "../support/codeOf.ts";

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

test.each(Object.entries(functions))(
	"%s throws a ChinaAluminumError for nonsense, and never a raw error",
	(_name, call) => {
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
	},
);

test("parseDataset throws invalid-dataset for nonsense", () => {
	for (const content of nonsense) {
		expect(codeOf(() => parseDataset(content))).toBe("invalid-dataset");
		expect(codeOf(() => parseDataset({ ...file(), revision: content }))).toBe("invalid-dataset");
		expect(codeOf(() => parseDataset(file([{ ...entry(), id: content } as never])))).toBe(
			"invalid-dataset",
		);
	}
});
