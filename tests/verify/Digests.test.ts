import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { Digests } from "../../src/verify/internal/Digests.ts";

test("calculates the digest of each stretch once", async () => {
	const digests = new Digests("the ore of the mine");
	const first = digests.of(0, 3);
	expect(await first).toBe(`sha256-${createHash("sha256").update("the").digest("base64")}`);
	expect(digests.of(11, 14)).toBe(first);
	expect(digests.of(4, 7)).not.toBe(first);
});

test("hashes 100,000 code units and 16 for each of the text, and no more", async () => {
	const LENGTH = 1_000;
	const TIMES = 116;
	const digests = new Digests("a".repeat(LENGTH));
	for (let time = 0; time < TIMES; time += 1) {
		expect(await digests.of(0, LENGTH)).toMatch(/^sha256-/);
	}
	expect(await digests.of(LENGTH - 1, LENGTH)).toBeUndefined();
});
