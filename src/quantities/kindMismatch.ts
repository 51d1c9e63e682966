import { ChinaAluminumError } from "../errors.ts";
import type { Quantity } from "../quantity.ts";
import type { Kind, Unit } from "../units.ts";

/** A unit with its kind of quantity, as a message names it: `Mt (mass)`. */
export type Named<K extends Kind, U extends Unit> = `${U} (${K})`;

/** A unit with its kind of quantity, as a message names it. */
export const named = (q: Quantity) => `${q.unit} (${q.kind})`;

/** The error for two quantities that a function cannot take together. */
export const kindMismatch = (sentence: string, remedy: string, ...given: Quantity[]) =>
	new ChinaAluminumError("kind-mismatch", `${sentence}: ${remedy}`, given);
