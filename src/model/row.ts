import type { ObservationStatus } from "./observationStatus.ts";
import type { Qualifier } from "./quantity.ts";
import type { Kind, Unit } from "./unit.ts";

/**
 * One quantity as a flat row, for tables, files and charts. Columns that SDMX has a concept for are
 * named after it in lower case. `null` stands for whatever is absent or not stated.
 */
export interface Row {
	/** Identifier of a figure. */
	readonly id: string | null;
	/** Revision of the dataset that a figure belongs to. */
	readonly revision: string | null;
	/** Name in English. */
	readonly label_en: string | null;
	/** Name in Chinese. */
	readonly label_zh: string | null;
	/** Kind of quantity. */
	readonly kind: Kind;
	/** Material or product that the number is about. */
	readonly commodity: string | null;
	/** What is measured of the commodity (SDMX: INDICATOR). */
	readonly indicator: string | null;
	/** Area by ISO 3166-1 alpha-2, or `001` for the world (SDMX: REF_AREA). */
	readonly ref_area: string | null;
	/** The other side of a trade, by the same codes (SDMX: COUNTERPART_AREA). */
	readonly counterpart_area: string | null;
	/** Time by ISO 8601 (SDMX: TIME_PERIOD). */
	readonly time_period: string | null;
	/** Status by the SDMX code list CL_OBS_STATUS, such as `F` for a forecast (SDMX: OBS_STATUS). */
	readonly obs_status: ObservationStatus | null;
	/** Value in the unit (SDMX: OBS_VALUE). */
	readonly obs_value: number;
	/** Unit of the value and of both bounds, by its UCUM code (SDMX: UNIT_MEASURE). */
	readonly unit_measure: Unit;
	/** Decimal places of the value (SDMX: DECIMALS). */
	readonly decimals: number;
	/** How the number was stated, or what follows from the qualifiers of its inputs. */
	readonly qualifier: Qualifier;
	/** Lower bound of the true value; `null` if nothing bounds it below. */
	readonly lower: number | null;
	/** Upper bound of the true value; `null` if nothing bounds it above. */
	readonly upper: number | null;
	/**
	 * Whether nothing that was stated limits the true value below: the lower bound is missing, or it is
	 * only the 0 that "nearly" and "under" start from.
	 */
	readonly lower_open: boolean;
	/**
	 * Whether nothing that was stated limits the true value above: the upper bound is missing, or it is
	 * only the 100% at which a share of a whole ends.
	 */
	readonly upper_open: boolean;
	/** Commodity of the whole that a share is a share of. */
	readonly base_commodity: string | null;
	/** Indicator of the whole that a share is a share of. */
	readonly base_indicator: string | null;
	/** Area of the whole that a share is a share of. */
	readonly base_area: string | null;
	/** Whether the number is a change and not a level. */
	readonly is_change: boolean;
	/** Id of the level that a change changes. */
	readonly change_of: string | null;
	/** Time that a change is counted from. */
	readonly change_from: string | null;
	/** Ids of the figures of the same report that contradict the number, separated by spaces. */
	readonly contradicts: string | null;
	/** Name of the function that calculated a result, such as `share`. */
	readonly function: string | null;
	/** Formula of a result, in the names of its inputs. */
	readonly formula: string | null;
	/** Section of the report that contains a figure. */
	readonly section: string | null;
	/** Number of the sentence in its section, counted from 1. */
	readonly sentence: number | null;
	/** The number as the report prints it. */
	readonly printed: string | null;
	/** What a reader could misunderstand about a figure, in English. */
	readonly note_en: string | null;
	/** What a reader could misunderstand about a figure, in Chinese. */
	readonly note_zh: string | null;
	/** Title of the source of your own number. */
	readonly source_title: string | null;
	/** Publisher of that source. */
	readonly source_publisher: string | null;
	/** Address of that source on the web. */
	readonly source_url: string | null;
	/** Day of the last access to that address, by ISO 8601. */
	readonly source_accessed: string | null;
}
