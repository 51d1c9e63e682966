import type { Kind, KindOf, Unit, UnitKinds } from "../model/unit.ts";
import { units } from "./units.ts";

/** The kinds of quantity that each unit can express, the kind that the bare unit means first. */
export const kinds = /* @__PURE__ */ Object.fromEntries(
	/* @__PURE__ */ Object.entries(units).map(([unit, [, ...expressed]]) => [unit, expressed]),
) as unknown as { readonly [U in Unit]: readonly [KindOf<U>, ...UnitKinds[U][]] };

/** The kinds that a unit can express; none if the unit is unknown. */
export const kindsOf = (unit: unknown): readonly Kind[] =>
	typeof unit === "string" && Object.hasOwn(units, unit) ? kinds[unit as Unit] : [];
