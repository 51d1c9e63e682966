import type { IsUnknown, QuantityOf, SingleKind } from "./kindRules.ts";
import type { Quantity } from "./quantity.ts";
import type { Kind, PercentKind, Unit } from "./unit.ts";

/**
 * The products across kinds: an amount per unit, times a number of units, is a total. Each row has
 * the units that cancel, so that no factor is needed.
 */
export interface Products {
	/** kW.h/t × t is kW.h. */
	readonly "specific-energy": {
		readonly unit: "kW.h/t";
		readonly of: "mass";
		readonly ofUnit: "t";
		readonly total: "energy";
		readonly totalUnit: "kW.h";
	};
	/** kg/{person} × {person} is kg. */
	readonly "mass-per-person": {
		readonly unit: "kg/{person}";
		readonly of: "population";
		readonly ofUnit: "{person}";
		readonly total: "mass";
		readonly totalUnit: "kg";
	};
	/** t/{line} × {line} is t. */
	readonly "mass-per-line": {
		readonly unit: "t/{line}";
		readonly of: "number-of-lines";
		readonly ofUnit: "{line}";
		readonly total: "mass";
		readonly totalUnit: "t";
	};
}

/** A kind that is an amount per something. */
type Rate = keyof Products;

/** The total of a rate and what it is per; `never` if the kinds do not go together. */
type TotalOf<K, L> = K extends Rate
	? L extends Products[K]["of"]
		? Quantity<Products[K]["total"], Products[K]["totalUnit"]>
		: never
	: never;

/** What a total is divided by the one factor of; `never` if the kinds do not go together. */
type FactorOf<K, L> = {
	[R in Rate]: K extends Products[R]["total"]
		? L extends R
			? Quantity<Products[R]["of"], Products[R]["ofUnit"]>
			: L extends Products[R]["of"]
				? Quantity<R, Products[R]["unit"]>
				: never
		: never;
}[Rate];

/** The result of each operation; `never` if the kinds do not go together. */
interface Results<K, L> {
	readonly multiply: TotalOf<K, L> | TotalOf<L, K>;
	readonly divide: FactorOf<K, L>;
}

type Operation = keyof Results<Kind, Kind>;

/** The product or the quotient of two quantities; any quantity if only the program knows the kinds. */
export type Result<P extends Operation, K extends Kind, L extends Kind> =
	IsUnknown<K | L> extends true ? Quantity : Results<K, L>[P];

/** The function that people intend if two kinds do not fit each other. */
interface Advice<K extends Kind, L extends Kind> {
	readonly multiply: [K | L] extends [PercentKind]
		? ""
		: "share" extends K | L
			? ": use portion()"
			: "relative-change" extends K | L
				? ": use levelAfter()"
				: "growth-rate" extends K | L
					? ": use project()"
					: "";
	readonly divide: [K | L] extends [PercentKind]
		? ""
		: "share" extends L
			? ": use wholeFrom()"
			: "relative-change" extends L
				? ": use levelBefore()"
				: [K, L] extends [L, K]
					? ": use share()"
					: "";
}

interface Mistakes<A extends string, B extends string> {
	readonly multiply: `cannot multiply ${A} by ${B}`;
	readonly divide: `cannot divide ${A} by ${B}`;
}

/**
 * The second of two quantities that are multiplied or divided, else the mistake in words with the
 * function that does what was meant.
 */
export type Factor<
	P extends Operation,
	K extends Kind,
	U extends Unit,
	L extends Kind,
	V extends Unit,
> =
	IsUnknown<K | L> extends true
		? Quantity<L, V>
		: [Results<K & SingleKind<K>, L & SingleKind<L>>[P]] extends [never]
			? `${Mistakes<QuantityOf<K, U>, QuantityOf<L, V>>[P]}${Advice<K, L>[P]}`
			: Quantity<L, V>;
