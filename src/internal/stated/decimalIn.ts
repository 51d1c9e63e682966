import { SUM_DIGITS } from "../decimal/decimal.ts";
import { isCarried } from "../decimal/isCarried.ts";
import { placesOf } from "../decimal/placesOf.ts";
import { createError } from "../gate/createError.ts";
import { shown } from "../gate/shown.ts";

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** Characters that a text has at most, if an error explains why it is not a decimal. */
const MOST_CHARACTERS = 60;

/** What people and programs write in numbers, each with its name and its replacement in a decimal. */
const EXTRAS: readonly (readonly [
	extra: RegExp,
	name: string,
	instead: (found: string) => string,
])[] = [
	[/^\s+|\s+$/g, "white space around it", () => ""],
	[/^\+(?=\d)/, "a plus sign", () => ""],
	[/^−/, "a minus sign that is not a hyphen", () => "-"],
	[
		/^-?[1-9]\d{0,2}([,\s'’]\d{3})+(?=\.|$)/,
		"a thousands separator",
		(found) => found.replace(/[,\s'’]/g, ""),
	],
	[/,(?=\d+$)/, "a decimal comma", () => "."],
];

/** A number that the library can carry, and the decimal places that it was stated with. */
export interface StatedDecimal {
	readonly number: number;
	readonly decimals: number;
}

/** The end of an error that names what to remove from a text; undefined if this does not make it a decimal. */
function extrasIn(value: unknown): string | undefined {
	if (typeof value !== "string" || value.length > MOST_CHARACTERS) return undefined;
	let decimal = value;
	const found = EXTRAS.filter(([extra, , instead]) => {
		const before = decimal;
		decimal = decimal.replace(extra, instead);
		return decimal !== before;
	});
	if (found.length === 0 || !DECIMAL.test(decimal)) return undefined;
	return `, because it has ${found.map(([, name]) => name).join(" and ")}. Pass ${shown(decimal)}.`;
}

/** Reads a decimal that a caller states, as a number or in digits. */
export function decimalIn(by: string, argument: string, value: unknown): StatedDecimal {
	if (typeof value === "number" && isCarried(value)) {
		return { number: value + 0, decimals: placesOf(value) };
	}
	if (typeof value === "string" && DECIMAL.test(value)) {
		const digits = value.replace(/^-?0*\.?0*|\./g, "");
		const number = Number(value) + 0;
		if (digits.length <= SUM_DIGITS && isCarried(number)) {
			return { number, decimals: value.split(".")[1]?.length ?? 0 };
		}
	}
	const fault =
		extrasIn(value) ??
		`. Pass 0, a number with an absolute value from 1e−100 to 1e100, or a string of at most ${SUM_DIGITS} digits such as "19.0".`;
	throw createError(
		"not-a-number",
		by,
		argument,
		`${shown(value)} is not a decimal${fault}`,
		value,
	);
}
