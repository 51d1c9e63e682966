import type { Derivation, Quantity } from "../../model/quantity.ts";
import { falling, rising } from "../interval/openSides.ts";
import { areApart } from "../lineage/areApart.ts";
import { result } from "../lineage/result.ts";
import { quickRatio } from "./quickRatio.ts";
import { type RatioKind, ratio } from "./ratio.ts";

/** The share n / d, or the relative change n / d − 1, for d above 0. */
export function quotientOf<K extends RatioKind>(
	kind: K,
	n: Quantity,
	d: Quantity,
	derivation: Derivation,
): Quantity<K, "%"> {
	const less = kind === "share" ? 0 : 1;
	const numbers = n.unit === d.unit && areApart(n, d) && quickRatio(n, d, less);
	if (numbers) return result(kind, "%", numbers, rising(n) | falling(d), derivation);
	const terms = [[n, 1n, 0n] as const, [d, 0n, 1n] as const];
	return ratio(kind, terms, derivation) as Quantity<K, "%">;
}
