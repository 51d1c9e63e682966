import { verification } from "../datasets/verification.ts";
import { createError } from "../internal/gate/createError.ts";
import { shown } from "../internal/gate/shown.ts";
import type { FigureSelector } from "../model/selector.ts";
import {
	type CheckedFigure,
	checkedSelector,
	figuresOf,
	ownProperty,
	requireText,
} from "./internal/checkArguments.ts";
import { examine } from "./internal/examine.ts";
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
	/** The number of the copy is what the figure prints and says. */
	readonly number: "equal";
	/** Nothing near the sentence reverses it. */
	readonly context: "clear";
	/** Code points of the copy before the printed phrase. */
	readonly start: number;
	/** Code points of the copy up to the end of the printed phrase, which is excluded. */
	readonly end: number;
}

/** A figure whose place is in the copy, but for which one of the three conditions does not hold. */
export interface ChangedFigure<Id extends string = string> {
	/** Id of the figure. */
	readonly id: Id;
	/** The copy has another sentence, number or context, or the figure was altered. */
	readonly outcome: "changed";
	/** Whether the rest of the sentence is that of the report (`found`) or not (`altered`). */
	readonly sentence: "found" | "altered";
	/** Whether the number there is what the report and the figure print and say. */
	readonly number: "equal" | "different";
	/**
	 * What is near the sentence: nothing that reverses it (`clear`); other words that run into it
	 * (`run-in`); words of a denial or of a report of someone's words (`denied`); a control character
	 * that changes the direction of the text (`directional`). It is `null` if the sentence is altered.
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

/** What a copy of a report has of the figures of a dataset. */
export interface Verification<Id extends string = string> {
	/** The result for each figure, in the order of the figures. */
	readonly results: readonly Finding<Id>[];
	/** Numbers that are neither in a sentence of the report nor in the place of a figure. */
	readonly unknown: readonly UnknownNumber[];
}

/** The fields of a figure that are compared with a copy. */
export interface VerifiableFigure<Id extends string = string> {
	/** Id of the figure. */
	readonly id: Id;
	/** Revision that the figure belongs to. */
	readonly revision: string;
	/** The number as the report prints it, a few words at most. */
	readonly printed: string;
	/** Value in `unit`; if it is omitted, only the printed phrase is compared. */
	readonly value?: number | string | undefined;
	/** UCUM code of the unit, which a value needs. */
	readonly unit?: string | undefined;
	/** How the report states the number; if it is omitted, it is not compared. */
	readonly qualifier?: string | undefined;
}

function selectorFor(
	{ id, revision }: CheckedFigure,
	selectors: unknown,
	index: number,
): FigureSelector {
	const known = selectors ?? ownProperty(verification, revision);
	const own = selectors === undefined ? ownProperty(known, "selectors") : known;
	const selector = checkedSelector(ownProperty(own, id));
	if (selector) return selector;
	const sentences = `${shown(id)} of ${shown(revision)} does not have a selector. Pass selectors that selectorsOf() creates from a copy of the report.`;
	throw createError("no-selector", "verify", `figures[${index}]`, sentences, id);
}

/**
 * Checks a copy of the report against the figures of a dataset.
 *
 * A figure is `verified` only if all three conditions hold: its sentence is in the copy, word for word
 * and number for number; the number in it is what the figure prints and says (value, unit and
 * qualifier); and nothing near the sentence, from the beginning of its line on, reverses it. It is
 * `moved` if the conditions hold but the sentence is out of the report's order: as few figures as
 * possible are `moved`. It is `changed` if its place is in the copy but a condition does not hold, and
 * otherwise `missing`. The result contains the outcome of each condition.
 *
 * Spaces, hyphens at line ends, quotation marks, dashes between words and what Unicode's NFKC unifies
 * are ignored. The guide on checking a copy lists what is tolerated and what is not proved.
 *
 * Numbers in sentences of the report are known, whether or not they are figures. All others are
 * `unknown`. The time is linear in the text and in the figures.
 *
 * @param text - The copy: the text of a web page or a PDF, with other text around it.
 * @param figures - The figures of a revision, or of your own dataset.
 * @param selectors - The selectors of the figures by id; optional for revisions of this package.
 * @returns The result for each figure, and the numbers that the dataset does not know.
 * @throws `not-a-text` if the copy is not a string, or is too long.
 * @throws `not-a-list` if the figures are not a list.
 * @throws `not-an-object` if an entry of the list is not an object.
 * @throws `not-a-figure` if a field of a figure is missing or is not what it should be.
 * @throws `no-selector` if a figure does not have a selector.
 *
 * @example
 * ```ts
 * import { figures } from "china-aluminum/2025-r1";
 * import { verify } from "china-aluminum/verify";
 *
 * const { results, unknown } = await verify("In 2023 it was 12 million tons.", figures);
 * expect(results.every(({ outcome }) => outcome === "missing")).toBe(true);
 * expect(unknown.map(({ text }) => text)).toEqual(["2023", "12 million"]);
 * ```
 *
 * @category Check a copy
 */
export async function verify<Id extends string>(
	text: string,
	figures: readonly VerifiableFigure<Id>[],
	selectors?: Readonly<Record<string, FigureSelector>>,
): Promise<Verification<Id>> {
	requireText("verify", text);
	const wanted = figuresOf("verify", figures).map((figure, index) => ({
		figure,
		selector: selectorFor(figure, selectors, index),
	}));
	const revisions = new Set(
		selectors === undefined ? wanted.map(({ figure }) => figure.revision) : [],
	);
	const reports = [...revisions].flatMap((revision) => verification[revision] ?? []);
	const others = reports.flatMap((report) => report.others);
	const passages = reports.flatMap((report) => report.passages);
	return (await examine(text, wanted, { others, passages })) as Verification<Id>;
}
