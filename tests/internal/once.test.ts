import { expect, test } from "vitest";
import { once } from "../../src/internal/once.ts";

test("creates a value at the first call, and only then", () => {
	let calls = 0;
	const get = once(() => {
		calls += 1;
		return undefined;
	});
	expect(calls).toBe(0);
	expect([get(), get()]).toEqual([undefined, undefined]);
	expect(calls).toBe(1);
});
