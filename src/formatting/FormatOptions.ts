import type { Locale } from "./words.ts";

/** How a quantity is written. */
export interface FormatOptions {
	/** Language; English if it is left out. */
	readonly locale?: Locale | undefined;
	/**
	 * Significant digits that a number has at most, from 1 to 21, as `maximumSignificantDigits` of
	 * Intl. It removes digits and never adds any: a value is rounded to the nearest, a bound outward.
	 */
	readonly digits?: number | undefined;
	/** Whether positive numbers have a plus sign: only with `"always"`, as `signDisplay` of Intl. */
	readonly sign?: "auto" | "always" | undefined;
}
