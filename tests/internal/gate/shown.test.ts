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

test.each<[unknown, string]>([
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
])("%# is shown as %s", (value, text) => {
	expect(shown(value)).toBe(text);
});
