import { add, cautionsOf, explain, quantity, scale, sourcesOf } from "china-aluminum";
import { bauxiteImports2024 } from "china-aluminum/2025-r1";
import { describe, expect, test } from "vitest";

const production = quantity(93, "Mt", "rounded");
const sum = add(bauxiteImports2024, production);
const { derivation } = sum;

const withDerivation = (changes: object) => ({ ...sum, derivation: { ...derivation, ...changes } });
const withInput = (a: unknown) => withDerivation({ inputs: { a, b: production } });

/** A quantity that is among its own inputs, at some depth. */
function cyclic(depth: number): unknown {
	const inputs: Record<string, unknown> = { a: production };
	const root = withDerivation({ inputs });
	let below: unknown = root;
	for (let level = 0; level < depth; level += 1) below = withInput(below);
	inputs["b"] = below;
	return root;
}

function fail(): never {
	throw new TypeError("hostile");
}

const mistakes: readonly (readonly [string, unknown, string])[] = [
	["a number", 159, "159 is not a quantity"],
	["null", null, "null is not a quantity"],
	["an object that throws", new Proxy({}, { get: fail }), "this object is not a quantity"],
	...["revision", "label", "period", "printed", "section"].map(
		(name) =>
			[
				`a figure without ${name}`,
				{ ...bauxiteImports2024, [name]: undefined },
				`this object has a field "${name}" that is not a text`,
			] as const,
	),
	[
		"a figure without an id",
		Object.fromEntries(Object.entries(bauxiteImports2024).filter(([name]) => name !== "id")),
		'this object has a field "id" that is not a text',
	],
	[
		"an input without a unit",
		withInput({ value: 5 }),
		'this object has an input "a" that is neither a quantity nor a number',
	],
	[
		"an input that is text",
		withInput("159 Mt"),
		'this object has an input "a" that is neither a quantity nor a number',
	],
	[
		"an input that is null",
		withInput(null),
		'this object has an input "a" that is neither a quantity nor a number',
	],
	[
		"no function",
		withDerivation({ by: undefined }),
		"this object has a derivation without function, formula or inputs",
	],
	[
		"a formula that is a list",
		withDerivation({ formula: ["a"] }),
		"this object has a derivation without function, formula or inputs",
	],
	[
		"no inputs",
		withDerivation({ inputs: null }),
		"this object has a derivation without function, formula or inputs",
	],
	[
		"inputs that throw",
		withDerivation({ inputs: new Proxy({}, { ownKeys: fail }) }),
		"this object cannot be read",
	],
	[
		"a figure without a label",
		{ ...bauxiteImports2024, label: null },
		'this object has a field "label" that is not a text',
	],
	[
		"a figure with a number as its id",
		{ ...bauxiteImports2024, id: 5 },
		'this object has a field "id" that is not a text',
	],
	[
		"a figure with a year as its period",
		{ ...bauxiteImports2024, period: 2024 },
		'this object has a field "period" that is not a text',
	],
	[
		"a figure without a sentence",
		{ ...bauxiteImports2024, sentence: "4" },
		'this object has a field "sentence" that is not a number',
	],
	[
		"a wrong figure as an input",
		withInput({ ...bauxiteImports2024, printed: 159 }),
		'the input "a" of a derivation has a field "printed" that is not a text',
	],
];

describe.each([
	["explain", explain],
	["sourcesOf", sourcesOf],
	["cautionsOf", cautionsOf],
] as const)("%s rejects", (name, call) => {
	test.each(mistakes)("%s", (_, given, text) => {
		expect(() => call(given as never)).toThrow(
			expect.objectContaining({
				code: "not-a-quantity",
				function: name,
				argument: "q",
				message: expect.stringContaining(`${name}: q: ${text}. `),
			}),
		);
	});

	test.each([0, 3])("itself %i steps below an input", (depth) => {
		expect(() => call(cyclic(depth) as never)).toThrow(
			expect.objectContaining({
				code: "not-a-quantity",
				function: name,
				message: `${name}: a quantity is among the inputs of its own derivation. Create it again with quantity().`,
			}),
		);
	});
});

test("a quantity that is used twice is not among its own inputs", () => {
	const twice = add(sum, scale(sum, 2));
	expect(sourcesOf(twice)).toEqual([bauxiteImports2024]);
	expect(explain(twice)).toContain("as above");
});

test("a formula can use names that objects inherit", () => {
	expect(explain(withDerivation({ formula: "a + b + constructor" }) as never)).toContain(
		"a + b + constructor = 159 + 93 + constructor",
	);
});
