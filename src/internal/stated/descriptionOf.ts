import type { Description } from "../../model/description.ts";
import type { Quantity } from "../../model/quantity.ts";
import { createError } from "../gate/createError.ts";
import { fieldsOf } from "../gate/fieldsOf.ts";
import { TEXT_LENGTH } from "../gate/limits.ts";
import { shown } from "../gate/shown.ts";
import { description, type Field, isLeftOut, type Text } from "./description.ts";
import { isArea } from "./isArea.ts";
import { isDay, isPeriod } from "./isPeriod.ts";
import { statuses } from "./statuses.ts";

/** What a text has to be: a test, and the words of a message. */
type Check = readonly [isValid: (value: unknown) => boolean, expected: string];

const isText = (value: unknown): value is string =>
	typeof value === "string" && value.trim() !== "" && value.length <= TEXT_LENGTH;

const area: Check = [isArea, 'an ISO 3166-1 alpha-2 code, or "001" for the world'];
const period: Check = [
	isPeriod,
	'an ISO 8601 year, month or day, or an interval of two such as "2024/2025"',
];

/** The texts that are not free, by the name of the field or of the part. */
const checks: Readonly<Record<string, Check>> = {
	area,
	counterpart: area,
	period,
	baseline: period,
	status: [
		(value) => (statuses as readonly unknown[]).includes(value),
		'a code of SDMX\'s CL_OBS_STATUS, such as "A" or "F"',
	],
	url: [
		(value) => isText(value) && /^https?:\/\/[^\s/]\S*$/.test(value),
		"a web address that begins with http:// or https://",
	],
	accessed: [isDay, "an ISO 8601 day, such as 2025-12-31"],
};

function requireValid(by: string, argument: string, name: string, value: unknown, text: Text) {
	const freeText: Check = [isText, `a text of 1 to ${TEXT_LENGTH} characters`];
	const [isValid, expected] = checks[name] ?? freeText;
	if (isValid(value) || isLeftOut(value, text)) return;
	// A year without quotation marks is a frequent mistake.
	const isUnquoted = typeof value === "number" && isValid(`${value}`);
	const orNull = text === "nullable" ? ", or null if the source does not state it" : "";
	const orNone = text === "optional" ? ", or leave it out" : "";
	const remedy = isUnquoted ? `the string "${value}"` : expected + orNull + orNone;
	const sentences = `${shown(value)} is not valid. Pass ${remedy}.`;
	throw createError("invalid-option", by, argument, sentences, value);
}

/** A copy of the value of a field, which is checked. */
function copyOf(by: string, name: string, given: unknown, field: Field): unknown {
	const argument = `options.${name}`;
	if (typeof field === "string") {
		requireValid(by, argument, name, given, field);
		return given;
	}
	const fields = fieldsOf(by, argument, given, Object.keys(field), "unknown-option");
	const copy: Record<string, unknown> = {};
	for (const [part, text] of Object.entries(field)) {
		const value = fields[part];
		requireValid(by, `${argument}.${part}`, part, value, text);
		if (value !== undefined) copy[part] = value;
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
		if (name === "label" && typeof value === "string") {
			copy.label = { en: copyOf(by, name, value, "text") };
		} else {
			const isNotStated = name === "base" && value === null;
			copy[name] = isNotStated ? null : copyOf(by, name, value, field);
		}
	}
	return copy as Labeled;
}
