import canonicalize from "canonicalize";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/verify/internal/canonicalJson.ts";

const reject = (path: string) => {
	throw new Error(path);
};

/** A value inside of lists, or of objects. */
const nested = (levels: number, wrap: (inner: unknown) => unknown): unknown =>
	levels === 0 ? 1 : wrap(nested(levels - 1, wrap));
const inList = (inner: unknown) => [inner];
const inObject = (inner: unknown) => ({ a: inner });

test.each<[string, unknown]>([
	["a list in the deepest level", nested(16, inList)],
	["an object in the deepest level", nested(16, inObject)],
	[
		"names in the order of their code units",
		{ b: 1, a: [true, null, "ö"], "\ud83d\ude00": 1, "\ufb33": 2 },
	],
	["objects and lists without a prototype", [Object.assign(Object.create(null), { a: 1 })]],
	["numbers", [0, -1.5, 1e21, 5e-324, Number.MAX_VALUE]],
])("writes %s as an independent library does", (_, data) => {
	expect(canonicalJson(data, "data", reject)).toBe(canonicalize(data));
});

describe("rejects", () => {
	test.each<[string, unknown, string]>([
		["a list below the deepest level", nested(17, inList), `data${"[0]".repeat(16)}`],
		["an object below the deepest level", nested(17, inObject), `data${".a".repeat(16)}`],
		["a hole", Object.assign(new Array(2), { 0: 1 }), "data[1]"],
		["half of a surrogate pair", { a: "\ud800" }, "data.a"],
		["minus zero", [-0], "data[0]"],
		["infinity", [Infinity], "data[0]"],
		["a date", { a: new Date(0) }, "data.a"],
		["a function", { a: () => 1 }, "data.a"],
		["an object that inherits a field", { a: Object.create({ b: 1 }) }, "data.a"],
		[
			"an object that inherits a field from an object without a prototype",
			{ a: Object.create(Object.assign(Object.create(null), { b: 1 })) },
			"data.a",
		],
		["a list of a class", { a: new (class extends Array {})() }, "data.a"],
		[
			"a list with the prototype of objects",
			[Object.setPrototypeOf([1], Object.prototype)],
			"data[0]",
		],
		["an object with the prototype of lists", [Object.create(Array.prototype)], "data[0]"],
		["undefined", { a: undefined }, "data.a"],
		["a Symbol as a name", { [Symbol("a")]: 1 }, "data"],
		["a list with a name", Object.assign([1], { a: 1 }), "data"],
		[
			"a getter",
			{
				get a() {
					return 1;
				},
			},
			"data.a",
		],
	])("%s", (_, data, path) => {
		expect(() => canonicalJson(data, "data", reject)).toThrow(path);
	});
});
