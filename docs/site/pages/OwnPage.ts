import type { VNode } from "preact";
import type { Thing, WithContext } from "schema-dts";
import { folderOf, type Language, languages, type Words, words } from "../language.ts";

/** What a page of ours can ask of the site around it. */
export interface Site {
	/** Address of a file of the site, from the page that asks. */
	href(url: string): string;
	/** Address of a page of ours in the language of the page that asks, such as `figures/`. */
	to(path: string): string;
	/** Address of the reference page of an export, by its name and the entry that exports it. */
	apiHref(entry: string, name: string): string;
	/** Address of a guide, by the name of its file. */
	guideHref(slug: string): string;
	/** Markdown as HTML, with code in color. */
	markdown(text: string): string;
}

/** What a page says. */
interface Content {
	readonly title: string;
	/** One sentence for search engines. */
	readonly description: string;
	/** Words that readers look for the page by and that it does not say. */
	readonly keywords?: string;
	/** Names of client modules that the page loads. */
	readonly scripts?: readonly string[];
	/** What the page says to machines, by schema.org. */
	readonly jsonLd?: WithContext<Thing & object>;
	/** Address in the site of the file that the page has moved to. */
	readonly movedTo?: string;
	content(site: Site): VNode;
}

/** A page that is generated from the package and the data, beside the reference and the guides. */
export interface OwnPage extends Content {
	readonly language: Language;
	/** Address in the folder of the language: empty, with a slash at its end, or the name of a file. */
	readonly path: string;
}

const FILE = ".html";

/** Whether a page is a file without a folder and without a twin in the other language. */
export const isSingle = ({ path }: Pick<OwnPage, "path">): boolean => path.endsWith(FILE);

/** The address of the file of a page. */
export const fileOf = ({ language, path }: Pick<OwnPage, "language" | "path">): string =>
	`${folderOf(language)}${path}${path.endsWith(FILE) ? "" : `index${FILE}`}`;

/** A page in each language. */
export const inEachLanguage = (
	path: string,
	contentIn: (words: Words) => Content,
): readonly OwnPage[] =>
	languages.map((language) => ({ language, path, ...contentIn(words[language]) }));
