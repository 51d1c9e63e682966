import type { Kind, KindOf, Unit, UnitKinds } from "../model/unit.ts";

/** The kinds of quantity that each unit can express, the one that the bare unit means first. */
export const kinds: { readonly [U in Unit]: readonly [KindOf<U>, ...UnitKinds[U][]] } = {
	kg: ["mass"],
	t: ["mass"],
	kt: ["mass"],
	Mt: ["mass"],
	Gt: ["mass"],
	"%": ["share", "relative-change"],
	pp: ["change-of-share"],
	"%/a": ["growth-rate"],
	A: ["electric-current"],
	kA: ["electric-current"],
	"kW.h/t": ["specific-energy"],
	"kg/{person}": ["mass-per-person"],
	"t/{person}": ["mass-per-person"],
	"t/{line}": ["mass-per-line"],
	"Mt/{line}": ["mass-per-line"],
	a: ["duration"],
	"{person}": ["population"],
	"10*6.{person}": ["population"],
	"{country}": ["number-of-countries"],
	"{event}": ["number-of-events"],
	"{HHI}": ["concentration"],
};

/** The kinds that a unit can express; none for what is no unit. */
export const kindsOf = (unit: unknown): readonly Kind[] =>
	typeof unit === "string" && Object.hasOwn(kinds, unit) ? kinds[unit as Unit] : [];
