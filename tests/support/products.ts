import type { Unit } from "china-aluminum";
import { aboveZero, anyOf, MASSES, type Sample } from "./arbitraries.ts";
import { Rational } from "./Rational.ts";

/** By unit: the power of ten that leads to the unit in which the products need no factor. */
const powers: { readonly [U in Unit]?: number } = {
	kg: -3,
	t: 0,
	kt: 3,
	Mt: 6,
	Gt: 9,
	"kW.h": 0,
	"MW.h": 3,
	"GW.h": 6,
	"TW.h": 9,
	"kW.h/t": 0,
	"MW.h/t": 3,
	"kg/{person}": -3,
	"t/{person}": 0,
	"{person}": 0,
	"10*6.{person}": 6,
	"t/{line}": 0,
	"Mt/{line}": 6,
	"{line}": 0,
};

const units = {
	"specific-energy": ["kW.h/t", "MW.h/t"],
	mass: MASSES,
	energy: ["kW.h", "MW.h", "GW.h", "TW.h"],
	"mass-per-person": ["kg/{person}", "t/{person}"],
	population: ["{person}", "10*6.{person}"],
	"mass-per-line": ["t/{line}", "Mt/{line}"],
	"number-of-lines": ["{line}"],
} as const satisfies Record<string, readonly Unit[]>;

/** The three kinds of each product: the rate, what it is per, and the total. */
const rows = [
	["specific-energy", "mass", "energy"],
	["mass-per-person", "population", "mass"],
	["mass-per-line", "number-of-lines", "mass"],
] as const;

/** The products, with random quantities of each kind, of either sign or above zero. */
export const productCases = rows.map(([rate, of, total]) => ({
	name: `${rate} × ${of} = ${total}`,
	rate: anyOf<Unit>(...units[rate]),
	of: anyOf<Unit>(...units[of]),
	total: anyOf<Unit>(...units[total]),
	rateAboveZero: aboveZero<Unit>(...units[rate]),
	ofAboveZero: aboveZero<Unit>(...units[of]),
}));

const TEN = new Rational(10n);

const factorOf = (unit: Unit): Rational => {
	const power = powers[unit] as number;
	return power < 0 ? new Rational(1n).over(TEN.power(-power)) : TEN.power(power);
};

/** The exact values of a sample, in the unit in which the products need no factor. */
export const plainTruths = <U extends Unit>({ q, truths }: Sample<U>): Rational[] =>
	truths.map((truth) => truth.times(factorOf(q.unit)));

/** An exact value in that unit, in the unit of a quantity. */
export const inUnit = (truth: Rational, unit: Unit): Rational => truth.over(factorOf(unit));
