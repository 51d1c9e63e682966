import { createError } from "../../internal/gate/createError.ts";
import { shown } from "../../internal/gate/shown.ts";

/** Code units that a text has at most. */
const LONGEST_TEXT = 2 ** 24;

/** Rejects what is not a text, or too long. */
export function requireText(by: string, text: unknown): asserts text is string {
	if (typeof text !== "string") {
		const sentences = `${shown(text)} is not a string. Pass the text of the report.`;
		throw createError("not-a-text", by, "text", sentences, text);
	}
	if (text.length > LONGEST_TEXT) {
		const sentences = `the text has ${text.length} code units, more than ${LONGEST_TEXT}. Pass parts of it.`;
		throw createError("not-a-text", by, "text", sentences);
	}
}
