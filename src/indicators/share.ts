import { quotient } from "../numbers/quotient.ts";
import type { Named } from "../quantities/kindMismatch.ts";
import type { Quantity } from "../quantity.ts";
import type { Kind, PercentKind, Unit } from "../units.ts";
import { ratio } from "./ratio.ts";
import { requireAboveZero, requireOneKind } from "./requireRatio.ts";

/** What a share may be taken in: a quantity of the part's kind, else the mistake in words. */
export type Whole<K extends Kind, U extends Unit, L extends Kind, V extends Unit> = [L] extends [
	Exclude<K, PercentKind>,
]
	? Quantity<L, V>
	: [Kind] extends [K | L]
		? Quantity<L, V>
		: `cannot take the share of ${Named<K, U>} in ${Named<L, V>}`;

/**
 * The share of a part in a whole.
 *
 * Formula: part / whole × 100. Unit: %. Bounds: the least part in the most whole to the most part
 * in the least whole, rounded outward to 12 digits. The result may be above 100 %: nothing says
 * that the part is contained in the whole.
 *
 * @param part - The part.
 * @param whole - The whole, in any unit of the same kind.
 * @returns The share, with both as its inputs.
 * @throws `kind-mismatch` where the kinds differ or are percentages.
 * @throws `zero-divisor` where the whole is not above zero.
 *
 * @example
 * ```ts
 * import { format, quantity, share } from "china-aluminum";
 * import { bauxiteImports2024 } from "china-aluminum/2025-r1";
 *
 * const fromGuinea = share(quantity(110, "Mt", "rounded"), bauxiteImports2024);
 * expect(format(fromGuinea)).toBe("69%");
 * ```
 */
export function share<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	part: Quantity<K, U>,
	whole: Whole<K, U, L, V>,
): Quantity<"share", "%">;
export function share(part: Quantity, whole: Quantity): Quantity {
	requireOneKind("take the share of", part, "in", whole);
	requireAboveZero("whole", whole);
	return ratio("share", "%", part, whole, (n, d, toward) => quotient(n, d, toward, 100), {
		by: "share",
		formula: "part / whole × 100",
		inputs: { part, whole },
	});
}
