import { expect, test } from "vitest";
import { deepFreeze } from "../../src/internal/deepFreeze.ts";

test("freezes data with all of its parts, and returns it", () => {
	const data = { list: [{ name: "a" }, null, 1], part: { text: "b", none: undefined } };
	expect(deepFreeze(data)).toBe(data);
	const parts = [data, data.list, data.list[0], data.part];
	expect(parts.map((part) => Object.isFrozen(part))).toEqual([true, true, true, true]);
});

test.each([null, undefined, 5, "text"])("returns %s", (value) => {
	expect(deepFreeze(value)).toBe(value);
});

test("leaves what is frozen as it is, so that a cycle ends", () => {
	const inner: { self?: object } = {};
	inner.self = inner;
	expect(deepFreeze(Object.freeze({ inner: { ...inner } })).inner.self).toBe(inner);
	expect(Object.isFrozen(inner)).toBe(false);
	expect(deepFreeze(inner)).toBe(inner);
});
