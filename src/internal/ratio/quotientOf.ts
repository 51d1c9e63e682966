import type { Derivation, Quantity } from "../../model/quantity.ts";
import type { Kind, Unit } from "../../model/unit.ts";
import { falling, rising } from "../interval/openSides.ts";
import { areApart } from "../lineage/areApart.ts";
import { result } from "../lineage/result.ts";
import { quickRatio } from "./quickRatio.ts";
import { ratio } from "./ratio.ts";

/** The quantity (n / d − less) × 100, for d above 0. */
export function quotientOf<K extends Kind, U extends Unit>(
	kind: K,
	unit: U,
	n: Quantity,
	d: Quantity,
	derivation: Derivation,
	less: 0 | 1 = 0,
): Quantity<K, U> {
	const numbers = n.unit === d.unit && areApart(n, d) && quickRatio(n, d, less);
	if (numbers) return result(kind, unit, numbers, rising(n) | falling(d), derivation);
	const terms = [[n, 1n, 0n] as const, [d, 0n, 1n] as const];
	return ratio(kind, unit, terms, derivation, BigInt(less)) as Quantity<K, U>;
}
