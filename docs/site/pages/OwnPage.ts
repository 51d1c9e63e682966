import type { VNode } from "preact";
import type { Thing, WithContext } from "schema-dts";
import type { Chart } from "../charts/Chart.ts";

/** What a page of ours can ask of the site around it. */
export interface Site {
	/** Every chart, drawn. */
	readonly charts: readonly Chart[];
	/** Address of a page or file of the site, from the page that asks. */
	href(url: string): string;
	/** Address of the reference page of an export, by its name and the entry that exports it. */
	apiHref(entry: string, name: string): string;
	/** Markdown as HTML, with code in colour. */
	markdown(text: string): string;
}

/** A page that is made of the package and the data, beside TypeDoc's pages and the guides. */
export interface OwnPage {
	/** Address in the site. */
	readonly url: string;
	readonly title: string;
	/** One sentence for search engines. */
	readonly description: string;
	/** Names of client modules that the page loads. */
	readonly scripts?: readonly string[];
	/** What the page says to machines, by schema.org. */
	readonly jsonLd?: WithContext<Thing & object>;
	content(site: Site): VNode;
}
