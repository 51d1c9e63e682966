import { globSync, readFileSync } from "node:fs";
import ts from "typescript";

/** Phrases that readers found hard to read, with plain ones. A space stands for any white space. */
const PHRASES: readonly (readonly [pattern: string, instead: string])[] = [
	["(?<!there )(?:is|are|was|were) no(?! longer| more)", "is not a"],
	["(?<!there )(?:is|are|was|were) none", "is not a"],
	["mend(?:s|ed|ing)?", "fix"],
	["refus(?:e|es|ed|al|ing)", "reject"],
	["(?:hold|holds|held|set|sets) (?:\\w+ ){0,3}against", "compare with"],
	["a head", "per capita"],
	["(?:\\d+%|percent|rates?|growth|needed|tonnes|capacity) a year", "per year"],
	["(?:stands?|stood|standing)(?! for| alone)", "is, appears"],
	["(?:fails?|throws?|null|rejected|empty|infinite|undefined|true|false|none) where", "if"],
	["@throws (?:(?!@\\w).)*?where", "if"],
	[
		"of (?:one's|your|our|their|its) own(?! (?!needs|has|is|are|in|on|with|to|can|and|or)[a-z])|one's own",
		"your own …",
	],
	["(?:work|works|worked|working) (?:\\w+ ){0,2}out", "calculate"],
	["tells|told", "describes, shows"],
	["ma(?:ke|kes|de|king) (?:a quantity )?of", "generate from, create"],
	["what (?:\\w+ ){1,4}makes? of", "what follows from"],
	["no surer", "not more precise"],
	["kin", "functions such as"],
	["anew|for ever|thereof|lest|therein", "again, always"],
	["(?:is|are|was) asked for|asks? for", "is required, needs"],
	["said of", "used for"],
	["one and the same", "the same"],
	["another (?:digest|source|shape|form|order|output|error)", "a different …"],
	["taken (?:of|for|as|to be)", "used as, applied to"],
	["(?:has|have) (?:no|not any) way", "cannot"],
	["colours?|licence|labelled|normalis\\w+|behaviours?|grey|catalogues?|centres?", "US spelling"],
	["\\d %(?!\\w)", "63%"],
];

const patterns = PHRASES.map(
	([pattern]) => new RegExp(`(?<![\\w-])(?:${pattern.replaceAll(" ", "\\s+")})(?![\\w-])`, "gis"),
);

/** A phrase in a text that people read. */
export interface StiffPhrase {
	readonly path: string;
	readonly line: number;
	readonly phrase: string;
	readonly instead: string;
}

const blank = (text: string) => text.replace(/[^\n]/g, "`");
const CODE = /^ *```.*?^ *```$|`[^`\n]+`/gms;
const ADDRESS = /https?:\/\/[^\s)]+/g;
const QUOTATION = /“[^”]*”|"[^"\n]*"/g;
const MARGIN = /\n[ \t]*\*(?!\/)/g;

/** A Markdown text without its code, addresses and quotations, in the same positions. */
const proseOf = (markdown: string) =>
	markdown.replace(CODE, blank).replace(ADDRESS, blank).replace(QUOTATION, blank);

const isSentence = (text: string) => /\w \w/.test(text);

/** The comments, the strings of several words and the texts of elements in code. */
function textsIn(code: string, path: string): (readonly [start: number, text: string])[] {
	const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
	const texts: (readonly [number, string])[] = [];
	const comments = new Map<number, string>();
	const visit = (node: ts.Node): void => {
		for (const { pos, end } of ts.getLeadingCommentRanges(code, node.pos) ?? []) {
			comments.set(pos, code.slice(pos, end));
		}
		if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node)) {
			if (isSentence(node.getText())) texts.push([node.getStart(), node.getText()]);
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	for (const [start, comment] of comments) {
		const text = comment.replace(MARGIN, (margin) => `\n${" ".repeat(margin.length - 1)}`);
		texts.push([start, proseOf(text)]);
	}
	return texts;
}

/** The sentences that a person wrote in a data file, without those of the report. */
function textsInData(json: string): (readonly [start: number, text: string])[] {
	const FIELD = /"(?:note|en|reason|text|summary)": "((?:[^"\\]|\\.)*)"/g;
	return [...json.matchAll(FIELD)].map((match) => [match.index, match[1] ?? ""]);
}

/** Finds stiff phrases in one file. */
export function stiffPhrasesIn(path: string, content: string): StiffPhrase[] {
	const texts = path.endsWith(".md")
		? [[0, proseOf(content)] as const]
		: path.endsWith(".json")
			? textsInData(content)
			: textsIn(content, path);
	return texts.flatMap(([start, text]) =>
		patterns.flatMap((pattern, index) =>
			[...text.matchAll(pattern)].map((match) => ({
				path,
				line: content.slice(0, start + match.index).split("\n").length,
				phrase: match[0].replace(/\s+/g, " "),
				instead: PHRASES[index]?.[1] ?? "",
			})),
		),
	);
}

/** What people read: pages, changesets, code with its comments and messages, and the data. */
const READ = [
	"*.md",
	"docs/*.md",
	"docs/{guides,decisions}/*.md",
	".changeset/*.md",
	".github/**/*.md",
	"src/**/*.ts",
	"data/{*,*/report}.json",
	"docs/site/**/*.{ts,tsx}",
	"scripts/**/*.ts",
	"bench/**/*.ts",
	"tests/**/*.ts",
];

/** Folders of other people's code, files that are generated, and this list. */
const NOT_READ =
	/(?:^|\/)node_modules\/|^src\/datasets\/|^tests\/(?:docs|support)\/voice\.|^data\/released/;

/** Finds stiff phrases in everything that people read in a folder with the repository. */
export function stiffPhrases(folder: string): StiffPhrase[] {
	return globSync(READ, { cwd: folder, exclude: (name) => name === "node_modules" })
		.filter((path) => !NOT_READ.test(path))
		.toSorted()
		.flatMap((path) => stiffPhrasesIn(path, readFileSync(`${folder}/${path}`, "utf8")));
}
