import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type StiffPhrase, stiffPhrases, stiffPhrasesIn } from "../support/voice.ts";

const root = new URL("../../", import.meta.url).pathname;

const asLine = ({ path, line, phrase, instead }: StiffPhrase) =>
	`${path}:${line}: "${phrase}" is hard to read. Write: ${instead}`;

describe("what people read", () => {
	test("is in plain English", () => {
		expect(stiffPhrases(root).map(asLine)).toEqual([]);
	});

	test("has examples in Markdown that a reader can run", () => {
		const pages = globSync(["*.md", "docs/**/*.md", ".changeset/*.md"], {
			cwd: root,
			exclude: (name) => name === "node_modules",
		});
		expect(pages.length).toBeGreaterThan(0);
		expect(pages.filter((page) => /\bexpect\(/.test(readFileSync(root + page, "utf8")))).toEqual(
			[],
		);
	});
});

const phraseIn = (path: string, text: string) =>
	stiffPhrasesIn(path, text).map(({ phrase }) => phrase);

test.each([
	["93 is no quantity for the production.", "is no"],
	["What should be a digest is none.", "is none"],
	["Mend what an attack found.", "Mend"],
	["A file with a mistake is refused whole.", "refused"],
	["The checks hold each revision against every tag.", "hold each revision against"],
	["Consumption a head", "a head"],
	["4.1% a year", "1% a year"],
	["What each field means stands on a page.", "stands"],
	["It fails where the revision was made.", "fails where"],
	["reports of your own", "of your own"],
	["What is worked out while a module loads", "worked out"],
	["The path is told by explain.", "told"],
	["A result is no surer than its inputs.", "no surer"],
	["Write another digest down.", "another digest"],
	["It is 26.2 % in 2024.", "2 %"],
	["The colour of the line", "colour"],
])("%s", (text, phrase) => {
	expect(phraseIn("page.md", text)).toContain(phrase);
	expect(phraseIn("code.ts", `/** ${text} */\nexport const a = 1;`)).toContain(phrase);
});

test.each([
	"There is no moving latest.",
	"The type of an input is no longer needed.",
	"Neither states a year.",
	"Its own code is in `is no`.",
	'The report says "26.2 %".',
	"These rules differ from place to place, where they exist.",
])("%s is plain", (text) => {
	expect(phraseIn("page.md", text)).toEqual([]);
});

test("a phrase is found across the lines of a comment, in a string, and in a text of the data", () => {
	const comment =
		"/**\n * Adds.\n *\n * @throws `a` and\n * `b` where the kinds differ.\n */\nfoo();";
	expect(stiffPhrasesIn("code.ts", comment)).toMatchObject([{ line: 4 }]);
	expect(phraseIn("code.ts", 'throw new Error("a is no quantity");')).toEqual(["is no"]);
	expect(phraseIn("page.tsx", "const a = <p>It is no list</p>;")).toEqual(["is no"]);
	expect(phraseIn("report.json", '{"printed": "is no", "note": "It is no output."}')).toEqual([
		"is no",
	]);
});
