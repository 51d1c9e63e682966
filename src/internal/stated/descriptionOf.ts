import type { Description } from "../../model/description.ts";
import type { Quantity } from "../../model/quantity.ts";
import { createError } from "../gate/createError.ts";
import { fieldsOf } from "../gate/fieldsOf.ts";
import { shown } from "../gate/shown.ts";
import { type Check, description, type Field, isCheck } from "./description.ts";

function requireValid(by: string, argument: string, value: unknown, [isValid, expected]: Check) {
	if (isValid(value)) return;
	// A year without quotation marks is a frequent mistake.
	const isUnquoted = typeof value === "number" && isValid(`${value}`);
	const remedy = isUnquoted ? `the string "${value}"` : expected;
	const sentences = `${shown(value)} is not valid. Pass ${remedy}.`;
	throw createError("invalid-option", by, argument, sentences, value);
}

/** A copy of the value of a field, which is checked. */
function copyOf(by: string, argument: string, given: unknown, field: Field): unknown {
	if (isCheck(field)) {
		requireValid(by, argument, given, field);
		return given;
	}
	const fields = fieldsOf(by, argument, given, Object.keys(field), "unknown-option");
	const copy: Record<string, unknown> = {};
	for (const [name, check] of Object.entries(field)) {
		const value = fields[name];
		requireValid(by, `${argument}.${name}`, value, check);
		if (value !== undefined) copy[name] = value;
	}
	return copy;
}

/** A description with the label. */
type Labeled = Description & Pick<Quantity, "label">;

/** The description in the options of a function: checked, copied, and without what is left out. */
export function descriptionOf(
	by: string,
	options: { readonly [N in keyof Labeled]?: unknown },
): Labeled {
	const copy: { -readonly [N in keyof Labeled]?: unknown } = {};
	for (const [name, field] of Object.entries(description) as [keyof Labeled, Field][]) {
		const value = options[name];
		if (value === undefined) continue;
		const argument = `options.${name}`;
		if (name === "label" && typeof value === "string") {
			copy.label = { en: copyOf(by, argument, value, description.label.en) };
		} else {
			const isNotStated = name === "base" && value === null;
			copy[name] = isNotStated ? null : copyOf(by, argument, value, field);
		}
	}
	return copy as Labeled;
}
