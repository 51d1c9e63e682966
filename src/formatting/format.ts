import type { Quantity } from "../model/quantity.ts";
import type { FormatOptions } from "./FormatOptions.ts";
import { textOf } from "./internal/pieces.ts";
import { piecesOf } from "./internal/piecesOf.ts";

/**
 * Writes a quantity with its unit and qualifier.
 *
 * A stated number keeps its digits. A result has the digits that its bounds support. If a result is
 * one-sided, `format` writes "over" the lower bound, "under" the upper bound, or "between" the two,
 * rounded outward. Chinese writes masses and populations with 万 and 亿. A unit without a word is
 * written as its code.
 *
 * @param q - The quantity.
 * @param options - Language, digits and sign.
 * @returns The text.
 * @throws `not-a-quantity` if the first argument is not a quantity.
 * @throws `not-an-object` if the options are not a plain object.
 * @throws `unknown-option` if the options name an unknown option.
 * @throws `unknown-locale` if the library does not write this language.
 * @throws `invalid-option` if the digits are not a whole number from 1 to 21, or the sign is unknown.
 *
 * @example
 * ```ts
 * import { format } from "china-aluminum";
 * import { aluminumConsumption, bauxiteImports2024 } from "china-aluminum/2025-r1";
 *
 * console.log(format(bauxiteImports2024)); // 159 Mt
 * console.log(format(bauxiteImports2024, { digits: 2, sign: "always" })); // +160 Mt
 * console.log(format(aluminumConsumption)); // over 50 Mt
 * console.log(format(aluminumConsumption, { locale: "zh-CN" })); // 超过5000万吨
 * ```
 *
 * @category Format
 */
export function format(q: Quantity, options?: FormatOptions): string {
	return textOf(piecesOf("format", q, options));
}
