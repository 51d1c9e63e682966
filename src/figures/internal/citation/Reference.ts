/** An entry of a citation, before it is written in a style. All texts are one line. */
export interface Reference {
	/**
	 * Identifier of what is cited, the same in each citation: ASCII letters, digits and hyphens. The
	 * note does not count for a revision or a source, since it lists the figures or numbers of one citation.
	 */
	readonly key: string;
	/** Type of what is cited: a dataset, a page of the web, or anything else. */
	readonly type: "dataset" | "webpage" | "document";
	readonly title: string;
	readonly author?: string | undefined;
	readonly publisher?: string | undefined;
	/** Day of the publication, by ISO 8601. */
	readonly date?: string | undefined;
	readonly version?: string | undefined;
	readonly url?: string | undefined;
	/** Day of the last access to the address, by ISO 8601. */
	readonly accessed?: string | undefined;
	/** Sentences on what is cited in particular. */
	readonly note?: string | undefined;
}
