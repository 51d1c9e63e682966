/** The path of a field in a file, such as `figures[3].unit`. */
export function pathOf(steps: readonly PropertyKey[]): string {
	return steps
		.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
		.join("")
		.replace(/^\./, "");
}
