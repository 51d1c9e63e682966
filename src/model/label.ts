/** A text in English, and in Chinese if it has been translated. */
export interface Label {
	/** Text in English. */
	readonly en: string;
	/** Text in Chinese (simplified); absent if your own data does not give one. */
	readonly zh?: string | undefined;
}

/** A text in the two languages of the library, as every figure of a revision has it. */
export interface BilingualLabel extends Label {
	/** Text in Chinese (simplified). */
	readonly zh: string;
}
