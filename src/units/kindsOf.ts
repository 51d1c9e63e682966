import type { Kind, KindOf, Unit, UnitKinds } from "../model/unit.ts";
import { units } from "./units.ts";

type KindsByUnit = { readonly [U in Unit]: readonly [KindOf<U>, ...UnitKinds[U][]] };

function listKinds(): KindsByUnit {
	const found: Record<string, Kind[]> = {};
	for (const [kind, expressing] of Object.entries(units)) {
		for (const unit of Object.keys(expressing)) {
			found[unit] = [...(found[unit] ?? []), kind as Kind];
		}
	}
	return found as unknown as KindsByUnit;
}

let listed: KindsByUnit | undefined;

/**
 * The kinds of quantity that each unit can express, listed at the first use. The first is the kind
 * that the unit alone means.
 */
export function kindsByUnit(): KindsByUnit {
	listed ??= listKinds();
	return listed;
}

/** The kinds that a unit can express; empty if the library does not know the unit. */
export function kindsOf(unit: unknown): readonly Kind[] {
	const kinds = kindsByUnit();
	return typeof unit === "string" && Object.hasOwn(kinds, unit) ? kinds[unit as Unit] : [];
}
