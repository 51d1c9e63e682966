import type { Products } from "../model/productRules.ts";
import type { Kind, Unit } from "../model/unit.ts";

/** A kind and the unit in which the products below need no factor. */
export type Factor = readonly [kind: Kind, unit: Unit];

type Row<R extends keyof Products> = readonly [
	rate: readonly [R, Products[R]["unit"]],
	amount: readonly [Products[R]["of"], Products[R]["ofUnit"]],
	total: readonly [Products[R]["total"], Products[R]["totalUnit"]],
];

/** The products across kinds: an amount per something, what it is per, and the total of both. */
export const products: readonly { [R in keyof Products]: Row<R> }[keyof Products][] = [
	[
		["specific-energy", "kW.h/t"],
		["mass", "t"],
		["energy", "kW.h"],
	],
	[
		["mass-per-person", "kg/{person}"],
		["population", "{person}"],
		["mass", "kg"],
	],
	[
		["mass-per-line", "t/{line}"],
		["number-of-lines", "{line}"],
		["mass", "t"],
	],
];
