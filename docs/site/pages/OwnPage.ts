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
	/** Id of the chart that stands for the page if the page is shared. */
	readonly picture?: string;
	content(site: Site): VNode;
}

/** A page that is generated from the package and the data, beside the reference and the guides. */
export interface OwnPage extends Content {
	readonly language: Language;
	/** Address in the folder of the language: empty, or with a slash at its end. */
	readonly path: string;
}

/** The address of the file of a page. */
export const fileOf = ({ language, path }: Pick<OwnPage, "language" | "path">): string =>
	`${folderOf(language)}${path}index.html`;

/** A page in each language. */
export const inEachLanguage = (
	path: string,
	contentIn: (words: Words) => Content,
): readonly OwnPage[] =>
	languages.map((language) => ({ language, path, ...contentIn(words[language]) }));
