import type { Label } from "./label.ts";
import type { Quantity, StatedQualifier } from "./quantity.ts";
import type { Kind, Unit } from "./unit.ts";

/** Whether a figure is a result or an expectation, by SDMX's code list OBS_STATUS. */
export type ObservationStatus =
	/** Normal. */
	| "A"
	/** Forecast. */
	| "F";

/** The bound on the open side of a stated number: a share ends at 0% or 100%, others do not end. */
type OpenBound<K extends Kind> = K extends "share" ? number : null;

/** The lower bound of a stated number, which "under" leaves open. */
type LowerBound<K extends Kind, Q extends StatedQualifier> = Q extends "under"
	? OpenBound<K>
	: number;

/** The upper bound of a stated number, which "over" leaves open. */
type UpperBound<K extends Kind, Q extends StatedQualifier> = Q extends "over"
	? OpenBound<K>
	: number;

/**
 * One number that a report states, with what it is about and its provenance.
 *
 * A figure is a {@link Quantity}, so every function of this library takes it. Each figure of a
 * revision has an interface of its own, which extends this one with literal types: of the id, the
 * commodity, the indicator, the area and the period.
 *
 * @typeParam K - Kind of quantity.
 * @typeParam U - Unit.
 * @typeParam Q - Qualifier, which decides the types of the bounds.
 */
export interface Figure<
	K extends Kind = Kind,
	U extends Unit = Unit,
	Q extends StatedQualifier = StatedQualifier,
> extends Quantity<K, U> {
	/** Identifier in kebab case, unique in its revision and never given to a different figure. */
	readonly id: string;
	/** Revision of the dataset that the figure belongs to. */
	readonly revision: string;
	/** How the report states the number. */
	readonly qualifier: Q;
	/** Lower bound of the true value; `null` if nothing bounds it below. */
	readonly lower: LowerBound<K, Q>;
	/** Upper bound of the true value; `null` if nothing bounds it above. */
	readonly upper: UpperBound<K, Q>;
	/** Material or product that the number is about. */
	readonly commodity: string;
	/** What is measured of the commodity (SDMX: indicator). */
	readonly indicator: string;
	/** Area of the number, by ISO 3166-1 alpha-2; `001` is the world (UN M49). */
	readonly area: string;
	/** The other side of a trade, by the same codes (SDMX: COUNTERPART_AREA). */
	readonly counterpart?: string;
	/**
	 * The time that the number is of, by ISO 8601: a year, a month, a day for an end-of-year level, or
	 * an interval such as `2021/2025`; `null` where the report states none.
	 */
	readonly period: string | null;
	/** Of a change: the time that it is counted from; `null` where the report states none. */
	readonly baseline?: string | null;
	/** Of a change: the id of the level that it changes; `null` where the report states none. */
	readonly changeOf?: string | null;
	/** Whether the number is a result or an expectation. */
	readonly status: ObservationStatus;
	/** Section of the report that the number stands in. */
	readonly section: string;
	/** Number of the sentence in its section, counted from 1. */
	readonly sentence: number;
	/** The number as the report prints it, a few words at most. */
	readonly printed: string;
	/** What the number is, in words. */
	readonly label: Label;
	/** What a reader could take wrongly, or what the report leaves open. */
	readonly note?: string;
}
