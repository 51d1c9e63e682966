import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { linesOf } from "../../scripts/lib/Problem.ts";
import { writeOrCheck } from "../../scripts/lib/writeOrCheck.ts";

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "china-aluminum-generated-"));
	writeFileSync(join(root, "same.md"), "same");
	writeFileSync(join(root, "old.md"), "old");
	return () => rmSync(root, { recursive: true });
});

const files = [
	{ path: "same.md", source: "src", content: "same" },
	{ path: "old.md", source: "src", content: "new" },
	{ path: "missing.md", source: "data", content: "new" },
];
const read = (name: string) => readFileSync(join(root, name), "utf8");

test("files that differ or are missing are written, and no other", () => {
	const { mtimeMs } = statSync(join(root, "same.md"));
	const { text, problems } = writeOrCheck(files, { check: false, command: "npm run docs", root });
	expect(text).toBe("old.md: generated from src\nmissing.md: generated from data");
	expect(problems).toBeUndefined();
	expect([read("old.md"), read("missing.md")]).toEqual(["new", "new"]);
	expect(statSync(join(root, "same.md")).mtimeMs).toBe(mtimeMs);
});

test("a check reports the files that differ or are missing, and writes none", () => {
	const { text, problems = [] } = writeOrCheck(files, {
		check: true,
		command: "npm run docs",
		root,
	});
	expect(text).toBeUndefined();
	expect(linesOf(problems)).toBe(
		[
			"old.md: differs from what src generates",
			"  Run npm run docs",
			"missing.md: differs from what data generates",
			"  Run npm run docs",
		].join("\n"),
	);
	expect(read("old.md")).toBe("old");
	expect(() => read("missing.md")).toThrow();
});

test("a list of problems ends after 100 with the number of the others", () => {
	const problems = Array.from({ length: 123 }, (_, index) => ({
		subject: `figures[${index}]`,
		message: "expected a figure, found none",
	}));
	const lines = linesOf(problems).split("\n");
	expect(lines).toHaveLength(101);
	expect(lines[99]).toBe("figures[99]: expected a figure, found none");
	expect(lines[100]).toBe("and 23 more");
	expect(linesOf(problems.slice(0, 100)).split("\n")).toHaveLength(100);
});
