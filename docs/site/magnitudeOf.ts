import { convert, type Figure, type Quantity } from "china-aluminum";
import { units } from "../../src/units/units.ts";

/** The value of a figure in the first unit of its kind, in which figures of a kind can be compared. */
export function magnitudeOf(figure: Figure): number {
	const [unit] = Object.keys(units[figure.kind] ?? {});
	return convert(figure as Quantity, unit as never).value;
}
