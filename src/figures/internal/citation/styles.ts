import type { Reference } from "./Reference.ts";

/** Characters that TeX reads as commands, with what prints them. */
const tex: Readonly<Record<string, string>> = {
	"\\": "\\textbackslash{}",
	"~": "\\textasciitilde{}",
	"^": "\\textasciicircum{}",
	"{": "\\textbraceleft{}",
	"}": "\\textbraceright{}",
	"&": "\\&",
	"%": "\\%",
	$: "\\$",
	"#": "\\#",
	_: "\\_",
};

const escaped = (text: string) =>
	text.replace(/[\\~^{}&%$#_]/g, (character) => tex[character] as string);

/** An address as BibLaTeX reads it: without escapes, so braces are encoded. */
const verbatim = (url: string) =>
	url.replaceAll("\\", "%5C").replaceAll("{", "%7B").replaceAll("}", "%7D");

const entryTypes = { dataset: "dataset", webpage: "online", document: "misc" } as const;

const sentencesOf = ({ notes }: Reference) => notes.map((note) => `${note}.`).join(" ");

/** One entry as text: like the APA style, with the title first if there is no author. */
function textOf(reference: Reference): string {
	const { key, author, publisher, date, title, version, type, url, accessed } = reference;
	const notes = sentencesOf(reference);
	// A number is not a publication, so it has no year.
	if (key === "result" || key === "number") return `${title}. ${notes}`;
	const year = `(${date?.slice(0, "2024".length) ?? "n.d."}).`;
	const edition = version === undefined ? "" : ` (Version ${version})`;
	const name = `${title}${edition}${type === "dataset" ? " [Data set]" : ""}.`;
	const parts = [
		...(author === undefined ? [name, year] : [`${author}.`, year, name]),
		publisher && `${publisher}.`,
		url && (accessed === undefined ? `${url}.` : `${url} (accessed ${accessed}).`),
		notes,
	];
	return parts.filter(Boolean).join(" ");
}

/** One entry of BibLaTeX. */
function bibOf(reference: Reference): string {
	const { key, type, author, publisher, url, notes, ...others } = reference;
	const fields: readonly (readonly [name: string, value: string | undefined])[] = [
		["author", author && `{${escaped(author)}}`],
		["title", escaped(others.title)],
		["organization", publisher && escaped(publisher)],
		["date", others.date],
		["version", others.version && escaped(others.version)],
		["url", url && verbatim(url)],
		["urldate", others.accessed && escaped(others.accessed)],
		["note", notes.length > 0 ? escaped(sentencesOf(reference)) : undefined],
	];
	const lines = fields
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `  ${name} = {${value}},`);
	return [`@${entryTypes[type]}{${key},`, ...lines, "}"].join("\n");
}

/** A day by ISO 8601 as CSL-JSON has it. */
const dateParts = (date: string | undefined) =>
	date && /^\d{4}(-\d\d){0,2}$/.test(date)
		? { "date-parts": [date.split("-").map(Number)] }
		: undefined;

/** One entry of CSL-JSON. Fields that are undefined are left out when it is written. */
function cslOf(reference: Reference): object {
	const { key, type, title, author, publisher, date, version, url, accessed, notes } = reference;
	return {
		id: key,
		type,
		author: author && [{ literal: author }],
		title,
		publisher,
		issued: dateParts(date),
		version,
		URL: url,
		accessed: dateParts(accessed),
		note: notes.length > 0 ? sentencesOf(reference) : undefined,
	};
}

/** The styles of citations by their names. */
export const styles = {
	text: (references: readonly Reference[]) => references.map(textOf).join("\n"),
	biblatex: (references: readonly Reference[]) => references.map(bibOf).join("\n\n"),
	"csl-json": (references: readonly Reference[]) =>
		JSON.stringify(references.map(cslOf), undefined, "  "),
} as const;
