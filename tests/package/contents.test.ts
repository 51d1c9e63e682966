import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const tarball = inject("tarball");
const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const run = (command: string, ...args: string[]) =>
	execFileSync(`${root}node_modules/.bin/${command}`, args, { encoding: "utf8" });

describe("the packed package", () => {
	test("has no dependencies, and zod as an optional peer alone", () => {
		expect(manifest.dependencies).toBeUndefined();
		expect(Object.keys(manifest.peerDependencies)).toEqual(["zod"]);
		expect(manifest.peerDependenciesMeta).toEqual({ zod: { optional: true } });
		expect(Object.keys(manifest.scripts)).not.toEqual(
			expect.arrayContaining([expect.stringMatching(/^(pre|post)?install$|^prepare$/)]),
		);
	});

	test("holds what a user needs and nothing else", () => {
		const files = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" })
			.trim()
			.split("\n")
			.map((path) => path.replace("package/", "").replace(/-[\w-]{8}(?=\.)/, "-HASH"));
		expect(files.toSorted()).toMatchInlineSnapshot(`
			[
			  "CHANGELOG.md",
			  "CITATION.cff",
			  "LICENSE",
			  "README.md",
			  "VERSIONING.md",
			  "data/2025-r1.json",
			  "dist/2025-r1.cjs",
			  "dist/2025-r1.d.cts",
			  "dist/2025-r1.d.ts",
			  "dist/2025-r1.js",
			  "dist/chunk-HASH.cjs",
			  "dist/chunk-HASH.cjs",
			  "dist/chunk-HASH.cjs",
			  "dist/chunk-HASH.cjs",
			  "dist/chunk-HASH.js",
			  "dist/chunk-HASH.js",
			  "dist/chunk-HASH.js",
			  "dist/chunk-HASH.js",
			  "dist/errors-HASH.d.cts",
			  "dist/errors-HASH.d.ts",
			  "dist/figure-HASH.d.cts",
			  "dist/figure-HASH.d.ts",
			  "dist/index.cjs",
			  "dist/index.d.cts",
			  "dist/index.d.ts",
			  "dist/index.js",
			  "dist/schema.cjs",
			  "dist/schema.d.cts",
			  "dist/schema.d.ts",
			  "dist/schema.js",
			  "dist/statement-HASH.d.cts",
			  "dist/statement-HASH.d.ts",
			  "dist/verify.cjs",
			  "dist/verify.d.cts",
			  "dist/verify.d.ts",
			  "dist/verify.js",
			  "docs/errors.md",
			  "package.json",
			]
		`);
	});

	test("publint says nothing", () => {
		expect(run("publint", tarball, "--strict")).toContain("All good!");
	});

	test("attw says nothing, in any resolution mode", () => {
		const { analysis, problems } = JSON.parse(run("attw", tarball, "--format", "json"));
		expect(problems ?? {}).toEqual({});
		expect(analysis.problems).toEqual([]);
		expect(analysis.types).toMatchObject({ kind: "included" });
		expect(Object.keys(analysis.entrypoints)).toEqual(Object.keys(manifest.exports));
	});
});
