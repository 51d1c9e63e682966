/** A value as a message shows it: text in quotation marks, objects by their type alone. */
export function shown(value: unknown): string {
	if (typeof value === "string") return JSON.stringify(value);
	const isCompound = Object(value) === value;
	return isCompound ? `this ${typeof value}` : String(value);
}
