import type { Locale } from "./words.ts";

/** Options of `format`, `formatBounds` and `formatToParts`. */
export interface FormatOptions {
	/** Language; English by default. */
	readonly locale?: Locale | undefined;
	/**
	 * Significant digits that a number has at most, from 1 to 21, as `maximumSignificantDigits` of
	 * Intl. It removes digits and never adds any: a value is rounded to the nearest, a bound outward.
	 */
	readonly digits?: number | undefined;
	/** Display of the sign, as `signDisplay` of Intl: `"always"` writes a plus sign before positive numbers. */
	readonly sign?: "auto" | "always" | undefined;
}
