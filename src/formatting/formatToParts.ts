import type { Quantity } from "../model/quantity.ts";
import type { FormatOptions } from "./FormatOptions.ts";
import type { FormatPart } from "./FormatPart.ts";
import { partsOf } from "./internal/pieces.ts";
import { piecesOf } from "./internal/piecesOf.ts";

/**
 * Writes a quantity in parts, whose values together are the text of `format`.
 *
 * A program can then style the number, the unit and the qualifier differently.
 *
 * @param q - The quantity.
 * @param options - Language, digits and sign, as for `format`.
 * @returns The parts in their order. Their values, joined, are the text of `format`.
 * @throws `not-a-quantity` if the first argument is not a quantity.
 * @throws `not-an-object` if the options are not a plain object.
 * @throws `unknown-option` if the options name an unknown option.
 * @throws `unknown-locale` if the library does not write this language.
 * @throws `invalid-option` if the digits are not a whole number from 1 to 21, or the sign is unknown.
 *
 * @example
 * ```ts
 * import { formatToParts } from "china-aluminum";
 * import { aluminumConsumption } from "china-aluminum/2025-r1";
 *
 * const parts = formatToParts(aluminumConsumption);
 * const html = parts.map(({ type, value }) => (type === "unit" ? `<abbr>${value}</abbr>` : value));
 * console.log(html.join("")); // over 50 <abbr>Mt</abbr>
 * ```
 *
 * @category Format
 */
export function formatToParts(q: Quantity, options?: FormatOptions): FormatPart[] {
	return partsOf(piecesOf("formatToParts", q, options));
}
