import type { Kind } from "../../model/unit.ts";
import { kindsByUnit, kindsOf } from "../../units/kindsOf.ts";
import { nearestUnit } from "../../units/nearestUnit.ts";
import { units } from "../../units/units.ts";
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
	const expressed = kindsOf(unit);
	const stated = (kind ?? expressed[0]) as Kind;
	if (expressed.includes(stated)) return stated;
	const nearest = expressed.length > 0 ? undefined : nearestUnit(unit, kind);
	if (nearest !== undefined || !isName(unit) || stated === undefined) {
		const units = Object.keys(kindsByUnit()).join(", ");
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
	const known = expressed.length > 0 ? expressed : Object.keys(units[stated] ?? {});
	const remedy = known.length > 0 ? `Use ${known.join(" or ")}.` : 'Pass a kind, such as "energy".';
	const sentences = `${unit} cannot express ${shown(kind)}. ${remedy}`;
	throw createError("unit-mismatch", by, "options.kind", sentences, unit, kind);
}
