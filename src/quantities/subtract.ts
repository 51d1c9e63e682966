import type { Quantity } from "../quantity.ts";
import type { Kind, PercentKind, Unit } from "../units.ts";
import { combine } from "./combine.ts";
import { kindMismatch, type Named, named } from "./kindMismatch.ts";
import { sumKind } from "./sumKind.ts";

/** The kinds of quantity that can be subtracted from one of kind `K`. */
export type SubtrahendKind<K extends Kind> = K extends "share"
	? "share" | "change-of-share"
	: K extends "change-of-share"
		? K
		: Exclude<K, PercentKind>;

/** What may be subtracted from a quantity, else the mistake in words. */
export type Subtrahend<K extends Kind, U extends Unit, L extends Kind, V extends Unit> = [
	L,
] extends [SubtrahendKind<K>]
	? Quantity<L, V>
	: [Kind] extends [K | L]
		? Quantity<L, V>
		: `cannot subtract ${Named<L, V>} from ${Named<K, U>}`;

/** Kind and unit of a difference: two shares differ by percentage points, else as the first. */
export type Difference<K extends Kind, U extends Unit, L extends Kind> = [K] extends ["share"]
	? L extends "share"
		? Quantity<"change-of-share", "pp">
		: Quantity<K, U>
	: Quantity<K, U>;

function differenceKind(k: Kind, l: Kind): Kind | undefined {
	if (k === "share") return l === "share" ? "change-of-share" : sumKind(k, l);
	return l === "share" ? undefined : sumKind(k, l);
}

/**
 * Subtracts a quantity from another of its kind, or a change of share from a share.
 *
 * Formula: a − b. Unit: that of the first quantity; the difference of two shares is in percentage
 * points. Bounds: the least of a less the most of b, and the most of a less the least of b.
 *
 * @param a - The quantity that is subtracted from.
 * @param b - The quantity that is subtracted, in any unit of its kind.
 * @returns The difference, with both as its inputs.
 * @throws `kind-mismatch` where the kinds do not go together.
 *
 * @example
 * ```ts
 * import { subtract } from "china-aluminum";
 * import {
 *   greenElectricityAluminumShare2024,
 *   greenElectricityAluminumShareChange2024,
 * } from "china-aluminum/2025-r1";
 *
 * const share2020 = subtract(
 *   greenElectricityAluminumShare2024,
 *   greenElectricityAluminumShareChange2024,
 * );
 * expect(share2020.value).toBe(19);
 * expect(share2020.kind).toBe("share");
 * ```
 */
export function subtract<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	a: Quantity<K, U>,
	b: Subtrahend<K, U, L, V>,
): Difference<K, U, L>;
export function subtract(a: Quantity, b: Quantity): Quantity {
	const kind = differenceKind(a.kind, b.kind);
	if (kind === undefined) {
		throw kindMismatch(
			`cannot subtract ${named(b)} from ${named(a)}`,
			"subtract a quantity of the same kind, or percentage points from a share",
			a,
			b,
		);
	}
	return combine(kind, kind === a.kind ? a.unit : "pp", a, b, -1, {
		by: "subtract",
		formula: "a − b",
		inputs: { a, b },
	});
}
