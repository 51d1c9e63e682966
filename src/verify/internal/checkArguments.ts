import { attempt } from "../../internal/gate/attempt.ts";
import { createError } from "../../internal/gate/createError.ts";
import { isList } from "../../internal/gate/isList.ts";
import { MOST_ENTRIES, NAME_LENGTH } from "../../internal/gate/limits.ts";
import { shown } from "../../internal/gate/shown.ts";
import {
	CONTEXT_SIZE,
	MOST_NEIGHBORS,
	SENTENCE_LENGTH,
	WORD_LENGTHS,
} from "../../internal/selector/limits.ts";
import { SRI } from "../../internal/sri.ts";
import type { Section } from "../../model/dataset.ts";
import type { ContextHash, FigureSelector, Lead } from "../../model/selector.ts";

/** Code units that a text has at most. */
const LONGEST_TEXT = 2 ** 24;

/** Code units that a printed phrase has at most: a few words, and not a sentence. */
const LONGEST_PHRASE = 200;

/** Rejects what is not a text, or too long. */
export function requireText(by: string, text: unknown): asserts text is string {
	if (typeof text !== "string") {
		throw createError(
			"not-a-text",
			by,
			"text",
			`${shown(text)} is not a string. Pass the text of the report.`,
			text,
		);
	}
	if (text.length > LONGEST_TEXT) {
		const sentences = `the text has ${text.length} code units, more than ${LONGEST_TEXT}. Pass parts of it.`;
		throw createError("not-a-text", by, "text", sentences);
	}
}

const isName = (value: unknown): value is string =>
	typeof value === "string" && value.length <= NAME_LENGTH;
const isPhrase = (value: unknown): value is string =>
	typeof value === "string" && value.length <= LONGEST_PHRASE;
const isCount = (value: unknown): value is number =>
	Number.isSafeInteger(value) && (value as number) >= 0;
const isDigest = (value: unknown): value is string => typeof value === "string" && SRI.test(value);

/** The fields of a value, each read once; undefined if it is not an object or throws. */
function read<F extends string>(
	value: unknown,
	fields: readonly F[],
): Record<F, unknown> | undefined {
	if (typeof value !== "object" || value === null) return undefined;
	const given = value as Record<F, unknown>;
	return attempt(() => Object.fromEntries(fields.map((field) => [field, given[field]]))) as
		| Record<F, unknown>
		| undefined;
}

/** The entries of a list, each read once. */
function entriesOf(by: string, argument: string, list: unknown): unknown[] {
	const length = isList(list) ? attempt(() => list.length) : undefined;
	if (length === undefined || length > MOST_ENTRIES) {
		const found =
			length === undefined ? `${shown(list)} is not a list` : `the list has ${length} entries`;
		const sentences = `${found}. Pass the ${argument} of a revision or of your own dataset, at most ${MOST_ENTRIES}.`;
		throw createError("not-a-list", by, argument, sentences, list);
	}
	const entries: unknown[] = [];
	for (let index = 0; index < length; index += 1) {
		const entry = attempt(() => (list as readonly unknown[])[index]);
		if (typeof entry !== "object" || entry === null) {
			const place = `${argument}[${index}]`;
			throw createError(
				"not-an-object",
				by,
				place,
				`${shown(entry)} is not an object. Pass objects.`,
				entry,
			);
		}
		entries.push(entry);
	}
	return entries;
}

/** A figure as far as it is looked for in a copy. */
export interface CheckedFigure {
	readonly id: string;
	readonly revision: string;
	readonly printed: string;
	readonly value?: string | undefined;
	readonly unit?: string | undefined;
	readonly qualifier?: string | undefined;
}

const FIGURE_FIELDS = ["id", "revision", "printed", "value", "unit", "qualifier"] as const;

/** The fields of a figure that are read, or the name of the first wrong one. */
function figureOf(entry: unknown, isPlaced: boolean): CheckedFigure | string {
	const fields = read(entry, FIGURE_FIELDS);
	if (fields === undefined) return "fields";
	const { id, revision, printed, value, unit, qualifier } = fields;
	if (!isName(id)) return "id";
	if (!isPlaced && !isName(revision)) return "revision";
	if (!isPhrase(printed)) return "printed";
	const isValue =
		value === undefined || (typeof value === "number" && Number.isFinite(value)) || isName(value);
	if (!isValue) return "value";
	if (unit !== undefined && !isName(unit)) return "unit";
	if (value !== undefined && unit === undefined) return "unit";
	if (qualifier !== undefined && !isName(qualifier)) return "qualifier";
	return {
		id,
		revision: revision as string,
		printed,
		value: value === undefined ? undefined : String(value),
		unit,
		qualifier,
	};
}

/** What is expected of the fields of a figure. */
const EXPECTED: Readonly<Record<string, string>> = {
	fields: "an object whose fields can be read",
	id: "a string of at most 200 characters",
	revision: "a string of at most 200 characters",
	printed: "a string of at most 200 characters",
	value: "a finite number or a decimal as a string",
	unit: "a string, which a value needs",
	qualifier: "a string",
	section: "a string of at most 200 characters",
	sentence: "a whole number from 1",
	heading: "a string or null",
	start: "a whole number from 0",
	end: "a whole number that is greater than start",
};

