/**
 * For each kind of quantity: the units that can express it, each with the power of ten by which it
 * is larger than the first unit. A unit alone means the first kind that has it.
 *
 * The type does not name kinds and units, because programs add their own to `UnitKinds`.
 */
export const units: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	mass: { kg: 0, t: 3, kt: 6, Mt: 9, Gt: 12 },
	share: { "%": 0 },
	"relative-change": { "%": 0 },
	"change-of-share": { pp: 0 },
	"growth-rate": { "%/a": 0 },
	"electric-current": { A: 0, kA: 3 },
	energy: { "kW.h": 0, "MW.h": 3, "GW.h": 6, "TW.h": 9 },
	"specific-energy": { "kW.h/t": 0, "MW.h/t": 3 },
	"mass-per-person": { "kg/{person}": 0, "t/{person}": 3 },
	"number-of-lines": { "{line}": 0 },
	"mass-per-line": { "t/{line}": 0, "Mt/{line}": 6 },
	duration: { a: 0 },
	population: { "{person}": 0, "10*6.{person}": 6 },
	"number-of-countries": { "{country}": 0 },
	"number-of-events": { "{event}": 0 },
	concentration: { "{HHI}": 0 },
};

/** The power of ten of each unit that the library knows. */
export const exponents: ReadonlyMap<string, number> = /* @__PURE__ */ new Map<string, number>(
	/* @__PURE__ */ Object.values(units).flatMap(Object.entries<number>),
);
