import { ChinaAluminumError, type ErrorCode } from "../../errors.ts";

/** Values that an error keeps at most: a list can have more than a call can have arguments. */
export const MOST_GIVEN = 100;

/**
 * Creates the error of a function that rejects an argument. The message begins with both names.
 *
 * @param code - What went wrong.
 * @param by - Name of the function.
 * @param argument - Name of the argument or path in it; null if the error is not about one argument.
 * @param sentences - What was found, what is expected, and what to do.
 * @param given - The values that the message is about.
 */
export const createError = (
	code: ErrorCode,
	by: string,
	argument: string | null,
	sentences: string,
	...given: readonly unknown[]
): ChinaAluminumError =>
	new ChinaAluminumError(
		code,
		`${by}: ${argument === null ? "" : `${argument}: `}${sentences}`,
		given,
		{ function: by, argument },
	);
