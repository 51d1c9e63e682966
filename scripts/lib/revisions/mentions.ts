/** Says whether a text names a revision: its whole id, and not the beginning of another one. */
export const mentions = (text: string, revision: string) =>
	new RegExp(`(?<![\\w-])${revision}(?![\\w-])`).test(text);
