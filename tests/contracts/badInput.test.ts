import type { Derivation, Quantity } from "china-aluminum";
import * as library from "china-aluminum";
import { bauxiteImports2024 } from "china-aluminum/2025-r1";
import { parseDataset } from "china-aluminum/schema";
import { expect, test } from "vitest";
import { entry, file } from "../support/bareDataset.ts";
import { calls } from "../support/calls.ts";
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

/** Fields of a quantity that functions read, and those of its derivation. */
const quantityFields = [...Object.keys(bauxiteImports2024), "derivation", "base", "toJSON"];
const derivationFields = ["by", "formula", "inputs", "weights"];

const withThrowing = <Q extends object>(of: Q, name: string): Q =>
	Object.defineProperty({ ...of }, name, {
		enumerable: true,
		get: () => {
			throw new RangeError(name);
		},
	});

/** Copies of a quantity and of results with its numbers, each with one field that cannot be read. */
const unreadable = (q: Quantity): Quantity[] => [
	...quantityFields.map((name) => withThrowing({ ...bauxiteImports2024, ...q }, name)),
	...["add", "share", "narrow"].flatMap((by) => {
		const derivation: Derivation = {
			by,
			formula: "a",
			inputs: { a: q, part: q, whole: q },
			weights: { a: 1 },
		};
		return derivationFields.map((name) => ({ ...q, derivation: withThrowing(derivation, name) }));
	}),
];

test.each(Object.entries(calls))(
	"%s throws a ChinaAluminumError for a field that cannot be read, and never a raw error",
	(_name, [call, ...given]) => {
		for (const [place, q] of given.entries()) {
			for (const strange of unreadable(q)) {
				const long = () => {
					let sum: Quantity = strange;
					for (let step = 0; step < 70; step += 1) sum = library.scale(sum, 1);
					return sum;
				};
				for (const make of [() => strange, long]) {
					try {
						(call as (...given: unknown[]) => unknown)(...given.with(place, make()));
					} catch (error) {
						expect((error as Error).name).toBe("ChinaAluminumError");
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
