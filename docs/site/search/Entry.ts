/** Something that can be found. */
export interface Entry {
	readonly id: number;
	readonly kind:
		| "page"
		| "figure"
		| "function"
		| "type"
		| "error"
		| "commodity"
		| "chart"
		| "check"
		| "heading"
		| "statement"
		| "section"
		| "file";
	/** Its address in the site. */
	readonly url: string;
	readonly title: string;
	/** What is shown beside the title, such as a value with its bounds. */
	readonly value?: string;
	/** The same in Chinese, if it has a Chinese page. */
	readonly chineseUrl?: string;
	readonly chineseTitle?: string;
	readonly chineseValue?: string;
	/** Identifiers, such as the name of a constant. */
	readonly names?: string;
	/** Numbers as they are written and as they are stored. */
	readonly values?: string;
	/** What else is said about it. */
	readonly text?: string;
}

/** An entry before it is numbered. */
export type NewEntry = Omit<Entry, "id">;
