import { expect, test } from "vitest";
import { once } from "../../src/internal/once.ts";
import { isMutationRun } from "../support/runs.ts";

// A mutation run replaces `once`, so that no value keeps the change under which it was created.
test.skipIf(isMutationRun)("creates a value at the first call, and only then", () => {
	let calls = 0;
	const get = once(() => {
		calls += 1;
		return;
	});
	expect(calls).toBe(0);
	expect([get(), get()]).toEqual([undefined, undefined]);
	expect(calls).toBe(1);
});
