/** Characters of a name that a path shows at most. */
const MOST_CHARACTERS = 60;

/** The path of a field in a file, such as `figures[3].unit`. */
export function pathOf(steps: readonly PropertyKey[]): string {
	return steps
		.map((step) =>
			typeof step === "number" ? `[${step}]` : `.${String(step).slice(0, MOST_CHARACTERS)}`,
		)
		.join("")
		.replace(/^\./, "");
}
