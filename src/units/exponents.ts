import type { Unit } from "../model/unit.ts";

/** Powers of ten by which a unit is larger than the first unit of its kind, where it is. */
export const unitExponents: { readonly [U in Unit]?: number } = {
	t: 3,
	kt: 6,
	Mt: 9,
	Gt: 12,
	kA: 3,
	"t/{person}": 3,
	"Mt/{line}": 6,
	"10*6.{person}": 6,
};
