import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, describe, expect, inject, test } from "vitest";
import { entries, importable } from "../support/entries.ts";

/** Files that the package contains beside its entry points. */
const PAGES = [
	"CHANGELOG.md",
	"CITATION.cff",
	"LICENSE",
	"README.md",
	"SECURITY.md",
	"VERSIONING.md",
	"docs/errors.md",
	"docs/guides/checks.md",
	"docs/guides/files.md",
	"docs/guides/getting-started.md",
	"docs/guides/many-rows.md",
	"docs/guides/pinning.md",
	"docs/guides/qualifiers.md",
	"docs/guides/recipes.md",
	"docs/guides/verify.md",
	"docs/guides/your-own-report.md",
	"docs/images/bauxite-origins.svg",
	"docs/images/world-shares.svg",
	"package.json",
];

const LINK = /\]\((?!https?:|#)([^)#\s]+)/g;
const BUILT = "dist/";
const IMPORT = /["']\.\/([^"']+)["']/g;

const root = new URL("../..", import.meta.url).pathname;
const tarball = inject("tarball");
const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const run = (command: string, ...args: string[]) =>
	execFileSync(`${root}tests/package/node_modules/.bin/${command}`, args, { encoding: "utf8" });

const folder = mkdtempSync(join(tmpdir(), "china-aluminum-contents-"));
execFileSync("tar", ["-xzf", tarball, "-C", folder, "--strip-components=1"]);
const packed = readdirSync(folder, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));

/** The files that a built file imports; declarations import declarations, by the name of the code. */
const importsOf = (path: string) =>
	[...readFileSync(join(folder, path), "utf8").matchAll(IMPORT)].map(([, name = ""]) =>
		path.includes(".d.") ? BUILT + name.replace(/\.(c?)js$/, ".d.$1ts") : BUILT + name,
	);

/** Files, and those that they import, and what those import in turn. */
function withImports(paths: readonly string[]): string[] {
	const reached = new Set(paths);
	for (const path of reached) {
		if (path.startsWith(BUILT)) for (const imported of importsOf(path)) reached.add(imported);
	}
	return [...reached];
}

afterAll(() => rmSync(folder, { recursive: true }));

describe("the packed package", () => {
	test("has no dependencies, and zod as an optional peer alone", () => {
		expect(manifest.dependencies).toBeUndefined();
		expect(Object.keys(manifest.peerDependencies)).toEqual(["zod"]);
		expect(manifest.peerDependenciesMeta).toEqual({ zod: { optional: true } });
	});

	test("holds every page that its pages link to", () => {
		const links = PAGES.filter((page) => page.endsWith(".md")).flatMap((page) =>
			[...readFileSync(join(folder, page), "utf8").matchAll(LINK)].map(([, link = ""]) =>
				join(page, "..", link),
			),
		);
		expect(links.length).toBeGreaterThan(10);
		expect(links.filter((link) => !packed.includes(link))).toEqual([]);
	});

	test("holds what its entries lead to, the pages for users, and nothing else", () => {
		const needed = withImports(entries.flatMap(({ files }) => files.map((it) => it.slice(2))));
		expect(packed.toSorted()).toEqual([...new Set([...needed, ...PAGES])].toSorted());
	});

	test("publint says nothing", () => {
		expect(run("publint", tarball, "--strict")).toContain("All good!");
	});

	test("attw says nothing, in any resolution mode", () => {
		const others = entries.filter((entry) => !importable.includes(entry));
		const exclude = ["--exclude-entrypoints", ...others.map(({ key }) => key)];
		const report = run("attw", tarball, "--format", "json", ...exclude);
		const { analysis, problems } = JSON.parse(report);
		expect(problems ?? {}).toEqual({});
		expect(analysis.problems).toEqual([]);
		expect(analysis.types).toMatchObject({ kind: "included" });
		expect(Object.keys(analysis.entrypoints)).toEqual(importable.map(({ key }) => key));
	});
});
