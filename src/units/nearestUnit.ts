import { exponents, units } from "./units.ts";

/** Words that codes do not shorten to their first letters. */
const words: Readonly<Record<string, string>> = { people: "person", percent: "%", year: "a" };

/** A unit as people may write it: without case, dots, braces and a plural, and with letters for words. */
const plain = (unit: string): string =>
	unit
		.toLowerCase()
		.replace(/metric|[\s.{}-]|s$/g, "")
		.replace(
			/kilo|mega|million|giga|tera|gram|ton(ne)?|watt|hour|people|percent|year/g,
			(word) => words[word] ?? (word[0] as string),
		);

/**
 * The unit of a kind, or of any kind, that a text probably means, such as `TW.h` for "TWh" and `Mt`
 * for "million tonnes". Undefined for a text that is not a different spelling of a unit.
 */
export function nearestUnit(text: unknown, kind?: unknown): string | undefined {
	if (typeof text !== "string") return undefined;
	const ofKind = Object.keys((typeof kind === "string" && units[kind]) || {});
	const known = kind === undefined ? [...exponents.keys()] : ofKind;
	const wanted = plain(text);
	return known.includes(wanted) ? wanted : known.find((unit) => plain(unit) === wanted);
}
