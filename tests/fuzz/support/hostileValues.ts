/** A value that no program should pass; each use creates it again. */
export interface Hostile {
	readonly name: string;
	readonly create: (original: unknown) => unknown;
	/** Whether it answers differently when it is read again, so that nobody can say what it is. */
	readonly isChanging?: boolean;
}

/** Says that a field is taken away. */
export const ABSENT = Symbol("absent");

const LONG = 100_000;
const LARGEST_LIST = 2 ** 32 - 1;
const DEEP = 10_000;

function fail(): never {
	throw new TypeError("hostile");
}

const throwing: ProxyHandler<object> = {
	get: fail,
	has: fail,
	ownKeys: fail,
	getPrototypeOf: fail,
	getOwnPropertyDescriptor: fail,
};

function revoked(target: object): unknown {
	const { proxy, revoke } = Proxy.revocable(target, {});
	revoke();
	return proxy;
}

function cyclic(): unknown {
	const object: Record<string, unknown> = {};
	object.self = object;
	return object;
}

function cyclicList(): unknown {
	const list: unknown[] = [];
	list.push(list);
	return list;
}

function deep(): unknown {
	let object: Record<string, unknown> = {};
	for (let depth = 0; depth < DEEP; depth += 1) object = { inner: object };
	return object;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** The original, with getters instead of fields. */
function withGetters(original: unknown, get: (value: unknown, reads: number) => unknown): unknown {
	if (!isObject(original)) {
		let reads = 0;
		return {
			get value() {
				reads += 1;
				return get(original, reads);
			},
		};
	}
	const copy = Array.isArray(original) ? [] : {};
	for (const [name, value] of Object.entries(original)) {
		let reads = 0;
		Object.defineProperty(copy, name, {
			enumerable: true,
			configurable: true,
			get: () => {
				reads += 1;
				return get(value, reads);
			},
		});
	}
	return copy;
}

/** A derived quantity that is among its own inputs. */
function cyclicDerivation(original: unknown): unknown {
	const inputs: Record<string, unknown> = {};
	const quantity = {
		...(original as object),
		derivation: { by: "add", formula: "a + b", inputs, weights: { a: 1 } },
	};
	inputs.a = quantity;
	return quantity;
}

const texts = [
	"",
	" ",
	"5",
	"19.0",
	"1e3",
	"NaN",
	"-5",
	"159 Mt",
	"Mt",
	"mass",
	"%",
	"over",
	"between",
	"__proto__",
	"constructor",
	"toString",
	"en",
	"\ud800",
	"\u202e2.62",
	"null",
	"2025-02-30",
	"a-b",
];

const numbers = [
	0,
	-0,
	1,
	-1,
	0.1,
	2.5,
	-19,
	100,
	101,
	Number.NaN,
	Number.POSITIVE_INFINITY,
	Number.NEGATIVE_INFINITY,
	Number.MIN_VALUE,
	Number.MAX_VALUE,
	1e308,
	-1e308,
	1e100,
	1e101,
	1e-100,
	1e-101,
	1e23,
	2 ** 53,
	1 / 3,
	1 / 13,
	123456789.12345678,
	1e-7,
];

class Instance {
	value = 5;
	unit = "Mt";
	kind = "mass";
	decimals = 0;
	qualifier = "exact";
	lower = 5;
	upper = 5;
}

const constants = (values: readonly unknown[]): Hostile[] =>
	values.map((value) => ({
		name: Object.is(value, -0) ? "-0" : `${typeof value} ${String(value)}`,
		create: () => value,
	}));

/** Values of every type and trick. */
export const hostileValues: readonly Hostile[] = [
	...constants([undefined, null, true, false, ...numbers, ...texts, 5n, 2n ** 2000n]),
	{ name: "absent", create: () => ABSENT },
	{ name: "a symbol", create: () => Symbol("x") },
	{ name: "Symbol.iterator", create: () => Symbol.iterator },
	{ name: "a long text", create: () => "x".repeat(LONG) },
	{ name: "long digits", create: () => "9".repeat(LONG) },
	{ name: "a function", create: () => () => 1 },
	{ name: "a class", create: () => Instance },
	{ name: "an empty list", create: () => [] },
	{ name: "a list of undefined", create: () => [undefined] },
	{ name: "a list of itself", create: cyclicList },
	{ name: "a sparse list", create: () => Object.assign([], { 1: 1 }) },
	{ name: "the longest list", create: () => new Array(LARGEST_LIST) },
	{ name: "a list of lists", create: () => [[[["a-b"]]]] },
	{ name: "an empty object", create: () => ({}) },
	{ name: "an object without a prototype", create: () => Object.create(null) },
	{ name: "an object that contains itself", create: cyclic },
	{ name: "a deep object", create: deep },
	{ name: "an instance of a class", create: () => new Instance() },
	{ name: "a Map", create: () => new Map([["commodity", "bauxite"]]) },
	{ name: "a Set", create: () => new Set(["bauxite"]) },
	{ name: "a Date", create: () => new Date(0) },
	{ name: "an invalid Date", create: () => new Date(Number.NaN) },
	{ name: "a Number object", create: () => new Number(5) },
	{ name: "a String object", create: () => new String("Mt") },
	{ name: "a regular expression", create: () => /x/ },
	{ name: "an Error", create: () => new Error("x") },
	{ name: "a typed array", create: () => new Float64Array([1, 2]) },
	{ name: "a WeakMap", create: () => new WeakMap() },
	{ name: "a global", create: () => globalThis },
	{
		name: "a polluting object",
		create: () => JSON.parse('{"__proto__": {"value": 5, "unit": "Mt"}}'),
	},
	{ name: "a proxy that throws", create: () => new Proxy({}, throwing) },
	{ name: "a list proxy that throws", create: () => new Proxy([], throwing) },
	{
		name: "a function proxy that throws",
		create: () => new Proxy(fail, { ...throwing, apply: fail }),
	},
	{ name: "a revoked proxy", create: () => revoked({}) },
	{ name: "a revoked list proxy", create: () => revoked([]) },
	{
		name: "an object with a text that throws",
		create: () => ({
			toString: fail,
			valueOf: fail,
			toJSON: fail,
			[Symbol.toPrimitive]: fail,
			[Symbol.iterator]: fail,
		}),
	},
	{
		name: "the original with getters that throw",
		create: (original) => withGetters(original, fail),
	},
	{
		name: "the original as a text",
		create: (original) => {
			try {
				return JSON.stringify(original);
			} catch {
				return "?";
			}
		},
	},
	{ name: "the original in a list", create: (original) => [original] },
	{
		name: "the original in a proxy",
		create: (original) => (isObject(original) ? new Proxy(original, {}) : original),
	},
	{ name: "the original as its own input", create: cyclicDerivation },
	{
		name: "the original with getters that throw at the second read",
		create: (original) => withGetters(original, (value, reads) => (reads > 1 ? fail() : value)),
		isChanging: true,
	},
	{
		name: "the original with getters that change at the second read",
		create: (original) =>
			withGetters(original, (value, reads) => (reads > 1 ? Symbol("x") : value)),
		isChanging: true,
	},
];
