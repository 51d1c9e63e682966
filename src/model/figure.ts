import type { Label } from "./label.ts";
import type { Quantity, StatedQualifier } from "./quantity.ts";
import type { Kind, Unit } from "./unit.ts";

/** Whether a figure is a result or an expectation, by SDMX's code list OBS_STATUS. */
export type ObservationStatus =
	/** Normal. */
	| "A"
	/** Forecast. */
	| "F";

/**
 * One number that a report states, with what it is about and where it stands.
 *
 * A figure is a {@link Quantity}, so every function of this library takes it as it is.
 *
 * @typeParam Id - Identifier, in kebab case; the constant's name is the same in camel case.
 * @typeParam K - Kind of quantity.
 * @typeParam U - Unit.
 * @typeParam C - Commodity.
 * @typeParam I - Indicator.
 * @typeParam A - Area.
 */
export interface Figure<
	Id extends string = string,
	K extends Kind = Kind,
	U extends Unit = Unit,
	C extends string = string,
	I extends string = string,
	A extends string = string,
> extends Quantity<K, U> {
	/** Identifier, unique in its revision and never given to another figure. */
	readonly id: Id;
	/** Revision of the dataset that the figure belongs to. */
	readonly revision: string;
	/** How the report states the number. */
	readonly qualifier: StatedQualifier;
	/** What the number is about: the material or product. */
	readonly commodity: C;
	/** What is measured of the commodity (SDMX: indicator). */
	readonly indicator: I;
	/** The area that the number is of, by ISO 3166-1 alpha-2; `001` is the world (UN M49). */
	readonly area: A;
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
