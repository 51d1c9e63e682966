import type { Base } from "./base.ts";
import type { NumberSource } from "./numberSource.ts";
import type { ObservationStatus } from "./observationStatus.ts";

/**
 * What a number is: the fields that describe figures, and your own numbers if you give them to
 * `quantity`, beside the label. Results of functions do not have these fields.
 */
export interface Description {
	/** Material or product that the number is about. */
	readonly commodity?: string | undefined;
	/** What is measured of the commodity (SDMX: indicator). */
	readonly indicator?: string | undefined;
	/** Area of the number, by ISO 3166-1 alpha-2; `001` is the world (UN M49). */
	readonly area?: string | undefined;
	/** The other side of a trade, by the same codes (SDMX: COUNTERPART_AREA). */
	readonly counterpart?: string | undefined;
	/**
	 * Time of the number, by ISO 8601: a year, a month, a day for an end-of-year level, or an interval
	 * such as `2021/2025`; `null` if the source does not state one.
	 */
	readonly period?: string | null | undefined;
	/** Whole that a share is a share of; `null` if the source does not state it. */
	readonly base?: Base | null | undefined;
	/** Time that a change is counted from; `null` if the source does not state one. */
	readonly baseline?: string | null | undefined;
	/**
	 * Id of the level that a change changes; `null` if the source does not state the level. A number
	 * without this field is not a change.
	 */
	readonly changeOf?: string | null | undefined;
	/** Status of the number, such as a forecast. */
	readonly status?: ObservationStatus | undefined;
	/** Source of the number; absent on figures, which have a revision and a section. */
	readonly source?: NumberSource | undefined;
}
