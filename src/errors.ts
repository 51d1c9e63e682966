/**
 * What went wrong, as a literal that programs can test.
 *
 * @category Errors
 */
export type ErrorCode =
	/**
	 * An argument is not a quantity, such as a bare number, an entry of a data file, or a copy whose
	 * fields do not fit each other.
	 *
	 * Create a quantity with `quantity`, or read the figures of a data file with `parseDataset`.
	 */
	| "not-a-quantity"
	/**
	 * An argument is not a list (an array).
	 *
	 * Pass an array.
	 */
	| "not-a-list"
	/**
	 * An argument with named fields, such as options, flows or a query, is not a plain object.
	 *
	 * Pass an object literal with the fields that the message lists.
	 */
	| "not-an-object"
	/**
	 * The kinds of the quantities do not fit the function, or do not fit each other.
	 *
	 * Pass quantities of the kinds that the message names. Percentages of different kinds are kept apart.
	 */
	| "kind-mismatch"
	/**
	 * A unit is unknown, or cannot express the kind of quantity.
	 *
	 * Use one of the units that the message lists.
	 */
	| "unit-mismatch"
	/**
	 * A number is not a decimal that the library can carry: it is not finite, too large, too small or
	 * too long.
	 *
	 * Pass a finite number, or a string of at most 15 digits.
	 */
	| "not-a-number"
	/**
	 * A qualifier is unknown, or does not fit the value.
	 *
	 * Use one of the qualifiers that the message lists. `over` means a greater number, also below 0: a
	 * decline of over 5% is `under` −5%.
	 */
	| "qualifier-mismatch"
	/**
	 * A divisor is not greater than 0.
	 *
	 * Pass a whole, a capacity, a population or an earlier level that is greater than 0.
	 */
	| "zero-divisor"
	/**
	 * The definition does not give a result for these inputs, or the absolute value of the result is
	 * outside 1e−140 to 1e140. Examples are negative years, negative flows and a zero domestic supply.
	 *
	 * Check the inputs, which `given` contains.
	 */
	| "out-of-range"
	/**
	 * A list is empty.
	 *
	 * Pass at least one quantity.
	 */
	| "empty-list"
	/**
	 * Two statements of one thing leave no value possible: their bounds do not meet, or their difference is never 0.
	 *
	 * Check that the two state the same quantity. `given` contains both.
	 */
	| "contradiction"
	/**
	 * The lower bounds of shares of one whole add up to more than 100%.
	 *
	 * Pass shares of one whole that do not overlap.
	 */
	| "above-whole"
	/**
	 * A value that has to be text is not a string, such as a copy of a report or a value of a query.
	 *
	 * Pass a string.
	 */
	| "not-a-text"
	/**
	 * A field of a figure or section that is checked against a copy of a report is missing or is not
	 * what it should be.
	 *
	 * Pass figures of a revision, or your own figures with the field that the message names.
	 */
	| "not-a-figure"
	/**
	 * A figure does not have a selector, or the text at its selector is different.
	 *
	 * Pass the selector of the figure. `selectorsOf` creates selectors from a copy of the report.
	 */
	| "no-selector"
	/**
	 * The library does not write quantities in this language.
	 *
	 * Use `en` or `zh-CN`.
	 */
	| "unknown-locale"
	/**
	 * An object names a field that the function does not know.
	 *
	 * Use the fields that the message lists.
	 */
	| "unknown-field"
	/**
	 * The options name an option that the function does not know.
	 *
	 * Use the options that the message lists.
	 */
	| "unknown-option"
	/**
	 * The value of an option is not what the option accepts.
	 *
	 * Pass a value that the message describes.
	 */
	| "invalid-option"
	/**
	 * `cite` does not know the report of a figure: its revision is not in this version of the library,
	 * and `datasets` does not describe it.
	 *
	 * Pass the description of your own dataset: `cite(q, { datasets: [dataset] })`. For a figure of a
	 * newer revision of this library, install a newer version of the library.
	 */
	| "unknown-revision"
	/**
	 * A dataset file does not match its schema.
	 *
	 * Fix each of `problems`. A problem names the figure, the path and what was expected.
	 */
	| "invalid-dataset"
	/**
	 * A dataset has a different digest than the digest that you pinned.
	 *
	 * Compare the revision with the pinned revision. `given` contains both digests.
	 */
	| "digest-mismatch"
	/**
	 * A digest is malformed, or is missing because the dataset was created at run time.
	 *
	 * Pass an SRI string, `sha256-…`, and the `dataset` of a released revision.
	 */
	| "not-a-digest";

/**
 * One mistake in a dataset file.
 *
 * @category Errors
 */
export interface DatasetProblem {
	/** Id of the figure, or `null` if the mistake is not in a figure. */
	readonly figure: string | null;
	/** Path in the file, such as `figures[3].unit`. */
	readonly path: string;
	/** What was expected there and what was found. */
	readonly message: string;
}

/**
 * The only error that this library throws. Test its `code`, not its class: the ESM build and the CJS
 * build have different classes.
 *
 * @example
 * ```ts
 * import { quantity } from "china-aluminum";
 *
 * try {
 *   quantity(Number.NaN, "Mt");
 * } catch (error) {
 *   console.log((error as { code: string }).code); // not-a-number
 * }
 * ```
 *
 * @category Errors
 */
export class ChinaAluminumError extends Error {
	/** What went wrong. */
	declare readonly code: ErrorCode;
	/** Name of the function that was called, such as `share`. */
	declare readonly function: string;
	/**
	 * Name of the argument that is wrong, or the path in it, such as `whole`, `options.locale` or
	 * `quantities[3]`; `null` if the error is not about one argument.
	 */
	declare readonly argument: string | null;
	/** What was given: the values, quantities or ids that the message is about. */
	declare readonly given: readonly unknown[];
	/** Mistakes of an `invalid-dataset` file in the order of the file, the first 100 at most. */
	declare readonly problems: readonly DatasetProblem[];
	/** Number of all mistakes, including the ones that `problems` leaves out. */
	declare readonly problemCount: number;

	/**
	 * Creates an error.
	 *
	 * @param code - What went wrong.
	 * @param message - The function, the argument, what was found, what is expected and what to do.
	 * @param given - The values, quantities or ids that the message is about.
	 * @param details - The function, the argument, and the mistakes of a dataset file.
	 */
	constructor(
		code: ErrorCode,
		message: string,
		given: readonly unknown[] = [],
		details: Partial<
			Pick<ChinaAluminumError, "function" | "argument" | "problems" | "problemCount">
		> = {},
	) {
		super(message);
		const {
			function: by = "",
			argument = null,
			problems = [],
			problemCount = problems.length,
		} = details;
		const name = "ChinaAluminumError";
		Object.assign(this, { name, code, function: by, argument, given, problems, problemCount });
	}
}
