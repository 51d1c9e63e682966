import type { Quantity } from "../quantity.ts";
import type { Kind, PercentKind, Unit } from "../units.ts";
import { combine } from "./combine.ts";
import { kindMismatch, type Named, named } from "./kindMismatch.ts";
import { sumKind } from "./sumKind.ts";

/** The kinds of quantity that can be added to one of kind `K`. */
export type AddendKind<K extends Kind> = K extends "share"
	? "change-of-share"
	: K extends "change-of-share"
		? "share" | "change-of-share"
		: Exclude<K, PercentKind>;

/** What may be added to a quantity: one of a kind that goes with it, else the mistake in words. */
export type Addend<K extends Kind, U extends Unit, L extends Kind, V extends Unit> = [L] extends [
	AddendKind<K>,
]
	? Quantity<L, V>
	: [Kind] extends [K | L]
		? Quantity<L, V>
		: `cannot add ${Named<K, U>} and ${Named<L, V>}`;

/** The kind and unit of a sum: a share where one of the two is a share, else those of the first. */
export type Sum<K extends Kind, U extends Unit, L extends Kind> = [K] extends ["change-of-share"]
	? L extends "share"
		? Quantity<"share", "%">
		: Quantity<K, U>
	: Quantity<K, U>;

/**
 * Adds two quantities of one kind, or a change of share to a share.
 *
 * Formula: a + b. Unit: that of the first quantity; a share plus percentage points is a share.
 * Bounds: the sums of the bounds. Two shares, two relative changes and two growth rates are not
 * added: shares may be of different wholes, and changes compound.
 *
 * @param a - The first quantity.
 * @param b - The second quantity, in any unit of its kind.
 * @returns The sum, with both as its inputs.
 * @throws `kind-mismatch` where the kinds do not go together.
 *
 * @example
 * ```ts
 * import { add, format } from "china-aluminum";
 * import { aluminaImports2024, bauxiteImports2024 } from "china-aluminum/2025-r1";
 *
 * const raw = add(bauxiteImports2024, aluminaImports2024);
 * expect(raw.value).toBe(160.41);
 * expect([raw.lower, raw.upper]).toEqual([159.905, 160.915]);
 * ```
 */
export function add<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	a: Quantity<K, U>,
	b: Addend<K, U, L, V>,
): Sum<K, U, L>;
export function add(a: Quantity, b: Quantity): Quantity {
	const kind = sumKind(a.kind, b.kind);
	if (kind === undefined) {
		throw kindMismatch(
			`cannot add ${named(a)} and ${named(b)}`,
			"add quantities of one kind, or percentage points to a share",
			a,
			b,
		);
	}
	return combine(kind, kind === a.kind ? a.unit : b.unit, a, b, 1, {
		by: "add",
		formula: "a + b",
		inputs: { a, b },
	});
}
