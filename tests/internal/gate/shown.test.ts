import { expect, test } from "vitest";
import { shown } from "../../../src/internal/gate/shown.ts";

function fail(): never {
	throw new TypeError("hostile");
}

function revoked(target: object): unknown {
	const { proxy, revoke } = Proxy.revocable(target, {});
	revoke();
	return proxy;
}

const values: readonly (readonly [value: unknown, text: string])[] = [
	[undefined, "undefined"],
	[null, "null"],
	[true, "true"],
	[5, "5"],
	[-5.6, "−5.6"],
	[Number.NaN, "NaN"],
	[Number.NEGATIVE_INFINITY, "−Infinity"],
	["Mt", '"Mt"'],
	['a "b"\n', '"a \\"b\\"\\n"'],
	["x".repeat(60), `"${"x".repeat(60)}"`],
	["x".repeat(61), `"${"x".repeat(60)}…"`],
	[5n, "this bigint"],
	[Symbol("x"), "this symbol"],
	[fail, "this function"],
	[[1], "this list"],
	[{ a: 1 }, "this object"],
	[Object.create(null), "this object"],
	[{ toString: fail, [Symbol.toPrimitive]: fail }, "this object"],
	[new Proxy({}, { get: fail, getPrototypeOf: fail }), "this object"],
	[new Proxy([], { get: fail }), "this list"],
	[revoked([]), "this object"],
	[revoked({}), "this object"],
];

// A title that formats the values would call what throws in them.
test.each(values.map(([, text], index) => [index, text] as const))(
	"value %i is shown as %s",
	(index, text) => {
		expect(shown(values[index]?.[0])).toBe(text);
	},
);
