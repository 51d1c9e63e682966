import type { Kind } from "../model/unit.ts";
import { units } from "./units.ts";

const names = /* @__PURE__ */ Object.keys(units) as Kind[];

const has = (kind: Kind, unit: unknown) =>
	typeof unit === "string" && Object.hasOwn(units[kind] as object, unit);

/** The kind that a unit alone means; undefined if the library does not know the unit. */
export const kindOf = (unit: unknown): Kind | undefined => names.find((kind) => has(kind, unit));

/** The kinds that a unit can express; empty if the library does not know the unit. */
export const kindsOf = (unit: unknown): Kind[] => names.filter((kind) => has(kind, unit));
