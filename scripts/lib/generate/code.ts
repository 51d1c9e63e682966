/** A value as code. */
export const literal = (value: unknown) => JSON.stringify(value, null, "\t");

/** Code that freezes an object. Bundlers remove the marked call if nothing uses its result. */
const freezing = (object: string) => `/* @__PURE__ */ Object.freeze(${object})`;

/**
 * A value as code that freezes each object in it.
 *
 * @param value - The value.
 * @param nameOf - The name that the module has for an object in it, if any.
 */
export function frozen(value: unknown, nameOf: (part: object) => string | undefined): string {
	if (typeof value !== "object" || value === null) return literal(value);
	const name = nameOf(value);
	if (name !== undefined) return name;
	if (Array.isArray(value)) {
		// Without "as const", the compiler forgets how many items a frozen list has.
		return freezing(`[${value.map((item) => frozen(item, nameOf)).join(", ")}] as const`);
	}
	const fields = Object.entries(value).map(
		([key, field]) => `${literal(key)}: ${frozen(field, nameOf)}`,
	);
	return freezing(`{${fields.join(", ")}}`);
}

/** Names no object, for values whose objects the module has no names for. */
export const unnamed = (): undefined => undefined;

/** Lines as a doc comment; a comment's text must not end the comment. */
export const commented = (lines: readonly string[]) =>
	["/**", ...lines.map((line) => ` * ${line.replaceAll("*/", "*\\/")}`.trimEnd()), " */"].join(
		"\n",
	);
