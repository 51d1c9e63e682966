import type { Context } from "./internal/Surroundings.ts";

/** The result for one figure. */
export type Finding<Id extends string = string> =
	| FoundFigure<Id>
	| ChangedFigure<Id>
	| MissingFigure<Id>;

/** A figure that the copy states as the report does. */
export interface FoundFigure<Id extends string = string> {
	/** Id of the figure. */
	readonly id: Id;
	/** Whether its sentence is in the report's order (`verified`) or not (`moved`). */
	readonly outcome: "verified" | "moved";
	/** The copy contains the sentence of the figure. */
	readonly sentence: "found";
	/** The number in the copy equals what the figure prints and its value. */
	readonly number: "equal";
	/** Nothing near the sentence reverses it. */
	readonly context: "clear";
	/** Code points of the copy before the printed phrase. */
	readonly start: number;
	/** Code points of the copy up to the end of the printed phrase, which is excluded. */
	readonly end: number;
}

/** A figure whose place is in the copy, but for which one of the three conditions is not met. */
export interface ChangedFigure<Id extends string = string> {
	/** Id of the figure. */
	readonly id: Id;
	/** The copy has a different sentence, number or context, or the figure was altered. */
	readonly outcome: "changed";
	/** Whether the rest of the sentence is that of the report (`found`) or not (`altered`). */
	readonly sentence: "found" | "altered";
	/** Whether the number there is what the report and the figure print and say. */
	readonly number: "equal" | "different";
	/**
	 * What is near the sentence: nothing that reverses it (`clear`), other words that run into it
	 * (`run-in`), words that deny it or report someone's words (`denied`), or a control character
	 * that changes the direction of the text (`directional`). It is `null` if the sentence is
	 * altered.
	 */
	readonly context: Context | null;
	/** The number that is there, as printed in the copy. */
	readonly found: string;
	/** Code points of the copy before that number. */
	readonly start: number;
	/** Code points of the copy up to the end of that number, which is excluded. */
	readonly end: number;
}

/** A figure that the copy does not have. */
export interface MissingFigure<Id extends string = string> {
	/** Id of the figure. */
	readonly id: Id;
	/** The copy does not contain the sentence, nor the words next to the number. */
	readonly outcome: "missing";
	/** The copy does not contain the sentence. */
	readonly sentence: "missing";
	/** The copy does not contain the number in its place. */
	readonly number: "missing";
	/** Without the sentence, nothing can be near it. */
	readonly context: null;
}

/** A number of the copy that the dataset does not know. */
export interface UnknownNumber {
	/** The number as printed in the copy. */
	readonly text: string;
	/** Code points of the copy before it. */
	readonly start: number;
	/** Code points of the copy up to its end, which is excluded. */
	readonly end: number;
}

/** Result of the comparison of a copy with the figures of a dataset. */
export interface Verification<Id extends string = string> {
	/** The result for each figure, in the order of the figures. */
	readonly results: readonly Finding<Id>[];
	/** Numbers that are neither in a sentence of the report nor in the place of a figure. */
	readonly unknown: readonly UnknownNumber[];
}
