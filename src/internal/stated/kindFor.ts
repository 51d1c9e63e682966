import type { Kind } from "../../model/unit.ts";
import { kindOf, kindsOf } from "../../units/kindsOf.ts";
import { nearestUnit } from "../../units/nearestUnit.ts";
import { exponents, units } from "../../units/units.ts";
import { createError } from "../gate/createError.ts";
import { expresses } from "../gate/expresses.ts";
import { NAME_LENGTH } from "../gate/limits.ts";
import { shown } from "../gate/shown.ts";

const isName = (name: unknown) =>
	typeof name === "string" && name.trim() !== "" && name.length <= NAME_LENGTH;

/**
 * The kind of a stated number: the kind that was given, or the kind that the unit means. A unit that
 * the library does not know needs a kind, and cannot be a different spelling of a unit that it knows.
 */
export function kindFor(by: string, unit: unknown, kind: unknown): Kind {
	const own = kindOf(unit);
	const stated = (kind ?? own) as Kind;
	if (own !== undefined && expresses(unit, stated)) return stated;
	const nearest = own === undefined ? nearestUnit(unit, kind) : undefined;
	if (nearest !== undefined || !isName(unit) || stated === undefined) {
		const units = [...exponents.keys()].join(", ");
		const remedy =
			nearest !== undefined
				? `. Did you mean ${shown(nearest)}?`
				: isName(unit)
					? `, and its kind is missing. Pass the kind, such as { kind: "energy" }, or use one of ${units}.`
					: `. Use one of ${units}.`;
		const sentences = `${shown(unit)} is not a unit of this library${remedy}`;
		throw createError("unit-mismatch", by, "unit", sentences, unit, kind);
	}
	if (isName(stated) && expresses(unit, stated)) return stated;
	const known = own === undefined ? Object.keys(units[stated] ?? {}) : kindsOf(unit);
	const remedy = known.length > 0 ? `Use ${known.join(" or ")}.` : 'Pass a kind, such as "energy".';
	const sentences = `${unit} cannot express ${shown(kind)}. ${remedy}`;
	throw createError("unit-mismatch", by, "options.kind", sentences, unit, kind);
}
