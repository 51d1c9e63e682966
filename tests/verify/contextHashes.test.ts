import { expect, test } from "vitest";
import { contextHash, contextHashes } from "../../src/verify/internal/context.ts";

/** Hashes that the authors of FNV publish for FNV-1a with 32 bits. */
const OF_F = 0xe30c2799;
const OF_FO = 0x6222e842;
const OF_FOOBAR = 0xbf9cf968;

test("hashes the characters behind a place with FNV-1a, from the nearest to all", () => {
	const hashes = contextHashes("foobar", 0, 1);
	expect(hashes).toHaveLength(7);
	expect([hashes[0], hashes[1], hashes[2], hashes[6]]).toEqual([0, OF_F, OF_FO, OF_FOOBAR]);
});

test("hashes the characters before a place backwards", () => {
	expect(contextHashes("raboof", 5, -1)).toEqual(contextHashes("foobar", 0, 1));
	expect(contextHashes("foobar", 0, -1)).toEqual([0, OF_F]);
	expect(contextHashes("foobar", -1, -1)).toEqual([0]);
	expect(contextHashes("foobar", 6, 1)).toEqual([0]);
});

test("hashes at most 16 characters, and at most as many as the caller allows", () => {
	expect(contextHashes("f".repeat(20), 0, 1)).toHaveLength(17);
	expect(contextHashes("f".repeat(20), 0, 1, 18)).toHaveLength(17);
	expect(contextHash("foobar", 0, 1, 2)).toEqual({ size: 2, hash: OF_FO });
	expect(contextHash("foobar", 0, 1, 0)).toEqual({ size: 0, hash: 0 });
});
