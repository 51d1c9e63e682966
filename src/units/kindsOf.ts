import type { Kind, KindOf, Unit, UnitKinds } from "../model/unit.ts";
import { units } from "./units.ts";

function kindsByUnit() {
	const found: Record<string, Kind[]> = {};
	for (const [kind, expressing] of Object.entries(units)) {
		for (const unit of Object.keys(expressing)) {
			found[unit] = [...(found[unit] ?? []), kind as Kind];
		}
	}
	return found as unknown as { readonly [U in Unit]: readonly [KindOf<U>, ...UnitKinds[U][]] };
}

/**
 * The kinds of quantity that each unit can express. The first is the kind that the unit alone
 * means.
 */
export const kinds = /* @__PURE__ */ kindsByUnit();

/** The kinds that a unit can express; empty if the library does not know the unit. */
export const kindsOf = (unit: unknown): readonly Kind[] =>
	typeof unit === "string" && Object.hasOwn(kinds, unit) ? kinds[unit as Unit] : [];
