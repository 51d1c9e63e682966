/** A value as code. */
export const literal = (value: unknown) => JSON.stringify(value, null, "\t");

/** Marks a call that has no effect, so that bundlers remove it if nothing uses its result. */
const PURE = "/* @__PURE__ */";

/** A value as code in which each object freezes itself. */
export function frozen(value: unknown): string {
	if (typeof value !== "object" || value === null) return literal(value);
	const parts = Array.isArray(value)
		? `[${value.map(frozen).join(", ")}]`
		: `{${Object.entries(value)
				.map(([key, part]) => `${literal(key)}: ${frozen(part)}`)
				.join(", ")}}`;
	return `${PURE} Object.freeze(${parts})`;
}

/** Code of a large value in which one call freezes everything; the module imports `deepFreeze`. */
export const deeplyFrozen = (code: string) => `${PURE} deepFreeze(${code})`;

/** Lines as a doc comment; a comment's text must not end the comment. */
export const commented = (lines: readonly string[]) =>
	["/**", ...lines.map((line) => ` * ${line.replaceAll("*/", "*\\/")}`.trimEnd()), " */"].join(
		"\n",
	);
