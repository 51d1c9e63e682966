import type { Label } from "./label.ts";
import type { ObservationStatus } from "./observationStatus.ts";
import type { BoundedNumber, StatedQualifier } from "./quantity.ts";
import type { Kind, Unit } from "./unit.ts";

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

/** Number that a report states, with any kind, unit and bounds. A {@link Figure} limits their types. */
export interface ReportedNumber extends BoundedNumber {
	/** Identifier in kebab case, unique in its revision and never given to a different figure. */
	readonly id: string;
	/** Unit of the value and of both bounds. */
	readonly unit: Unit;
	/** Kind of quantity. */
	readonly kind: Kind;
	/** Revision of the dataset that the figure belongs to. */
	readonly revision: string;
	/** Material or product that the number is about. */
	readonly commodity: string;
	/** What is measured of the commodity (SDMX: indicator). */
	readonly indicator: string;
	/** Area of the number, by ISO 3166-1 alpha-2; `001` is the world (UN M49). */
	readonly area: string;
	/**
	 * Time of the number, by ISO 8601: a year, a month, a day for an end-of-year level, or an interval
	 * such as `2021/2025`; `null` if the report does not state one.
	 */
	readonly period: string | null;
	/** Ids of the figures of the same report that contradict the number; absent if there are none. */
	readonly contradicts?: readonly string[];
	/** Status of the number, such as a forecast. */
	readonly status: ObservationStatus;
	/** Section of the report that contains the number. */
	readonly section: string;
	/** Number of the sentence in its section, counted from 1. */
	readonly sentence: number;
	/** The number as the report prints it, a few words at most. */
	readonly printed: string;
	/** Name of the number. */
	readonly label: Label;
	/** What a reader could misunderstand, or what the report leaves open. */
	readonly note?: Label;
}

/**
 * One number that a report states, with what it is about and its provenance.
 *
 * A figure is a {@link Quantity}, so every function of this library accepts it. Each figure of a
 * revision has its own interface, with literal types of the id, the kind, the unit, the qualifier, the
 * commodity, the indicator, the area, the period, and the level that a change changes.
 *
 * @typeParam K - Kind of quantity.
 * @typeParam U - Unit.
 * @typeParam Q - Qualifier, which decides the types of the bounds.
 */
export interface Figure<
	K extends Kind = Kind,
	U extends Unit = Unit,
	Q extends StatedQualifier = StatedQualifier,
> extends ReportedNumber {
	/** Unit of the value and of both bounds. */
	readonly unit: U;
	/** Kind of quantity. */
	readonly kind: K;
	/** How the report states the number. */
	readonly qualifier: Q;
	/** Lower bound of the true value; `null` if nothing bounds it below. */
	readonly lower: LowerBound<K, Q>;
	/** Upper bound of the true value; `null` if nothing bounds it above. */
	readonly upper: UpperBound<K, Q>;
}
