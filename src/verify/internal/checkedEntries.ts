import { attempt } from "../../internal/gate/attempt.ts";
import { createError } from "../../internal/gate/createError.ts";
import { eachEntry } from "../../internal/gate/eachEntry.ts";
import { isList } from "../../internal/gate/isList.ts";
import { MOST_ENTRIES, NAME_LENGTH } from "../../internal/gate/limits.ts";
import { shown } from "../../internal/gate/shown.ts";
import type { Section } from "../../model/dataset.ts";
import { isCount, isName, isPhrase, LONGEST_PHRASE, read } from "./fields.ts";

/** A figure as far as it is looked for in a copy. */
export interface CheckedFigure {
	readonly id: string;
	readonly revision: string;
	readonly printed: string;
	readonly value?: string | undefined;
	readonly unit?: string | undefined;
	readonly qualifier?: string | undefined;
}

/** A figure with the place of its phrase in its report. */
export interface CheckedPhrase extends Omit<CheckedFigure, "revision"> {
	readonly section: string;
	readonly sentence: number;
}

/** What a field has to be: a test that can also read the other fields, and the words of a message. */
type Check = readonly [
	isValid: (value: unknown, fields: Readonly<Record<string, unknown>>) => boolean,
	expected: string,
];

const name: Check = [isName, `a string of at most ${NAME_LENGTH} characters`];
const printed: Check = [isPhrase, `a string of at most ${LONGEST_PHRASE} characters`];
const value: Check = [
	(value) => value === undefined || Number.isFinite(value) || isName(value),
	"a finite number or a decimal as a string",
];
const unit: Check = [
	(unit, { value }) => (unit === undefined ? value === undefined : isName(unit)),
	"a string, which a value needs",
];
const qualifier: Check = [(value) => value === undefined || isName(value), "a string"];

const figureChecks = { id: name, revision: name, printed, value, unit, qualifier };

const sentence: Check = [(value) => isCount(value) && value > 0, "a whole number from 1"];

const phraseChecks = { id: name, printed, value, unit, qualifier, section: name, sentence };

const heading: Check = [
	(value) => value === null || value === undefined || typeof value === "string",
	"a string or null",
];
const start: Check = [isCount, "a whole number from 0"];
const end: Check = [
	(end, { start }) => isCount(end) && end > (start as number),
	"a whole number that is greater than start",
];

const sectionChecks = { id: name, heading, start, end };

/** The entries of a list, each an object and read once. */
function entriesOf(by: string, argument: string, list: unknown): unknown[] {
	const length = isList(list) ? attempt(() => list.length) : undefined;
	if (length === undefined || length > MOST_ENTRIES) {
		const found =
			length === undefined ? `${shown(list)} is not a list` : `the list has ${length} entries`;
		const sentences = `${found}. Pass the ${argument} of a revision or of your own dataset, at most ${MOST_ENTRIES}.`;
		throw createError("not-a-list", by, argument, sentences, list);
	}
	const entries: unknown[] = [];
	eachEntry(list as readonly unknown[], (entry, index) => {
		if (typeof entry !== "object" || entry === null) {
			const sentences = `${shown(entry)} is not an object. Pass objects.`;
			throw createError("not-an-object", by, `${argument}[${index}]`, sentences, entry);
		}
		entries.push(entry);
	});
	return entries;
}

/** The checked fields of the entries of a list, each read once. */
function fieldsOf<F extends string>(
	by: string,
	argument: string,
	list: unknown,
	checks: Readonly<Record<F, Check>>,
): Readonly<Record<F, unknown>>[] {
	const names = Object.keys(checks) as F[];
	return entriesOf(by, argument, list).map((entry, index) => {
		const fields = read(entry, names);
		const wrong = fields && names.find((name) => !checks[name][0](fields[name], fields));
		if (fields && wrong === undefined) return fields;
		const fault = wrong
			? `${wrong} ${shown(fields?.[wrong])} is not ${checks[wrong][1]}`
			: "its fields cannot be read";
		const sentences = `${fault}. Pass a figure of a revision or of your own dataset.`;
		throw createError("not-a-figure", by, `${argument}[${index}]`, sentences, entry);
	});
}

/** The value of a figure as a text. */
const withText = (figure: { readonly value: unknown }) => ({
	...figure,
	value: figure.value === undefined ? undefined : String(figure.value),
});

/** The figures of an argument. */
export const figuresOf = (by: string, figures: unknown): CheckedFigure[] =>
	fieldsOf(by, "figures", figures, figureChecks).map(withText) as unknown as CheckedFigure[];

/** The figures of an argument with their places. */
export const phrasesOf = (by: string, figures: unknown): CheckedPhrase[] =>
	fieldsOf(by, "figures", figures, phraseChecks).map(withText) as unknown as CheckedPhrase[];

/** The sections of an argument. */
export const sectionsOf = (by: string, sections: unknown): Section[] =>
	fieldsOf(by, "sections", sections, sectionChecks).map(
		(section) => ({ ...section, heading: section.heading ?? null }) as Section,
	);
