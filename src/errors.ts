/** What went wrong, as a literal that programs can test. */
export type ErrorCode =
	/** What was given is no quantity. */
	| "not-a-quantity"
	/** Two quantities are of kinds that the function cannot take together. */
	| "kind-mismatch"
	/** The unit is unknown, or cannot express the kind of quantity. */
	| "unit-mismatch"
	/** The value is not a finite decimal number. */
	| "not-a-number"
	/** The qualifier is unknown, or makes no sense with the value. */
	| "qualifier-mismatch"
	/** A divisor is zero, or not above it where it has to be. */
	| "zero-divisor"
	/** The inputs give a result that the definition does not allow, such as a root of a negative. */
	| "out-of-range"
	/** A list is empty that needs an entry. */
	| "empty-list"
	/** Shares of one whole add up to more than the whole. */
	| "above-whole"
	/** The language is none that quantities can be written in. */
	| "unknown-locale"
	/** A query names a field that figures are not searched by. */
	| "unknown-field"
	/** A dataset file breaks its schema; `problems` lists every breach. */
	| "invalid-dataset";

/** One breach of a dataset file's schema. */
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
