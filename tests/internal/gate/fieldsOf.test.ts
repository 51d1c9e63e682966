import { expect, test } from "vitest";
import { fieldsOf } from "../../../src/internal/gate/fieldsOf.ts";

const read = (given: unknown, code: "unknown-field" | "unknown-option" = "unknown-option") =>
	fieldsOf("format", "options", given, ["locale", "digits"], code);

function fail(): never {
	throw new TypeError("hostile");
}

test.each([
	[{}, {}],
	[{ locale: "en" }, { locale: "en" }],
	[
		{ locale: undefined, digits: 3 },
		{ locale: undefined, digits: 3 },
	],
	[Object.assign(Object.create(null), { digits: 3 }), { digits: 3 }],
	[Object.create(Object.create(null)), {}],
])("%j has the fields %j", (given, fields) => {
	expect(read(given)).toEqual(fields);
});

test("each field is read once", () => {
	let reads = 0;
	const fields = read({
		get locale() {
			reads += 1;
			return "en";
		},
	});
	expect([fields.locale, fields.locale, reads]).toEqual(["en", "en", 1]);
});

test.each<[unknown, string]>([
	[null, "null"],
	[undefined, "undefined"],
	["en", '"en"'],
	[["en"], "this list"],
	[new Map(), "this object"],
	[new Date(0), "this object"],
	[Object.create({ locale: "en" }), "this object"],
	[() => "en", "this function"],
	[new Proxy({}, { ownKeys: fail }), "this object"],
	[
		{
			get locale() {
				return fail();
			},
		},
		"this object",
	],
])("%# is not a plain object", (given, text) => {
	expect(() => read(given)).toThrow(
		expect.objectContaining({
			code: "not-an-object",
			function: "format",
			argument: "options",
			given: [given],
			message: `format: options: ${text} is not a plain object. Pass an object literal; its possible options are locale, digits.`,
		}),
	);
});

test.each([
	["unknown-option", "option"],
	["unknown-field", "field"],
] as const)("an unknown name is an %s", (code, noun) => {
	const given = { locale: "en", color: "red" };
	expect(() => read(given, code)).toThrow(
		expect.objectContaining({
			code,
			function: "format",
			argument: "options",
			given: [given],
			message: `format: options: "color" is not a known ${noun}. The possible ${noun}s are locale, digits.`,
		}),
	);
});

test("symbols and names of prototypes are unknown names", () => {
	expect(() => read({ [Symbol("x")]: 1 })).toThrow(/this symbol is not a known option/);
	expect(() => read(JSON.parse('{"__proto__": {"locale": "en"}}'))).toThrow(
		/"__proto__" is not a known/,
	);
});

test("an empty name is not like any name", () => {
	expect(() => read({ "": 1 })).toThrow(
		'format: options: "" is not a known option. The possible options are locale, digits.',
	);
});

test("only a number in the place of options is an index", () => {
	const hint = "In map(), write (q) => format(q).";
	expect(() => read(0)).toThrow(hint);
	expect(() => fieldsOf("format", "query", 0, ["id"], "unknown-field")).not.toThrow(hint);
});
