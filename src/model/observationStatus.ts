/**
 * Status of a number, by SDMX's code list CL_OBS_STATUS 2.2.
 *
 * @see {@link https://sdmx.org/?page_id=3215 | SDMX code lists}
 */
export type ObservationStatus =
	/** Normal value. */
	| "A"
	/** Time series break: the value is not comparable with the values before it. */
	| "B"
	/** Definition differs from the usual definition. */
	| "D"
	/** Estimated value. */
	| "E"
	/** Forecast value. */
	| "F"
	/** Experimental value. */
	| "G"
	/** Missing value: a holiday or a weekend. */
	| "H"
	/** Imputed value: an international organization filled a gap. */
	| "I"
	/** Derogation: the source does not follow an agreed rule. */
	| "J"
	/** Data included in a different category. */
	| "K"
	/** Missing value: data exist but were not collected. */
	| "L"
	/** Missing value: data cannot exist. */
	| "M"
	/** Not significant: a value that was rounded to zero. */
	| "N"
	/** Missing value, without a reason. */
	| "O"
	/** Provisional value. */
	| "P"
	/** Missing value: suppressed, for example as confidential. */
	| "Q"
	/** Strike or a different special event affected the value. */
	| "S"
	/** Low reliability. */
	| "U"
	/** Unvalidated value. */
	| "V"
	/** Value includes data from a different category. */
	| "W";
