import { build } from "esbuild";
import { describe, expect, inject, test } from "vitest";
import released from "../../data/released.json" with { type: "json" };
import { dataset } from "../../src/datasets/2025-r1.ts";
import { revisions } from "../../src/index.ts";
import { Consumer } from "../support/consumer.ts";

const digest = released["2025-r1"]["data/2025-r1/dataset.json"];

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
