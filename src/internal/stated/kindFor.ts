import type { Kind } from "../../model/unit.ts";
import { kinds, kindsOf } from "../../units/kindsOf.ts";
import { createError } from "../gate/createError.ts";
import { expresses } from "../gate/expresses.ts";
import { NAME_LENGTH } from "../gate/limits.ts";
import { shown } from "../gate/shown.ts";

const isName = (name: unknown) =>
	typeof name === "string" && name.trim() !== "" && name.length <= NAME_LENGTH;

/**
 * The kind of a stated number: the kind that was given, or the kind that the unit means. A unit that
 * the library does not know needs a kind that the library does not know either.
 */
export function kindFor(by: string, unit: unknown, kind: unknown): Kind {
	const expressed = kindsOf(unit);
	const [bare] = expressed;
	if (bare === undefined) {
		if (isName(unit) && isName(kind) && expresses(unit, kind)) return kind as Kind;
		const isUnit = isName(unit) && kind !== undefined;
		const sentences = isUnit
			? `your own unit ${shown(unit)} cannot express ${shown(kind)}, because the library cannot convert it. Pass your own kind, such as "price".`
			: `${shown(unit)} is not a unit of this library. Use one of ${Object.keys(kinds).join(", ")}, or pass the kind of your own unit, such as { kind: "price" }.`;
		throw createError("unit-mismatch", by, isUnit ? "options.kind" : "unit", sentences, unit, kind);
	}
	const stated = (kind ?? bare) as Kind;
	if (expressed.includes(stated)) return stated;
	const sentences = `${unit} cannot express ${shown(kind)}. Use ${expressed.join(" or ")}.`;
	throw createError("unit-mismatch", by, "options.kind", sentences, unit, kind);
}
