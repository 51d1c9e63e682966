import type { Kind } from "../model/unit.ts";
import { kindsByUnit, kindsOf } from "./kindsOf.ts";

/** Units whose names do not contain their codes, by name in the singular. */
const names: Readonly<Record<string, string>> = {
	ton: "t",
	tonne: "t",
	kilogram: "kg",
	percent: "%",
	people: "{person}",
	year: "a",
};

/** A unit as people may write it: without case, dots, braces and a plural. */
const plain = (unit: string): string => unit.toLowerCase().replace(/[^a-z0-9%*/]|s$/g, "");

/** The unit of a kind, or of any kind, that a text probably means, such as `TW.h` for "TWh". */
export function nearestUnit(text: unknown, kind?: unknown): string | undefined {
	if (typeof text !== "string") return undefined;
	const wanted = plain(text);
	return Object.keys(kindsByUnit()).find(
		(unit) =>
			(kind === undefined || kindsOf(unit).includes(kind as Kind)) &&
			(plain(unit) === wanted || (Object.hasOwn(names, wanted) && names[wanted] === unit)),
	);
}
