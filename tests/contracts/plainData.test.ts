import type { Quantity } from "china-aluminum";
import { describe, expect, test } from "vitest";
import { calls } from "../support/calls.ts";

/** Freezes a value and everything in it, so that a function that changes it throws. */
function deepFreeze<T>(value: T): T {
	if (typeof value === "object" && value !== null) {
		Object.values(value).forEach(deepFreeze);
		Object.freeze(value);
	}
	return value;
}

describe.each(Object.entries(calls))("%s", (_name, [call, ...given]) => {
	test("leaves its inputs unchanged", () => {
		const before = structuredClone(given);
		const inputs = deepFreeze(structuredClone(given)) as never[];
		expect(call(...inputs)).toEqual(call(...(given as never[])));
		expect(inputs).toEqual(before);
	});

	test("returns plain data that survives JSON and structuredClone", () => {
		const result = call(...(given as never[])) as Quantity;
		expect(JSON.parse(JSON.stringify(result))).toEqual(result);
		expect(structuredClone(result)).toEqual(result);
	});
});
