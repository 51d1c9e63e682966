import { describe, expect, test } from "vitest";
import released from "../../data/released.json" with { type: "json" };
import { dataset } from "../../src/datasets/2025-r1.ts";
import { assertDigest, type ChinaAluminumError } from "../../src/index.ts";
import { defineDataset } from "../../src/schema/index.ts";
import { file } from "../support/bareDataset.ts";
import { codeOf } from "../support/codeOf.ts";

const digest = released["2025-r1"]["data/2025-r1/dataset.json"];
const other = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

describe("assertDigest", () => {
	test("says nothing where the digest is the one that was written down", () => {
		expect(assertDigest(dataset, digest)).toBeUndefined();
	});

	test("fails with both digests where it is another", () => {
		try {
			assertDigest(dataset, other);
			expect.unreachable();
		} catch (error) {
			const { code, given, message } = error as ChinaAluminumError;
			expect(code).toBe("digest-mismatch");
			expect(given).toEqual([digest, other]);
			expect(message).toMatch(
				`revision "2025-r1" has the digest ${digest}, expected ${other}; it was made of another data file`,
			);
		}
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
	])("refuses %j, which is no digest", (wrong) => {
		expect(codeOf(() => assertDigest(dataset, wrong as never))).toBe("not-a-digest");
		expect(codeOf(() => assertDigest({ ...dataset, digest: wrong as never }, digest))).toBe(
			"not-a-digest",
		);
	});

	test("refuses what states no digest", () => {
		const mine = defineDataset(file());
		expect(() => assertDigest(mine.dataset, digest)).toThrow(
			"the digest of the dataset is null; give the dataset of a released revision, or { ...dataset, digest } with the digest of your own file",
		);
		expect(codeOf(() => assertDigest(undefined as never, digest))).toBe("not-a-digest");
	});
});
