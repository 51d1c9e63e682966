import { createError } from "../../internal/gate/createError.ts";
import { isList } from "../../internal/gate/isList.ts";
import { isQuantity } from "../../internal/gate/isQuantity.ts";
import { requireQuantity } from "../../internal/gate/requireQuantity.ts";
import { shown } from "../../internal/gate/shown.ts";
import { nameInFormula } from "../../internal/lineage/listed.ts";
import type { Derivation, Quantity } from "../../model/quantity.ts";
import { isFigure, type MaybeFigure } from "./isFigure.ts";

const isText = (value: unknown) => typeof value === "string";
const isObject = (value: unknown) => typeof value === "object" && value !== null;

/** The first of some fields, in one text, that is not a text. */
function strangeField(
	of: object,
	fields: string,
	{ canBeAbsent = true, canBeNull = false } = {},
): string | undefined {
	return fields.split(" ").find((field) => {
		const value = (of as Readonly<Record<string, unknown>>)[field];
		return !(
			isText(value) ||
			(canBeAbsent && value === undefined) ||
			(canBeNull && value === null)
		);
	});
}

/** The path of the first field of an object that is not a text; undefined if there is no object. */
function strangePart(name: string, of: unknown, required: string, ...others: [string, object?]) {
	if (of === undefined) return;
	if (!isObject(of)) return name;
	const field =
		(required && strangeField(of as object, required, { canBeAbsent: false })) ||
		strangeField(of as object, ...others);
	return field && `${name}.${field}`;
}

/** The first field that describes a quantity and is not what people read in its place. */
function descriptionFault(q: MaybeFigure): string | undefined {
	const isOwn = !isFigure(q);
	const { label, note, source, base, contradicts = [], sentence } = q;
	const canBeNull = { canBeNull: true };
	const field =
		strangeField(q, "id revision section printed", { canBeAbsent: isOwn }) ??
		strangeField(q, "commodity indicator area counterpart status") ??
		strangeField(q, "period", { canBeNull: true, canBeAbsent: isOwn }) ??
		strangeField(q, "baseline changeOf", canBeNull) ??
		strangePart("label", label ?? (isOwn ? label : {}), "en", "zh") ??
		strangePart("note", note, "en", "zh") ??
		strangePart("source", source, "title", "publisher url accessed") ??
		strangePart("base", base ?? undefined, "", "commodity indicator area", canBeNull) ??
		(isList(contradicts) && contradicts.every(isText) ? undefined : "contradicts");
	if (field !== undefined) return `has a field "${field}" that is not a text`;
	return Number.isInteger(sentence) || (isOwn && sentence === undefined)
		? undefined
		: 'has a field "sentence" that is not a number';
}

function derivationFault({ by, formula, inputs }: Derivation): string | undefined {
	const isWhole = isText(by) && isText(formula) && isObject(inputs);
	if (!isWhole) return "has a derivation without function, formula or inputs";
	const isInput = (input: unknown) => Number.isFinite(input) || isQuantity(input);
	const [name] = Object.entries(inputs).find(([, input]) => !isInput(input)) ?? [];
	return name === undefined
		? undefined
		: `has an input ${shown(nameInFormula(name))} that is neither a quantity nor a number`;
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
	const subject =
		name === undefined ? shown(q) : `the input ${shown(nameInFormula(name))} of a derivation`;
	const sentences = `${subject} ${fault}. Pass a figure, or a quantity that this library created.`;
	return createError("not-a-quantity", by, "q", sentences, q);
}
