/** A text in the two languages of the library. */
export interface Label {
	/** In English. */
	readonly en: string;
	/** In Chinese (simplified). */
	readonly zh: string;
}
