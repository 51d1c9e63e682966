import { expresses } from "../../internal/gate/expresses.ts";
import { nearestUnit } from "../../units/nearestUnit.ts";
import { exponents } from "../../units/units.ts";
import type { FigureEntry } from "../model.ts";

/** Whether an entry has a unit that can express its kind, and not a misspelled unit of the library. */
export const isUnitOf = ({ unit, kind }: Pick<FigureEntry, "unit" | "kind">): boolean =>
	expresses(unit, kind) && (exponents.has(unit) || nearestUnit(unit, kind) === undefined);
