/**
 * What went wrong, as a literal that programs can test.
 *
 * @category Errors
 */
export type ErrorCode =
	/**
	 * What was given is no quantity, such as a bare number or an entry of a data file.
	 *
	 * Make one with `quantity`, or the figures of a data file with `parseDataset`.
	 */
	| "not-a-quantity"
	/**
	 * Quantities are of kinds that the function cannot take, or cannot take together.
	 *
	 * Give the kinds that the message names; percentages of different kinds are kept apart.
	 */
	| "kind-mismatch"
	/**
	 * A unit is unknown, or cannot express the kind of quantity.
	 *
	 * Use one of the units that the message lists.
	 */
	| "unit-mismatch"
	/**
	 * A value is no decimal that can be carried: not finite, beyond 1e-100 to 1e100, or too long.
	 *
	 * Give a finite number, or a string of at most 15 digits.
	 */
	| "not-a-number"
	/**
	 * A qualifier is unknown, or makes no sense with the value.
	 *
	 * Use one of those that the message lists; they are meant on the number line.
	 */
	| "qualifier-mismatch"
	/**
	 * A divisor is not above zero.
	 *
	 * Give a whole, a capacity, a population or an earlier level that is.
	 */
	| "zero-divisor"
	/**
	 * Inputs lie where the definition gives no result: negative years or flows, no domestic supply, a
	 * change that leaves nothing, or a result beyond what a number can hold.
	 *
	 * Check the inputs that `given` holds.
	 */
	| "out-of-range"
	/**
	 * A list is empty that needs an entry.
	 *
	 * Give one quantity or more.
	 */
	| "empty-list"
	/**
	 * Shares of one whole add up to more than 100 %, even at their least.
	 *
	 * Give shares of one whole that do not overlap.
	 */
	| "above-whole"
	/**
	 * A copy of a report is no text.
	 *
	 * Give it as a string.
	 */
	| "not-a-text"
	/**
	 * Nothing tells where a figure stands in its report, or it does not stand where it is said to.
	 *
	 * Give the figure's selector; `selectorsOf` makes them of a copy of the report.
	 */
	| "no-selector"
	/**
	 * The language is none that quantities can be written in.
	 *
	 * Use `en` or `zh-CN`.
	 */
	| "unknown-locale"
	/**
	 * A query is none, or names a field that figures are not searched by.
	 *
	 * Use the fields that the message lists.
	 */
	| "unknown-field"
	/**
	 * A dataset file breaks its schema.
	 *
	 * Mend each of `problems`: it names the figure, the path and what was expected.
	 */
	| "invalid-dataset"
	/**
	 * A dataset has another digest than the one that it was pinned by.
	 *
	 * Compare the revision with the one that you pinned; `given` holds its digest and the expected one.
	 */
	| "digest-mismatch"
	/**
	 * What should be a digest is none, or a dataset made at run time has none.
	 *
	 * Give an SRI string, `sha256-…`, and the `dataset` of a released revision.
	 */
	| "not-a-digest";

/**
 * One breach of a dataset file's schema.
 *
 * @category Errors
 */
export interface DatasetProblem {
	/** Id of the figure, or `null` where the breach is not in a figure. */
	readonly figure: string | null;
	/** Path in the file, such as `figures[3].unit`. */
	readonly path: string;
	/** What was expected there and what was found. */
	readonly message: string;
}

/**
 * The one error that this library throws. Test its `code`, not its class: the ESM and the CJS build
 * hold two classes.
 *
 * @example
 * ```ts
 * import { quantity } from "china-aluminum";
 *
 * try {
 *   quantity(Number.NaN, "Mt");
 * } catch (error) {
 *   expect((error as { code: string }).code).toBe("not-a-number");
 * }
 * ```
 *
 * @category Errors
 */
export class ChinaAluminumError extends Error {
	/** What went wrong. */
	declare readonly code: ErrorCode;
	/** What was given: the offending quantities, ids or values. */
	declare readonly given: readonly unknown[];
	/** Of `invalid-dataset`: every breach, in the order of the file. */
	declare readonly problems: readonly DatasetProblem[];

	/**
	 * Makes an error.
	 *
	 * @param code - What went wrong.
	 * @param message - What was given, what is wrong and what to do.
	 * @param given - The offending quantities, ids or values.
	 * @param problems - Every breach of a dataset file's schema.
	 */
	constructor(
		code: ErrorCode,
		message: string,
		given: readonly unknown[] = [],
		problems: readonly DatasetProblem[] = [],
	) {
		super(message);
		this.name = "ChinaAluminumError";
		this.code = code;
		this.given = given;
		this.problems = problems;
	}
}
