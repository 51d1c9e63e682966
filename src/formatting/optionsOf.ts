import { createError } from "../internal/gate/createError.ts";
import { fieldsOf } from "../internal/gate/fieldsOf.ts";
import { rejectQuantity } from "../internal/gate/rejectQuantity.ts";
import { shown } from "../internal/gate/shown.ts";
import type { FormatOptions } from "./FormatOptions.ts";
import { requireLocale } from "./internal/requireLocale.ts";

/** Significant digits that Intl writes at most. */
export const INTL_DIGITS = 21;

/** Options that were checked, with a value for each. */
export type CheckedOptions = Required<{
	[P in keyof FormatOptions]: NonNullable<FormatOptions[P]>;
}>;

const optionNames = ["locale", "digits", "sign"] as const;

const DEFAULTS: CheckedOptions = { locale: "en", digits: INTL_DIGITS, sign: "auto" };

/** Checks the options of a function that writes a quantity. */
export function optionsOf(
	by: string,
	options: unknown,
	names: readonly (keyof FormatOptions)[] = optionNames,
): CheckedOptions {
	if (options === undefined) return DEFAULTS;
	const given = fieldsOf(by, "options", options, names, "unknown-option");
	const { locale = "en", digits = INTL_DIGITS, sign = "auto" } = given as FormatOptions;
	requireLocale(by, locale);
	if (!(Number.isInteger(digits) && digits >= 1 && digits <= INTL_DIGITS)) {
		rejectQuantity("invalid-option", by, "options.digits", digits);
		const sentences = `must be a whole number from 1 to ${INTL_DIGITS}, got ${shown(digits)}.`;
		throw createError("invalid-option", by, "options.digits", sentences, digits);
	}
	if (sign !== "auto" && sign !== "always") {
		const sentences = `${shown(sign)} is not a sign option. Use "auto" or "always".`;
		throw createError("invalid-option", by, "options.sign", sentences, sign);
	}
	return { locale, digits, sign };
}
