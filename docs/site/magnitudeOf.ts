import { convert, type Figure, type Quantity, type Unit } from "china-aluminum";
import { kindsByUnit } from "../../src/units/kindsOf.ts";

/** The value of a figure in the first unit of its kind, in which figures of a kind can be compared. */
export function magnitudeOf(figure: Figure): number {
	const units = Object.entries(kindsByUnit()) as [Unit, readonly string[]][];
	const [unit] = units.find(([, expressed]) => expressed.includes(figure.kind)) as [Unit, unknown];
	return convert(figure as Quantity, unit as never).value;
}
