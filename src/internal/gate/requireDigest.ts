import { isDigest } from "../sri.ts";
import { createError } from "./createError.ts";
import { shown } from "./shown.ts";

/**
 * Rejects what is not a digest.
 *
 * @param by - Name of the function.
 * @param argument - Name of the argument or path in it.
 * @param given - The digest.
 * @param remedy - What to do.
 */
export function requireDigest(
	by: string,
	argument: string,
	given: unknown,
	remedy: string,
): asserts given is string {
	if (isDigest(given)) return;
	const sentences = `${shown(given)} is not an SRI digest, which is sha256- followed by 44 characters of base64. ${remedy}`;
	throw createError("not-a-digest", by, argument, sentences, given);
}
