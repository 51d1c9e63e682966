import type { DocumentReflection, ProjectReflection } from "typedoc";

const HEADING = /^# (.+)$/m;

/** Documents whose first heading does not say what they are. */
const titles: Readonly<Record<string, string>> = { changelog: "Changelog" };

/** Documents whose file does not say what they are. */
const slugs: Readonly<Record<string, string>> = { readme: "decisions" };

/** The guides for users, in the order in which a reader wants them. */
const GUIDES = [
	"getting-started",
	"qualifiers",
	"recipes",
	"checks",
	"pinning",
	"verify",
	"files",
	"many-rows",
	"your-own-report",
	"errors",
	"versioning",
	"changelog",
];

/** The guides for those who keep this package, likewise. */
const MAINTENANCE = ["contributing", "architecture", "new-report", "releasing", "mutation"];

const DECISION = /^\d{4}-|^decisions$/;

/** The last part of a document's address: its file name. */
export const slugOf = (document: DocumentReflection) => String(document.frontmatter.slug);

/** Names a document by its first heading rather than by its file. */
export function nameDocument(document: DocumentReflection): void {
	const file = document.name.replace(/^.*\//, "").toLowerCase();
	const slug = slugs[file] ?? file;
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

/** The documents in the order that the site lists them. A guide that is not named comes last. */
export function shelvesOf(project: ProjectReflection): Shelf[] {
	const order = [...GUIDES, ...MAINTENANCE, "decisions"];
	const place = (document: DocumentReflection) => {
		const index = order.indexOf(slugOf(document));
		return index < 0 ? order.length : index;
	};
	const sorted = (project.documents ?? []).toSorted(
		(a, b) => place(a) - place(b) || slugOf(a).localeCompare(slugOf(b)),
	);
	const isDecision = (document: DocumentReflection) => DECISION.test(slugOf(document));
	const isMaintenance = (document: DocumentReflection) => MAINTENANCE.includes(slugOf(document));
	const isGuide = (document: DocumentReflection) =>
		!isDecision(document) && !isMaintenance(document);
	return [
		{ title: "Guides", documents: sorted.filter(isGuide) },
		{ title: "For maintainers", documents: sorted.filter(isMaintenance) },
		{ title: "Decisions", documents: sorted.filter(isDecision) },
	];
}
