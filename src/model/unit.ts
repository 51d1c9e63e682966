/**
 * Kind of quantity that each unit can express, by the UCUM code of the unit. The units of percentages are
 * in {@link PercentUnitKinds}.
 *
 * Two quantities can be compared or added only if they have the same kind ("kind of quantity" in
 * the VIM).
 *
 * A program adds its own units by declaration merging, each with a kind of this list or its own kind.
 * The kind cannot be a percentage. Such a unit needs its `kind` in each call, converts only to itself
 * and is written as its code.
 *
 * @example
 * ```ts
 * import { format, quantity } from "china-aluminum";
 *
 * declare module "china-aluminum" {
 *   interface UnitKinds {
 *     "USD/t": "price";
 *     GJ: "energy";
 *   }
 * }
 * console.log(format(quantity(2600, "USD/t", { kind: "price" }))); // 2,600 USD/t
 * console.log(format(quantity(46, "GJ", { kind: "energy" }))); // 46 GJ
 * ```
 */
export interface UnitKinds {
	/** Kilogram. */
	kg: "mass";
	/** Tonne, the metric ton of 1,000 kg. */
	t: "mass";
	/** Thousand tonnes. */
	kt: "mass";
	/** Million tonnes. */
	Mt: "mass";
	/** Billion (10⁹) tonnes. */
	Gt: "mass";
	/** Ampere. */
	A: "electric-current";
	/** Thousand amperes. */
	kA: "electric-current";
	/** Kilowatt-hour. */
	"kW.h": "energy";
	/** Megawatt-hour. */
	"MW.h": "energy";
	/** Gigawatt-hour. */
	"GW.h": "energy";
	/** Terawatt-hour. */
	"TW.h": "energy";
	/** Kilowatt-hour per tonne of product. */
	"kW.h/t": "specific-energy";
	/** Megawatt-hour per tonne of product. */
	"MW.h/t": "specific-energy";
	/** Kilogram per person. */
	"kg/{person}": "mass-per-person";
	/** Tonne per person. */
	"t/{person}": "mass-per-person";
	/** Production line. */
	"{line}": "number-of-lines";
	/** Tonne per production line. */
	"t/{line}": "mass-per-line";
	/** Million tonnes per production line. */
	"Mt/{line}": "mass-per-line";
	/** Year. */
	a: "duration";
	/** Person. */
	"{person}": "population";
	/** Million persons. */
	"10*6.{person}": "population";
	/** Country or region, as trade statistics count them. */
	"{country}": "number-of-countries";
	/** Event, such as a conference or a forum. */
	"{event}": "number-of-events";
	/** Point of the Herfindahl–Hirschman index, from 0 to 10,000. */
	"{HHI}": "concentration";
}

/**
 * Kinds of quantity that each unit of percentages can express.
 *
 * `%` expresses two kinds: a share and a relative change. UCUM does not have a code for the percentage
 * point, so its unit is `pp`.
 */
export interface PercentUnitKinds {
	/** Percent: a share of a whole, or a relative change. */
	"%": "share" | "relative-change";
	/** Percentage point: the difference of two shares. */
	pp: "change-of-share";
	/** Percent per year. */
	"%/a": "growth-rate";
}

/** Unit of measure, by its UCUM code; `pp` for the percentage point. */
export type Unit = keyof UnitKinds | keyof PercentUnitKinds;

/** Kind of quantity. Two quantities of the same kind can be compared. */
export type Kind = LevelKind | PercentKind;

/** Kinds of quantity that are percentages or percentage points. */
export type PercentKind = PercentUnitKinds[keyof PercentUnitKinds];

/** Kinds of quantity that are not percentages, such as a mass. */
export type LevelKind = UnitKinds[keyof UnitKinds];

/** Kinds of quantity that a unit can express. */
export type KindsOf<U extends Unit> = (UnitKinds & PercentUnitKinds)[U];

/** Kind of quantity that a unit alone means. For `%` it is a share. */
export type KindOf<U extends Unit> = U extends "%" ? "share" : KindsOf<U>;

/** Units that can express a kind of quantity. */
export type UnitOf<K extends Kind> = {
	[U in Unit]: [K & KindsOf<U>] extends [never] ? never : U;
}[Unit];
