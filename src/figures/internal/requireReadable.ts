import { createError } from "../../internal/gate/createError.ts";
import { isList } from "../../internal/gate/isList.ts";
import { isQuantity } from "../../internal/gate/isQuantity.ts";
import { requireQuantity } from "../../internal/gate/requireQuantity.ts";
import { shown } from "../../internal/gate/shown.ts";
import type { Derivation, Quantity } from "../../model/quantity.ts";
import { isFigure, type MaybeFigure } from "./isFigure.ts";

const isText = (value: unknown) => typeof value === "string";
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isObject = (value: unknown) => typeof value === "object" && value !== null;

/** The fields that describe a quantity and are texts if they are present. */
const texts = [
	"id",
	"revision",
	"commodity",
	"indicator",
	"area",
	"counterpart",
	"status",
	"section",
	"printed",
	"note",
] as const;

/** The fields that are texts, or null if the report does not state them. */
const textsOrNull = ["period", "baseline", "changeOf"] as const;

/** The fields of a figure that are read in its place and cannot be absent. */
const ofFigures = ["id", "revision", "section", "printed"] as const;

const notAText = (field: string) => `has a field "${field}" that is not a text`;

/** The first field of an object that is not what it should be; undefined if there is none. */
function objectFault(
	name: string,
	given: unknown,
	isFine: (value: unknown) => boolean,
	required?: string,
): string | undefined {
	if (!isObject(given)) return notAText(required === undefined ? name : `${name}.${required}`);
	const fields = Object.entries(given as object).filter(([, value]) => value !== undefined);
	const [strange] = fields.find(([, value]) => !isFine(value)) ?? [];
	const isMissing = required !== undefined && !fields.some(([field]) => field === required);
	const field = strange ?? (isMissing ? required : undefined);
	return field === undefined ? undefined : notAText(`${name}.${field}`);
}

/** The first field that describes a quantity and is not what people read in its place. */
function descriptionFault(q: MaybeFigure): string | undefined {
	const required: readonly string[] = isFigure(q) ? ofFigures : [];
	for (const field of texts) {
		const value = q[field];
		if (value === undefined && !required.includes(field)) continue;
		if (!isText(value)) return notAText(field);
	}
	for (const field of textsOrNull) {
		if (q[field] !== undefined && !isTextOrNull(q[field])) return `${notAText(field)} or null`;
	}
	if (q.contradicts !== undefined && !(isList(q.contradicts) && q.contradicts.every(isText))) {
		return 'has a field "contradicts" that is not a list of texts';
	}
	const { label, source, base = null, sentence } = q;
	const hasLabel = label !== undefined || isFigure(q);
	const hasSentence = sentence !== undefined || isFigure(q);
	return (
		(hasLabel ? objectFault("label", label, isText, "en") : undefined) ??
		(source === undefined ? undefined : objectFault("source", source, isText, "title")) ??
		(base === null ? undefined : objectFault("base", base, isTextOrNull)) ??
		(hasSentence && !Number.isInteger(sentence)
			? 'has a field "sentence" that is not a number'
			: undefined)
	);
}

function derivationFault({ by, formula, inputs }: Derivation): string | undefined {
	const isWhole = isText(by) && isText(formula) && isObject(inputs);
	if (!isWhole) return "has a derivation without function, formula or inputs";
	const isInput = (input: unknown) => Number.isFinite(input) || isQuantity(input);
	const [name] = Object.entries(inputs).find(([, input]) => !isInput(input)) ?? [];
	return name === undefined
		? undefined
		: `has an input ${shown(name)} that is neither a quantity nor a number`;
}

/** What is wrong with a quantity, apart from its inputs. */
function faultOf(q: Quantity): string | undefined {
	try {
		return descriptionFault(q) ?? (q.derivation && derivationFault(q.derivation));
	} catch {
		return "cannot be read";
	}
}

/**
 * Rejects a quantity if a field that describes it, or its own derivation, is malformed.
 *
 * @param name - Its name among the inputs of a derivation; undefined for the argument itself.
 */
export function requireReadable(by: string, q: Quantity, name?: string): void {
	if (name === undefined) requireQuantity(by, "q", q);
	const fault = faultOf(q);
	if (fault !== undefined) throw notReadable(by, q, name, fault);
}

/** The error for a quantity that cannot be traced. */
export function notReadable(by: string, q: Quantity, name: string | undefined, fault: string) {
	const subject = name === undefined ? shown(q) : `the input ${shown(name)} of a derivation`;
	const sentences = `${subject} ${fault}. Pass a figure, or a quantity that this library created.`;
	return createError("not-a-quantity", by, "q", sentences, q);
}
