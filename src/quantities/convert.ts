import { ChinaAluminumError } from "../errors.ts";
import { kinds } from "../kinds.ts";
import type { Quantity } from "../quantity.ts";
import type { Kind, Unit, UnitOf } from "../units.ts";
import { derive } from "./derive.ts";
import { intervalOf } from "./interval.ts";
import { type Named, named } from "./kindMismatch.ts";

/** The unit that a quantity may be converted to, else the mistake in words. */
export type Target<K extends Kind, U extends Unit, V extends Unit> = [V] extends [UnitOf<K>]
	? V
	: `cannot convert ${Named<K, U>} to ${V}`;

/**
 * Converts a quantity to another unit of its kind.
 *
 * Formula: the same quantity, its numbers shifted by a power of ten, so nothing is rounded.
 * Bounds and qualifier: those of the quantity.
 *
 * @param q - The quantity.
 * @param unit - A unit that can express its kind.
 * @returns The quantity in that unit.
 * @throws `unit-mismatch` where the unit cannot express the kind of the quantity.
 *
 * @example
 * ```ts
 * import { convert } from "china-aluminum";
 * import { bauxiteImports2024 } from "china-aluminum/2025-r1";
 *
 * expect(convert(bauxiteImports2024, "t").value).toBe(159_000_000);
 * ```
 */
export function convert<K extends Kind, U extends Unit, V extends Unit>(
	q: Quantity<K, U>,
	unit: Target<K, U, V>,
): Quantity<K, V>;
export function convert(q: Quantity, unit: Unit): Quantity {
	if (!(Object.hasOwn(kinds, unit) && (kinds[unit] as readonly Kind[]).includes(q.kind))) {
		const units = Object.entries(kinds).filter(([, list]) =>
			(list as readonly Kind[]).includes(q.kind),
		);
		throw new ChinaAluminumError(
			"unit-mismatch",
			`cannot convert ${named(q)} to ${unit}: use ${units.map(([name]) => name).join(", ")}`,
			[q, unit],
		);
	}
	const converted = derive(q.kind, unit, intervalOf(q, unit), 0, {
		by: "convert",
		formula: "q",
		inputs: { q },
	});
	return { ...converted, qualifier: q.qualifier };
}
