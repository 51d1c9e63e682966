import { assertDigest, type ChinaAluminumError, revisions } from "china-aluminum";
import { dataset } from "china-aluminum/2025-r1";
import { defineDataset } from "china-aluminum/schema";
import { expect, test } from "vitest";
import { file } from "../support/bareDataset.ts";
import { codeOf } from "../support/codeOf.ts";
import { errorOf } from "../support/errorOf.ts";

const digest = revisions.find(({ id }) => id === "2025-r1")?.digest as string;
const other = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

test("returns nothing if the digest is the one that was written down", () => {
	expect(assertDigest(dataset, digest)).toBeUndefined();
});

test("throws digest-mismatch with both digests if they differ", () => {
	const { code, given, message } = errorOf(() =>
		assertDigest(dataset, other),
	) as ChinaAluminumError;
	expect(code).toBe("digest-mismatch");
	expect(given).toEqual([digest, other]);
	expect(message).toContain(digest);
	expect(message).toContain(other);
});

test.each([
	"",
	"sha256-",
	digest.slice(0, -1),
	`${digest} `,
	digest.replace("sha256", "sha512"),
	digest.replace("sha256-", ""),
	undefined,
	null,
	5,
	{},
])("throws not-a-digest for %j", (wrong) => {
	expect(codeOf(() => assertDigest(dataset, wrong as never))).toBe("not-a-digest");
	expect(codeOf(() => assertDigest({ ...dataset, digest: wrong as never }, digest))).toBe(
		"not-a-digest",
	);
});

test("throws not-a-digest for a dataset without a digest", () => {
	expect(codeOf(() => assertDigest(defineDataset(file()).dataset as never, digest))).toBe(
		"not-a-digest",
	);
	expect(codeOf(() => assertDigest(undefined as never, digest))).toBe("not-a-digest");
});

test("names the digest of the content if it is passed instead", () => {
	expect(() => assertDigest(dataset, dataset.contentDigest)).toThrow(
		"Pass dataset.digest, or check the exports with verifyDigest().",
	);
});
