import type { Figure } from "../../model/figure.ts";
import type { Quantity } from "../../model/quantity.ts";
import { TEXT_LENGTH } from "../gate/limits.ts";
import { isArea } from "./isArea.ts";
import { isDay, isPeriod } from "./isPeriod.ts";
import { statuses } from "./statuses.ts";

/** What a field has to be: a test, and the words of a message. */
export type Check = readonly [isValid: (value: unknown) => boolean, expected: string];

/** The parts of a field that is an object, by name. */
type Parts = Readonly<Record<string, Check>>;

/** A field: what it has to be, or its parts. */
export type Field = Check | Parts;

/** Whether a field is not an object. */
export const isCheck = (field: Field): field is Check => Array.isArray(field);

const orAbsent = ([isValid, expected]: Check): Check => [
	(value) => value === undefined || isValid(value),
	expected,
];

const orNull = ([isValid, expected]: Check): Check => [
	(value) => value === null || isValid(value),
	`${expected}, or null if the source does not state it`,
];

const text: Check = [
	(value) => typeof value === "string" && value.trim() !== "" && value.length <= TEXT_LENGTH,
	`a text of 1 to ${TEXT_LENGTH} characters`,
];
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

const label = { en: text, zh: /* @__PURE__ */ orAbsent(text) };

/** The fields that describe a quantity. Each can be absent. */
export const description = {
	label,
	commodity: text,
	indicator: text,
	area,
	counterpart: area,
	period: /* @__PURE__ */ orNull(period),
	base: {
		commodity: /* @__PURE__ */ orNull(text),
		indicator: /* @__PURE__ */ orNull(text),
		area: /* @__PURE__ */ orNull(area),
	},
	baseline: /* @__PURE__ */ orNull(period),
	changeOf: /* @__PURE__ */ orNull(text),
	status,
	source: {
		title: text,
		publisher: /* @__PURE__ */ orAbsent(text),
		url: /* @__PURE__ */ orAbsent(url),
		accessed: /* @__PURE__ */ orAbsent(day),
	},
} satisfies { readonly [N in keyof Quantity]?: Field };

/** The fields that figures have in addition, as far as they are texts. */
export const provenance = {
	id: text,
	revision: text,
	section: text,
	printed: text,
	note: label,
} satisfies { readonly [N in keyof Figure]?: Field };
