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

/** An ISO 8601 date in the form of CSL-JSON. */
const dateParts = (date: string) =>
	/^\d{4}(-\d\d){0,2}$/.test(date) ? { "date-parts": [date.split("-").map(Number)] } : undefined;

const entryTypes = { dataset: "dataset", webpage: "online", document: "misc" } as const;

/** The fields of an entry, each with its name and value in BibLaTeX and in CSL-JSON. */
const fields: readonly (readonly [
	field: Exclude<keyof Reference, "key" | "type">,
	biblatex: string,
	csl: string,
	bibValue?: (value: string) => string,
	cslValue?: (value: string) => unknown,
])[] = [
	["author", "author", "author", (name) => `{${escaped(name)}}`, (literal) => [{ literal }]],
	["title", "title", "title"],
	["publisher", "organization", "publisher"],
	["date", "date", "issued", escaped, dateParts],
	["version", "version", "version"],
	// BibLaTeX reads an address without escapes.
	["url", "url", "URL", String],
	["accessed", "urldate", "accessed", escaped, dateParts],
	["note", "note", "note"],
];

/** One entry as text: like the APA style, with the title first if there is no author. */
function textOf(reference: Reference): string {
	const { key, author, publisher, date, title, version, type, url, accessed, note } = reference;
	// A number is not a publication, so it has no year.
	if (/^(result|number)-/.test(key)) return `${title}. ${note}`;
	const year = `(${date?.slice(0, "2024".length) ?? "n.d."}).`;
	const edition = version === undefined ? "" : ` (Version ${version})`;
	const name = `${title}${edition}${type === "dataset" ? " [Data set]" : ""}.`;
	const parts = [
		...(author === undefined ? [name, year] : [`${author}.`, year, name]),
		publisher && `${publisher}.`,
		url && (accessed === undefined ? `${url}.` : `${url} (accessed ${accessed}).`),
		note,
	];
	return parts.filter(Boolean).join(" ");
}

/** One entry of BibLaTeX. */
function bibOf(reference: Reference): string {
	const lines = fields.flatMap(([field, name, , written = escaped]) => {
		const value = reference[field];
		return value === undefined ? [] : [`  ${name} = {${written(value)}},`];
	});
	return [`@${entryTypes[reference.type]}{${reference.key},`, ...lines, "}"].join("\n");
}

/** One entry of CSL-JSON. Fields that are undefined are left out when it is written. */
function cslOf(reference: Reference): object {
	const values = fields.map(([field, , name, , written]) => {
		const value = reference[field];
		return [name, value === undefined || !written ? value : written(value)];
	});
	return { id: reference.key, type: reference.type, ...Object.fromEntries(values) };
}

/** The styles of citations by their names. */
export const styles = {
	text: (references: readonly Reference[]) => references.map(textOf).join("\n"),
	biblatex: (references: readonly Reference[]) => references.map(bibOf).join("\n\n"),
	"csl-json": (references: readonly Reference[]) =>
		JSON.stringify(references.map(cslOf), undefined, "  "),
} as const;
