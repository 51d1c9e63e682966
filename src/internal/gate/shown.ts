import { isList } from "./isList.ts";

/** Characters of a text that a message shows at most. */
const MOST_CHARACTERS = 60;

/** A value as a message shows it. Objects are shown by their type alone, so that nothing is read. */
export function shown(value: unknown): string {
	if (typeof value === "string") {
		const isLong = value.length > MOST_CHARACTERS;
		return JSON.stringify(isLong ? `${value.slice(0, MOST_CHARACTERS)}…` : value);
	}
	if (typeof value === "number") return `${value}`.replace("-", "−");
	if (value === null || value === undefined || typeof value === "boolean") return `${value}`;
	return `this ${isList(value) ? "list" : typeof value}`;
}
