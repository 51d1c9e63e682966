import { build } from "esbuild";
import { describe, expect, inject, test } from "vitest";
import released from "../../data/released.json" with { type: "json" };
import { dataset } from "../../src/datasets/2025-r1.ts";
import { assertDigest, type ChinaAluminumError, revisions } from "../../src/index.ts";
import { defineDataset } from "../../src/schema/index.ts";
import { file } from "../support/bareDataset.ts";
import { codeOf } from "../support/codeOf.ts";
import { Consumer } from "../support/consumer.ts";

const digest = released["2025-r1"]["data/2025-r1.json"];
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

describe("revisions", () => {
	test("lists each released revision with the digest that it was frozen with", () => {
		expect(revisions.map(({ id, digest }) => [id, digest])).toEqual(
			Object.entries(released).map(([id, digests]) => [
				id,
				(digests as Record<string, string>)[`data/${id}.json`],
			]),
		);
	});

	test("says of each what stands in its dataset, and which comes after which", () => {
		const { revision: id, date, title, supersedes } = dataset;
		const after = revisions.find((revision) => revision.supersedes === id);
		expect(revisions[0]).toEqual({
			id,
			date,
			title,
			digest,
			supersedes,
			supersededBy: after?.id ?? null,
		});
	});

	test("brings no figure into a bundle", async () => {
		const consumer = new Consumer(inject("tarball"));
		const { outputFiles } = await build({
			entryPoints: [
				consumer.write(
					"entry.mjs",
					`import { revisions } from "china-aluminum"; console.log(revisions);`,
				),
			],
			bundle: true,
			minify: true,
			format: "esm",
			write: false,
		});
		consumer.remove();
		const code = outputFiles[0]?.text ?? "";
		expect(code).toContain(digest);
		expect(code).not.toContain("bauxite");
		expect(code.length).toBeLessThan(JSON.stringify(revisions).length + 100);
	});
});
