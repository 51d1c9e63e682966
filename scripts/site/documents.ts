import type { DocumentReflection, ProjectReflection } from "typedoc";

const HEADING = /^# (.+)$/m;

/** Documents whose first heading does not say what they are. */
const titles: Readonly<Record<string, string>> = { changelog: "Changelog" };

/** The documents that have a place in the order; the others follow by title. */
const order = [
	"getting-started",
	"qualifiers",
	"recipes",
	"ties",
	"pinning",
	"verify",
	"new-report",
	"your-own-report",
	"errors",
	"versioning",
	"changelog",
	"contributing",
	"releasing",
];

const DECISION = /^\d{4}-/;

/** The last part of a document's address: its file name. */
export const slugOf = (document: DocumentReflection) => String(document.frontmatter.slug);

/** Names a document by its first heading rather than by its file. */
export function nameDocument(document: DocumentReflection): void {
	const slug = document.name.replace(/^.*\//, "").toLowerCase();
	const text = document.content.map((part) => part.text).join("");
	const heading = HEADING.exec(text)?.[1];
	if (heading === undefined) throw new Error(`${document.name}: a document needs a heading`);
	const title = titles[slug];
	document.frontmatter.slug = slug;
	document.name = (title ?? heading).replaceAll("`", "");
	if (title !== undefined) {
		document.content = [{ kind: "text", text: text.replace(HEADING, `# ${title}`) }];
	}
}

/** A titled list of pages. */
interface Shelf {
	readonly title: string;
	readonly documents: readonly DocumentReflection[];
}

const place = (document: DocumentReflection) => {
	const index = order.indexOf(slugOf(document));
	return index < 0 ? order.length : index;
};

/** The documents in the order that the site lists them. */
export function shelvesOf(project: ProjectReflection): Shelf[] {
	const sorted = (project.documents ?? []).toSorted(
		(a, b) => place(a) - place(b) || slugOf(a).localeCompare(slugOf(b)),
	);
	const isDecision = (document: DocumentReflection) => DECISION.test(slugOf(document));
	return [
		{ title: "Guides", documents: sorted.filter((document) => !isDecision(document)) },
		{ title: "Decisions", documents: sorted.filter(isDecision) },
	];
}
