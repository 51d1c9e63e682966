import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { parse } from "yaml";

interface Locked {
	readonly resolved?: string;
	readonly integrity?: string;
	readonly inBundle?: boolean;
}

const root = new URL("../../", import.meta.url).pathname;
const tarball = inject("tarball");
const list = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" });
const manifest = JSON.parse(
	execFileSync("tar", ["-xzOf", tarball, "package/package.json"], { encoding: "utf8" }),
);

/** The scripts that npm runs on the machine of someone who installs a package. */
const AT_INSTALL = [
	"preinstall",
	"install",
	"postinstall",
	"prepublish",
	"preprepare",
	"prepare",
	"postprepare",
];

describe("the published package", () => {
	test.each(["dependencies", "optionalDependencies", "bundleDependencies", "bundledDependencies"])(
		"has no %s",
		(field) => expect(manifest[field]).toBeUndefined(),
	);

	test("runs nothing when it is installed", () => {
		expect(AT_INSTALL.filter((name) => name in manifest.scripts)).toEqual([]);
		expect(list).not.toContain("binding.gyp"); // npm would build it
	});
});

/**
 * Binaries of ClickHouse for platforms other than that of CI. The registry that the lockfile was written
 * with does not have them, so their digests are unknown.
 */
const UNKNOWN = /^node_modules\/@chdb\/lib-(?!linux-x64-gnu$)/;

/** The lockfiles of the project and of the jobs that have their own dependencies. */
const lockfiles = globSync("**/package-lock.json", {
	cwd: root,
	exclude: (name) => name.endsWith("node_modules"),
});

test("dependency updates read every lockfile", () => {
	const { updates } = parse(readFileSync(`${root}.github/dependabot.yml`, "utf8"));
	const [{ directories }] = updates;
	const folders = lockfiles.map((path) => join("/", dirname(path)));
	expect(directories.toSorted()).toEqual(folders.toSorted());
});

describe.each(lockfiles)("%s", (path) => {
	const { packages } = JSON.parse(readFileSync(root + path, "utf8"));
	const { "": _, ...locked } = packages as Record<string, Locked>;

	test("names no registry: npm asks the one that it is set to", () => {
		expect(Object.values(locked).flatMap(({ resolved }) => resolved ?? [])).toEqual([]);
	});

	test("holds the digest of every package", () => {
		const without = Object.entries(locked).filter(
			([name, { integrity, inBundle }]) => !integrity && !inBundle && !UNKNOWN.test(name),
		);
		expect(without.map(([name]) => name)).toEqual([]);
	});
});
