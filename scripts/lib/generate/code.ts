/** A value as code. */
export const literal = (value: unknown) => JSON.stringify(value, null, "\t");

/** Lines as a doc comment; a comment's text must not end the comment. */
export const commented = (lines: readonly string[]) =>
	["/**", ...lines.map((line) => ` * ${line.replaceAll("*/", "*\\/")}`.trimEnd()), " */"].join(
		"\n",
	);
