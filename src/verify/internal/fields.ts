import { attempt } from "../../internal/gate/attempt.ts";
import { NAME_LENGTH } from "../../internal/gate/limits.ts";

/** Code units that a printed phrase has at most: a few words, and not a sentence. */
export const LONGEST_PHRASE = 200;

export const isName = (value: unknown): value is string =>
	typeof value === "string" && value.length <= NAME_LENGTH;
export const isPhrase = (value: unknown): value is string =>
	typeof value === "string" && value.length <= LONGEST_PHRASE;
export const isCount = (value: unknown): value is number =>
	Number.isSafeInteger(value) && (value as number) >= 0;

/** The fields of a value, each read once; undefined if it is not an object or throws. */
export function read<F extends string>(
	value: unknown,
	fields: readonly F[],
): Record<F, unknown> | undefined {
	if (typeof value !== "object" || value === null) return undefined;
	const given = value as Record<F, unknown>;
	return attempt(
		() => Object.fromEntries(fields.map((field) => [field, given[field]])) as Record<F, unknown>,
	);
}

/** The value of an object's own property; undefined if it does not exist or cannot be read. */
export const ownProperty = (value: unknown, name: string): unknown =>
	attempt(() =>
		Object.hasOwn(value as object, name) ? (value as Record<string, unknown>)[name] : undefined,
	);
