import { expect, test } from "vitest";
import { fingerprint } from "../../../../src/figures/internal/citation/fingerprint.ts";

test.each([
	["", 0xcbf29ce484222325n],
	["a", 0xaf63dc4c8601ec8cn],
	["foobar", 0x85944171f73967e8n],
])("%j has the hash of the test vectors of FNV-1a", (text, hash) => {
	expect(fingerprint(text)).toBe(hash.toString(36));
});

test("characters beyond ASCII count", () => {
	expect(fingerprint("年鉴")).not.toBe(fingerprint("统计"));
});
