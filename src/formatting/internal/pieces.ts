import type { FormatPart } from "../FormatPart.ts";

/** A part of a written quantity, or a whole number of several parts. */
export interface Piece {
	readonly type: "qualifier" | "unit" | "literal" | "number";
	readonly value: string;
	/** Parts of a number. */
	readonly parts?: () => readonly Intl.NumberFormatPart[];
}

/** The minus sign that people read; Intl writes a hyphen. */
export const withMinus = (text: string): string => text.replace("-", "−");

/** A word with the spaces around it. */
function wordOf(type: "qualifier" | "unit", text: string): Piece[] {
	const word = text.trim();
	const [before = "", after = ""] = word === "" ? [text] : text.split(word);
	const pieces: Piece[] = [
		{ type: "literal", value: before },
		{ type, value: word },
		{ type: "literal", value: after },
	];
	return pieces.filter(({ value }) => value !== "");
}

/** A text with pieces in the place of each `#`. */
export function fill(
	type: "qualifier" | "unit",
	text: string,
	...contents: readonly (readonly Piece[])[]
): Piece[] {
	return text
		.split("#")
		.flatMap((word, index) => [...wordOf(type, word), ...(contents[index] ?? [])]);
}

/** The pieces as one text. */
export const textOf = (pieces: readonly Piece[]): string =>
	pieces.map(({ value }) => value).join("");

/** The pieces as parts; those of numbers are of Intl. */
export const partsOf = (pieces: readonly Piece[]): FormatPart[] =>
	pieces.flatMap(({ type, value, parts }) =>
		parts === undefined
			? [{ type, value } as FormatPart]
			: parts().map((part) => ({ type: part.type, value: withMinus(part.value) }) as FormatPart),
	);
