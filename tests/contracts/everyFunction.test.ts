import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { modules } from "../support/entries.ts";

const root = new URL("../..", import.meta.url).pathname;

const filesIn = (folder: string) =>
	readdirSync(root + folder, { recursive: true, encoding: "utf8" }).filter((path) =>
		path.endsWith(".ts"),
	);
const sources = filesIn("src");
const tests = filesIn("tests").filter((path) => path.endsWith(".test.ts"));

/** Folders of public functions, in which every test file is named after one of them. */
const NAMED = ["quantities", "indicators", "formatting", "figures", "schema"];

/** All folders of public functions. The tests of `verify` are also grouped by what a copy contains. */
const PUBLIC = [...NAMED, "verify"];

/** The name of a test file up to the first dot: a function may have several files, one per aspect. */
const functionOf = (path: string) => basename(path).split(".")[0] as string;

/** A function starts with a small letter, unlike the class of errors. */
const isFunction = ([name, value]: [string, unknown]) =>
	typeof value === "function" && /^[a-z]/.test(name);

const exported = (
	await Promise.all(
		modules.map(async ({ specifier }) => {
			const entry: Record<string, unknown> = await import(specifier);
			return Object.entries(entry)
				.filter(isFunction)
				.map(([name]) => [name, basename(specifier)] as const);
		}),
	)
).flat();

test("the entries export functions", () => {
	expect(exported.length).toBeGreaterThan(0);
});

describe("every exported function has a test file in the folder of its source", () => {
	test.each(exported)("%s", (name, entry) => {
		const source = PUBLIC.map((folder) => `${folder}/${name}.ts`).find((path) =>
			sources.includes(path),
		);
		const folder = source === undefined ? entry : dirname(source);
		expect(tests).toContain(`${folder}/${name}.test.ts`);
	});
});

describe("every test file names an exported function", () => {
	const names = exported.map(([name]) => name);

	test.each(tests.filter((path) => NAMED.includes(dirname(path))))("%s", (path) => {
		expect(names).toContain(functionOf(path));
	});
});

describe("every test file of an internal function names its source", () => {
	test.each(tests.filter((path) => path.startsWith("internal/")))("%s", (path) => {
		expect(sources).toContain(`${dirname(path)}/${functionOf(path)}.ts`);
	});
});
