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
	const TIMES = 132;
	const digests = new Digests("a".repeat(2 * LENGTH));
	for (let time = 0; time < TIMES; time += 1) {
		expect(await digests.of(time, time + LENGTH)).toMatch(/^sha256-/);
	}
	expect(await digests.of(LENGTH - 1, LENGTH)).toBeUndefined();
	// What is known costs nothing.
	expect(await digests.of(0, LENGTH)).toMatch(/^sha256-/);
});

test("counts a stretch once, also if it is read many times", async () => {
	const LENGTH = 1_000;
	const digests = new Digests("ab".repeat(LENGTH));
	const first = digests.of(0, LENGTH);
	for (let time = 0; time < LENGTH; time += 1) expect(digests.of(0, LENGTH)).toBe(first);
	expect(await digests.of(1, LENGTH)).toMatch(/^sha256-/);
});
