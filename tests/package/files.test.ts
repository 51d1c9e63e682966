import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { Consumer } from "../support/consumer.ts";

let consumer: Consumer;

beforeAll(() => {
	consumer = new Consumer(inject("tarball"));
});

afterAll(() => consumer.remove());

/** How a file of each format names the files that it loads at its start. */
const patterns = { js: /from\s*"(\.[^"]+)"/g, cjs: /require\("(\.[^"]+)"\)/g };

/** The code of a file and of all files that it loads at its start, by path. */
function loadedBy(path: string, pattern: RegExp, found = new Map<string, string>()) {
	if (found.has(path)) return found;
	const code = readFileSync(path, "utf8");
	found.set(path, code);
	for (const [, specifier = ""] of code.matchAll(pattern)) {
		loadedBy(join(dirname(path), specifier), pattern, found);
	}
	return found;
}

describe.each(["js", "cjs"] as const)("in the format %s", (format) => {
	const codeOf = (entry: string) => {
		const path = join(consumer.folder, "node_modules/china-aluminum/dist", `${entry}.${format}`);
		return [...loadedBy(path, patterns[format]).values()];
	};

	test.each([
		["index", 2],
		["2025-r1", 2],
		["verify", 4],
		["schema", 3],
	])("%s loads %i files, because each takes time", (entry, files) => {
		expect(codeOf(entry)).toHaveLength(files);
	});

	test("verify loads the selectors of a revision without its figures", () => {
		const code = codeOf("verify").join("\n");
		expect(code).toContain("sentenceDigest");
		expect(code).not.toContain("Bauxite imports");
		expect(codeOf("2025-r1").join("\n")).toContain("Bauxite imports");
	});

	test("every file is ASCII, because an engine stores and reads other texts more slowly", () => {
		for (const entry of ["index", "2025-r1", "verify", "schema"]) {
			for (const code of codeOf(entry)) expect(code).toMatch(/^\p{ASCII}*$/u);
		}
	});

	test("no two files define the same function", () => {
		const files = new Set(
			["index", "2025-r1", "verify", "schema"].flatMap((entry) => codeOf(entry)),
		);
		for (const name of ["shown", "requireDigest", "linearCombination", "readNumber"]) {
			const definitions = [...files].filter((code) => code.includes(`function ${name}(`));
			expect(definitions, name).toHaveLength(1);
		}
	});
});