function wrongField(by: string, argument: string, entry: unknown, field: string): Error {
	const value = read(entry, [field])?.[field];
	const sentences = `${field} ${shown(value)} is not ${EXPECTED[field]}. Pass a figure of a revision or of your own dataset.`;
	return createError("not-a-figure", by, argument, sentences, entry);
}

/** The figures of an argument, each field read once. */
export const figuresOf = (by: string, figures: unknown): CheckedFigure[] =>
	entriesOf(by, "figures", figures).map((entry, index) => {
		const figure = figureOf(entry, false);
		if (typeof figure === "string") throw wrongField(by, `figures[${index}]`, entry, figure);
		return figure;
	});

/** A figure with the place of its phrase in its report. */
export interface CheckedPhrase extends CheckedFigure {
	readonly section: string;
	readonly sentence: number;
}

/** The figures of an argument with their places, each field read once. */
export const phrasesOf = (by: string, figures: unknown): CheckedPhrase[] =>
	entriesOf(by, "figures", figures).map((entry, index) => {
		const wrong = (field: string) => wrongField(by, `figures[${index}]`, entry, field);
		const figure = figureOf(entry, true);
		if (typeof figure === "string") throw wrong(figure);
		const { section, sentence } = read(entry, ["section", "sentence"]) ?? {};
		if (!isName(section)) throw wrong("section");
		if (!isCount(sentence) || sentence === 0) throw wrong("sentence");
		return { ...figure, section, sentence };
	});

/** The sections of an argument, each field read once. */
export const sectionsOf = (by: string, sections: unknown): Section[] =>
	entriesOf(by, "sections", sections).map((entry, index) => {
		const wrong = (field: string) => wrongField(by, `sections[${index}]`, entry, field);
		const { id, heading, start, end } = read(entry, ["id", "heading", "start", "end"]) ?? {};
		if (!isName(id)) throw wrong("id");
		if (heading !== null && heading !== undefined && typeof heading !== "string") {
			throw wrong("heading");
		}
		if (!isCount(start)) throw wrong("start");
		if (!isCount(end) || end <= start) throw wrong("end");
		return { id, heading: heading ?? null, start, end };
	});

const SELECTOR_FIELDS = [
	"start",
	"end",
	"sentenceDigest",
	"sentenceLength",
	"sentenceHash",
	"offset",
	"numberLength",
	"words",
	"opensLine",
	"lead",
	"neighbors",
	"negated",
	"printed",
	"unit",
	"qualifier",
	"restHash",
	"before",
	"after",
] as const;

function contextOf(value: unknown): ContextHash | undefined {
	const { size, hash } = read(value, ["size", "hash"]) ?? {};
	return isCount(size) && size <= CONTEXT_SIZE && isCount(hash) ? { size, hash } : undefined;
}

function leadOf(value: unknown): Lead | null | undefined {
	if (value === null) return null;
	const { length, digest } = read(value, ["length", "digest"]) ?? {};
	return isCount(length) && isDigest(digest) ? { length, digest } : undefined;
}

function digestsOf(value: unknown): string[] | undefined {
	const length = isList(value) ? attempt(() => value.length) : undefined;
	if (length === undefined || length > MOST_NEIGHBORS) return undefined;
	const list = value as readonly unknown[];
	const digests = Array.from({ length }, (_, index) => attempt(() => list[index]));
	return digests.every(isDigest) ? digests : undefined;
}

/** A selector, each field read once; undefined if one is not what it should be. */
export function checkedSelector(value: unknown): FigureSelector | undefined {
	const fields = read(value, SELECTOR_FIELDS);
	if (fields === undefined) return undefined;
	const { start, end, sentenceDigest, sentenceLength, sentenceHash, offset, words } = fields;
	const { numberLength, opensLine, negated, printed, unit, qualifier, restHash } = fields;
	const before = contextOf(fields.before);
	const after = contextOf(fields.after);
	const lead = leadOf(fields.lead);
	const neighbors = digestsOf(fields.neighbors);
	const isPlace = isCount(start) && isCount(end) && start < end && isDigest(sentenceDigest);
	if (!isPlace || !isCount(sentenceLength) || !isCount(sentenceHash)) return undefined;
	if (!isCount(offset) || !isCount(numberLength) || !isCount(restHash)) return undefined;
	if (sentenceLength > SENTENCE_LENGTH || offset + numberLength > sentenceLength) return undefined;
	if (typeof words !== "string" || words.length > 2 * SENTENCE_LENGTH) return undefined;
	if (!WORD_LENGTHS.test(words)) return undefined;
	if (typeof opensLine !== "boolean" || typeof negated !== "boolean") return undefined;
	if (!isPhrase(printed)) return undefined;
	if ((unit !== null && !isName(unit)) || (qualifier !== null && !isName(qualifier))) {
		return undefined;
	}
	if (!before || !after || lead === undefined || !neighbors) return undefined;
	return {
		start,
		end,
		sentenceDigest,
		sentenceLength,
		sentenceHash,
		offset,
		numberLength,
		words,
		opensLine,
		lead,
		neighbors,
		negated,
		printed,
		unit,
		qualifier,
		restHash,
		before,
		after,
	};
}

/** The value of an object's own property; undefined if there is none or reading it throws. */
export function ownProperty(value: unknown, name: string): unknown {
	return attempt(() =>
		Object.hasOwn(value as object, name) ? (value as Record<string, unknown>)[name] : undefined,
	);
}
