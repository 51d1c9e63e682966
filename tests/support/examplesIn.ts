const TYPESCRIPT = /```ts\n(.*?)```/gs;

/** The examples in a text, without what a doc comment puts before each line. */
export const examplesIn = (text: string) =>
	[...text.replace(/^[ \t]*\* ?/gm, "").matchAll(TYPESCRIPT)].map(([, code]) => code as string);
