import { createError } from "../../internal/gate/createError.ts";
import { isList } from "../../internal/gate/isList.ts";
import { isQuantity } from "../../internal/gate/isQuantity.ts";
import { requireQuantity } from "../../internal/gate/requireQuantity.ts";
import { shown } from "../../internal/gate/shown.ts";
import { nameInFormula } from "../../internal/lineage/listed.ts";
import { namedInputsOf } from "../../internal/lineage/namedInputsOf.ts";
import { once } from "../../internal/once.ts";
import {
	description,
	type Field,
	isLeftOut,
	provenance,
} from "../../internal/stated/description.ts";
import type { Derivation, Quantity } from "../../model/quantity.ts";
import { isFigure, type MaybeFigure } from "./isFigure.ts";

const isText = (value: unknown) => typeof value === "string";
const isObject = (value: unknown) => typeof value === "object" && value !== null;

const allFields = /* @__PURE__ */ once(
	() => Object.entries({ ...provenance, ...description }) as [keyof MaybeFigure & string, Field][],
);

/** Fields that every figure has. */
const OF_FIGURES: readonly string[] = ["id", "revision", "section", "printed", "label", "period"];

/** The path of the first value of a field that is not a text; undefined if all values are texts. */
function strangePath(name: string, value: unknown, field: Field): string | undefined {
	if (typeof field === "string") return isText(value) || isLeftOut(value, field) ? undefined : name;
	if (!isObject(value)) return name;
	const parts = value as Readonly<Record<string, unknown>>;
	const strange = Object.entries(field).find(
		([part, text]) => !isText(parts[part]) && !isLeftOut(parts[part], text),
	);
	return strange && `${name}.${strange[0]}`;
}

/** The fault of the first field that describes a quantity and has a wrong type; undefined if all types are right. */
function descriptionFault(q: MaybeFigure): string | undefined {
	const isOwn = !isFigure(q);
	for (const [name, field] of allFields()) {
		const value = q[name];
		const isMissing = value === undefined && (isOwn || !OF_FIGURES.includes(name));
		if (isMissing || (value === null && name === "base")) continue;
		const path = strangePath(name, value, field);
		if (path !== undefined) return `has a field "${path}" that is not a text`;
	}
	const { contradicts = [], sentence } = q;
	if (!isList(contradicts) || !contradicts.every(isText)) {
		return 'has a field "contradicts" that is not a text';
	}
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
 * @param result - What was calculated from it; undefined for the argument itself.
 */
export function requireReadable(by: string, q: Quantity, result?: Quantity): void {
	if (result === undefined) requireQuantity(by, "q", q);
	const fault = faultOf(q);
	if (fault === undefined) return;
	const [name] = (result && namedInputsOf(result).find(([, input]) => input === q)) ?? [];
	const subject =
		name === undefined ? shown(q) : `the input ${shown(nameInFormula(name))} of a derivation`;
	const sentences = `${subject} ${fault}. Pass a figure, or a quantity that this library created.`;
	throw createError("not-a-quantity", by, "q", sentences, q);
}
