import { expect, test } from "vitest";
import { isList } from "../../../src/internal/gate/isList.ts";
import { isPlainObject } from "../../../src/internal/gate/isPlainObject.ts";

class Instance {
	value = 5;
}

test.each<[unknown, boolean, boolean]>([
	[{}, true, false],
	[JSON.parse('{"__proto__": 5}'), true, false],
	[Object.create(null), true, false],
	[Object.create(Object.create(null)), true, false],
	[[], false, true],
	[new Array(3), false, true],
	[new Instance(), false, false],
	[new Map(), false, false],
	[new Date(0), false, false],
	[null, false, false],
	[undefined, false, false],
	["text", false, false],
	[() => 1, false, false],
])("%# is a plain object: %s, a list: %s", (value, isObject, isArray) => {
	expect([isPlainObject(value), isList(value)]).toEqual([isObject, isArray]);
});

test("a revoked list is not a list", () => {
	const { proxy, revoke } = Proxy.revocable([], {});
	revoke();
	expect(isList(proxy)).toBe(false);
});
