import type { Derivation, Quantity } from "../../model/quantity.ts";
import type { Kind, Unit } from "../../model/unit.ts";
import { unitShift } from "../../units/unitShift.ts";
import { quotient } from "../decimal/quotient.ts";
import { sideOpened } from "../interval/openSides.ts";
import { areApart } from "../lineage/areApart.ts";
import { result } from "../lineage/result.ts";
import { ratio } from "./ratio.ts";
import { ratioDecimals } from "./ratioDecimals.ts";

/**
 * The quantity (n / d − less) × 10^exponent, for d above 0. Two different unknowns have their
 * extremes at corners that the signs tell; anything else is a {@link ratio}.
 */
export function quotientOf<K extends Kind, U extends Unit>(
	kind: K,
	unit: U,
	n: Quantity,
	d: Quantity,
	exponent: number,
	less: 0 | 1,
	derivation: Derivation,
): Quantity<K, U> {
	const shift = n.kind === d.kind ? unitShift(n.unit, d.unit) : 0;
	if ((less && shift) || !areApart(n, d)) {
		const terms = [
			{ q: n, numerator: 1, unit: n.kind === d.kind ? d.unit : n.unit },
			{ q: d, divisor: 1 },
		];
		return ratio(kind, unit, { terms, exponent, less }, derivation) as Quantity<K, U>;
	}
	const [least, most] = [n.lower ?? -Infinity, n.upper ?? Infinity];
	const [small, large] = [Math.max(0, d.lower ?? 0), d.upper ?? Infinity];
	const at = exponent + shift;
	const lower = quotient(least, least < 0 ? small : large, at, less, -1);
	const value = quotient(n.value, d.value, at, less, 0);
	const upper = quotient(most, most < 0 ? large : small, at, less, 1);
	const open =
		sideOpened(n, -1, -1) |
		sideOpened(n, 1, 1) |
		(least && sideOpened(d, -1, least)) |
		(most && sideOpened(d, 1, 0 - most));
	const decimals = ratioDecimals(lower, value, upper);
	return result(kind, unit, { value, lower, upper, decimals }, open, derivation);
}
