import type { Description } from "../../model/description.ts";
import type { Quantity } from "../../model/quantity.ts";
import { createError } from "../gate/createError.ts";
import { fieldsOf } from "../gate/fieldsOf.ts";
import { TEXT_LENGTH } from "../gate/limits.ts";
import { shown } from "../gate/shown.ts";
import { isArea } from "./isArea.ts";
import { isDay, isPeriod } from "./isPeriod.ts";
import { statuses } from "./statuses.ts";

/** What a field has to be: a test, and the words of the message. */
type Check = readonly [isValid: (value: unknown) => boolean, expected: string];

const orNull = ([isValid, expected]: Check): Check => [
	(value) => value === null || isValid(value),
	`${expected}, or null if the source does not state it`,
];

const textUpTo = (most: number): Check => [
	(value) => typeof value === "string" && value.trim() !== "" && value.length <= most,
	`a text of 1 to ${most} characters`,
];

const text = /* @__PURE__ */ textUpTo(TEXT_LENGTH);
const area: Check = [isArea, 'an ISO 3166-1 alpha-2 code, or "001" for the world'];
const period: Check = [isPeriod, "an ISO 8601 year, month or day, or an interval of two"];
const day: Check = [isDay, "an ISO 8601 day, such as 2025-12-31"];
const status: Check = [
	(value) => (statuses as readonly unknown[]).includes(value),
	'a code of SDMX\'s CL_OBS_STATUS, such as "A" or "F"',
];
const url: Check = [
	(value) => text[0](value) && /^https?:\/\/[^\s/]\S*$/.test(value as string),
	"a web address that begins with http:// or https://",
];

/** Fields of a description that are not objects. */
const checks = {
	commodity: text,
	indicator: text,
	area,
	counterpart: area,
	period: /* @__PURE__ */ orNull(period),
	baseline: /* @__PURE__ */ orNull(period),
	changeOf: /* @__PURE__ */ orNull(text),
	status,
} satisfies { readonly [N in keyof Description]?: Check };

const partsOfLabel = { en: text, zh: text };
const partsOfBase = {
	commodity: /* @__PURE__ */ orNull(text),
	indicator: /* @__PURE__ */ orNull(text),
	area: /* @__PURE__ */ orNull(area),
};
const partsOfSource = { title: text, publisher: text, url, accessed: day };

function requireValid(by: string, argument: string, value: unknown, [isValid, expected]: Check) {
	if (isValid(value)) return;
	// A year without quotation marks is a frequent mistake.
	const isUnquoted = typeof value === "number" && isValid(`${value}`);
	const remedy = isUnquoted ? `the string "${value}"` : expected;
	const sentences = `${shown(value)} is not valid. Pass ${remedy}.`;
	throw createError("invalid-option", by, argument, sentences, value);
}

/** Copies the parts of an object, each of which is checked; required parts have to be there. */
function partsOf<N extends string>(
	by: string,
	argument: string,
	given: unknown,
	checks: { readonly [P in N]: Check },
	required: readonly N[],
): { readonly [P in N]?: unknown } {
	const names = Object.keys(checks) as N[];
	const fields = fieldsOf(by, argument, given, names, "unknown-option");
	const parts: { [P in N]?: unknown } = {};
	for (const name of names) {
		const value = fields[name];
		if (value === undefined && !required.includes(name)) continue;
		requireValid(by, `${argument}.${name}`, value, checks[name]);
		parts[name] = value;
	}
	return parts;
}

/** A description with the label. */
type Labeled = Description & Pick<Quantity, "label">;

/** The description in the options of a function: checked, copied, and without what is left out. */
export function descriptionOf(
	by: string,
	options: { readonly [N in keyof Labeled]?: unknown },
): Labeled {
	const { label, base, source } = options;
	const description: { -readonly [N in keyof Labeled]?: unknown } = {};
	if (typeof label === "string") {
		requireValid(by, "options.label", label, text);
		description.label = { en: label };
	} else if (label !== undefined) {
		description.label = partsOf(by, "options.label", label, partsOfLabel, ["en"]);
	}
	for (const [name, check] of Object.entries(checks) as [keyof typeof checks, Check][]) {
		const value = options[name];
		if (value === undefined) continue;
		requireValid(by, `options.${name}`, value, check);
		description[name] = value;
	}
	if (base === null) description.base = null;
	else if (base !== undefined) {
		const names = ["commodity", "indicator", "area"] as const;
		description.base = partsOf(by, "options.base", base, partsOfBase, names);
	}
	if (source !== undefined) {
		description.source = partsOf(by, "options.source", source, partsOfSource, ["title"]);
	}
	return description as Labeled;
}
