import type { KindOf, Unit, UnitKinds } from "../model/unit.ts";

/**
 * For each unit: the power of ten by which it is larger than the first unit of its kind, and the
 * kinds of quantity that it can express, the kind that the bare unit means first.
 */
export const units: {
	readonly [U in Unit]: readonly [exponent: number, KindOf<U>, ...UnitKinds[U][]];
} = {
	kg: [0, "mass"],
	t: [3, "mass"],
	kt: [6, "mass"],
	Mt: [9, "mass"],
	Gt: [12, "mass"],
	"%": [0, "share", "relative-change"],
	pp: [0, "change-of-share"],
	"%/a": [0, "growth-rate"],
	A: [0, "electric-current"],
	kA: [3, "electric-current"],
	"kW.h": [0, "energy"],
	"MW.h": [3, "energy"],
	"GW.h": [6, "energy"],
	"TW.h": [9, "energy"],
	"kW.h/t": [0, "specific-energy"],
	"MW.h/t": [3, "specific-energy"],
	"kg/{person}": [0, "mass-per-person"],
	"t/{person}": [3, "mass-per-person"],
	"{line}": [0, "number-of-lines"],
	"t/{line}": [0, "mass-per-line"],
	"Mt/{line}": [6, "mass-per-line"],
	a: [0, "duration"],
	"{person}": [0, "population"],
	"10*6.{person}": [6, "population"],
	"{country}": [0, "number-of-countries"],
	"{event}": [0, "number-of-events"],
	"{HHI}": [0, "concentration"],
};
