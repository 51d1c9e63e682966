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
import type { Verification } from "./Verification.ts";

/** The fields of a figure that are compared with a copy. */
export interface VerifiableFigure<Id extends string = string> {
	/** Id of the figure. */
	readonly id: Id;
	/** Revision that the figure belongs to. */
	readonly revision: string;
	/** The number as the report prints it: the phrase for which the selector was created. */
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
 * Checks which figures of a dataset a copy of the report states.
 *
 * A figure is `verified` only if three conditions hold. Its sentence is in the copy, word for word and
 * number for number. The number there has the printed phrase, value, unit and qualifier of the figure.
 * Nothing near the sentence reverses it. The figure is `moved` if the conditions hold, but the sentence
 * is not in the order of the report: as few figures as possible are `moved`. It is `changed` if its
 * place is in the copy but a condition does not hold, and `missing` otherwise.
 *
 * Spaces, hyphens at line ends, quotation marks, dashes between words and what Unicode's NFKC unifies
 * are ignored. A dash before a number or its qualifier is a sign. The guide on checking a copy lists all
 * rules. Numbers that are neither in a sentence of the report nor in the place of a figure are
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
 * console.log(results.every(({ outcome }) => outcome === "missing")); // true
 * console.log(unknown.map(({ text }) => text)); // [ '2023', '12 million' ]
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
