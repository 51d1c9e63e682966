import { decimalOf } from "./decimalOf.ts";

/** Characters that a text has at most, if an error explains why it is not a decimal. */
const MOST_CHARACTERS = 60;

/** Name of a comma that can be a thousands separator or a decimal comma. */
const COMMA = "a comma";

/** What people and programs write in numbers, each with its name and its replacement in a decimal. */
const EXTRAS: readonly (readonly [
	extra: RegExp,
	name: string,
	instead: string | ((found: string) => string),
])[] = [
	[/[！-～]/g, "full-width characters", (found) => found.normalize("NFKC")],
	[/^\s+|\s+$/g, "white space around it", ""],
	[/^["'“]|["'”]$/g, "quotation marks", ""],
	[/\s?%$/, "a percent sign", ""],
	[/^\+(?=[\d.])/, "a plus sign", ""],
	[/^−/, "a minus sign that is not a hyphen", "-"],
	[/^(-?[1-9]\d{0,2}),(?=\d{3}$)/, COMMA, "$1."],
	[
		// A single point is a decimal point, unless a decimal comma follows it.
		/^(?!-?\d+\.\d+$)-?[1-9]\d{0,2}([,.\s'’_])\d{3}(\1\d{3})*(?=(?!\1)[.,]\d+$|$)/,
		"a thousands separator",
		(found) => found.replace(/[^\d-]/g, ""),
	],
	[/,(?=\d+$)/, "a decimal comma", "."],
	[/^-?(?=\.\d)/, "no digit before the point", "$&0"],
];

/** Decimals that a text can mean, and the names of what makes it different from them. */
export interface Readings {
	readonly extras: readonly string[];
	/** One decimal, or two if a comma can separate thousands or decimals. */
	readonly decimals: readonly string[];
}

/** The decimals that a text can mean; undefined if this is unknown, or the text is a decimal. */
export function readingsOf(text: unknown): Readings | undefined {
	if (typeof text !== "string" || text.length > MOST_CHARACTERS) return undefined;
	let decimal = text;
	const extras: string[] = [];
	for (const [extra, name, instead] of EXTRAS) {
		const before = decimal;
		decimal = decimal.replace(extra, instead as string);
		if (decimal !== before) extras.push(name);
	}
	if (extras.length === 0 || decimalOf(decimal) === undefined) return undefined;
	const decimals = extras.includes(COMMA) ? [decimal.replace(".", ""), decimal] : [decimal];
	return { extras, decimals };
}
