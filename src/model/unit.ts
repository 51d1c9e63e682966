/**
 * The kinds of quantity that each unit can express, by the unit's UCUM code.
 *
 * Two quantities can be compared or added only if they are of one kind (the VIM's "kind of
 * quantity"), whatever their units. `%` expresses two kinds: a share of something and a relative
 * change of something. `pp`, the percentage point, has no UCUM code: UCUM writes `%` for it.
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
	/** Percent: a share of a whole, or a change relative to what was before. */
	"%": "share" | "relative-change";
	/** Percentage point: the difference of two shares. */
	pp: "change-of-share";
	/** Percent a year. */
	"%/a": "growth-rate";
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
	/** Kilogram for a person. */
	"kg/{person}": "mass-per-person";
	/** Tonne for a person. */
	"t/{person}": "mass-per-person";
	/** Production line. */
	"{line}": "number-of-lines";
	/** Tonne for a production line. */
	"t/{line}": "mass-per-line";
	/** Million tonnes for a production line. */
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
	/** Point of the Herfindahl–Hirschman index, of 0 to 10,000. */
	"{HHI}": "concentration";
}

/** A unit of measure, by its UCUM code, and `pp` for the percentage point. */
export type Unit = keyof UnitKinds;

/** A kind of quantity: what makes two quantities comparable. */
export type Kind = UnitKinds[Unit];

/** The kinds of quantity whose values are ratios in percent, so that adding two needs care. */
export type PercentKind = "share" | "change-of-share" | "relative-change" | "growth-rate";

/** Kinds of quantity that are not percentages: what shares, changes and balances are taken of. */
export type LevelKind = Exclude<Kind, PercentKind>;

/** The kind of quantity that a bare unit means: for `%` it is a share. */
export type KindOf<U extends Unit> = U extends "%" ? "share" : UnitKinds[U];

/** The units in which a kind of quantity can be expressed. */
export type UnitOf<K extends Kind> = {
	[U in Unit]: [K & UnitKinds[U]] extends [never] ? never : U;
}[Unit];
