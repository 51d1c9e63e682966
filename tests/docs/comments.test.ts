import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";

const root = new URL("../../", import.meta.url).pathname;

/** Lines of a description that an editor shows before the parameters. */
const MOST_LINES = 14;

const COMMENT = /\/\*\*((?:(?!\*\/).)*)\*\/\s*export (?:async )?function (\w+)/gs;
const TAG = /^@(\w+)/gm;
const ORDER = ["typeParam", "param", "returns", "throws", "see", "example", "category"];

/** The doc comment of each public function, by the path of its file. */
const comments = globSync("src/*/*.ts", { cwd: root })
	.filter((path) => !/^src\/(?:datasets|internal|model|units)\//.test(path))
	.toSorted()
	.flatMap((path) =>
		[...readFileSync(root + path, "utf8").matchAll(COMMENT)]
			.filter(([, , name]) => name === basename(path, ".ts"))
			.map(([, text = ""]) => [path, text.replace(/^\s*\* ?/gm, "").trim()] as const),
	);

test("every public function has a doc comment", () => {
	expect(comments.length).toBeGreaterThan(35);
});

describe.each(comments)("the doc comment of %s", (_path, comment) => {
	const [description = "", ...tags] = comment.split(/^(?=@\w)/m);
	const [summary = "", ...paragraphs] = description.trim().split(/\n\s*\n/);

	test("begins with one sentence, which starts with a verb in the third person", () => {
		expect(summary.replace(/\s+/g, " ")).toMatch(/^[A-Z][a-z]+s (?:[^.]|\.(?=\w))*\.$/);
	});

	test("gives formula, unit and bounds a paragraph each, in this order", () => {
		const named = paragraphs.flatMap((text) => /^(Formula|Unit|Bounds)\b/.exec(text)?.[1] ?? []);
		expect(named).toEqual(["Formula", "Unit", "Bounds"].filter((name) => named.includes(name)));
		for (const text of paragraphs) expect(text).not.toMatch(/[.)] (?:Formula|Unit|Bounds): /);
	});

	test("has its tags in the order of a reader's questions", () => {
		const places = [...comment.matchAll(TAG)].map(([, tag = ""]) => ORDER.indexOf(tag));
		expect(places).not.toContain(-1);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});

	test("names the condition of each error", () => {
		for (const tag of tags.filter((text) => text.startsWith("@throws"))) {
			expect(tag.replace(/\s+/g, " ")).toMatch(/^@throws `[\w-]+` if .*\.\s*$/);
		}
	});

	test("links the page of its source, and not the home page of a host", () => {
		for (const tag of tags.filter((text) => text.startsWith("@see"))) {
			expect(tag).toMatch(/^@see \[[^\]]+\]\(https:\/\/[^/)]+\/[^)]+\)\s*$/);
		}
	});

	test("is short", () => {
		expect(description.trim().split("\n").length).toBeLessThanOrEqual(MOST_LINES);
	});
});
