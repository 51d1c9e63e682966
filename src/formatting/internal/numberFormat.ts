import type { Locale } from "../words.ts";

/** How a number is written. */
export interface NumberStyle {
	readonly locale: Locale;
	readonly notation: "compact" | "standard";
	readonly signDisplay: "auto" | "always";
	readonly roundingMode: "floor" | "ceil" | "halfExpand";
	readonly minimumSignificantDigits: number;
	readonly maximumSignificantDigits: number;
}

/** The formats that were used, by their style. Creating one takes most of the time of writing. */
const formats = /* @__PURE__ */ new Map<string, Intl.NumberFormat>();

/** The format of a style. A style has few values, so that the number of formats is bounded. */
export function numberFormat({ locale, ...options }: NumberStyle): Intl.NumberFormat {
	const key = `${locale} ${Object.values(options)}`;
	let format = formats.get(key);
	if (format === undefined) {
		format = new Intl.NumberFormat(locale, options);
		formats.set(key, format);
	}
	return format;
}
