import type { Quantity } from "../model/quantity.ts";
import type { FormatOptions } from "./FormatOptions.ts";
import { fill, textOf } from "./internal/pieces.ts";
import { writerOf } from "./internal/writerOf.ts";
import { optionsOf } from "./optionsOf.ts";
import { texts } from "./words.ts";

/**
 * Writes the bounds of a quantity with its unit.
 *
 * The bounds of a stated number are written in full, and those of a result are rounded outward. A
 * missing bound is left out: `≥ 50 Mt`.
 *
 * @param q - The quantity.
 * @param options - Language, digits and sign, as for `format`.
 * @returns The text.
 * @throws `not-a-quantity` if the first argument is not a quantity.
 * @throws `not-an-object` if the options are not a plain object.
 * @throws `unknown-option` if the options name an unknown option.
 * @throws `unknown-locale` if the library does not write this language.
 * @throws `invalid-option` if the digits are not a whole number from 1 to 21, or the sign is unknown.
 *
 * @example
 * ```ts
 * import { formatBounds } from "china-aluminum";
 * import { aluminumConsumption, bauxiteImports2024 } from "china-aluminum/2025-r1";
 *
 * console.log(formatBounds(bauxiteImports2024)); // 158.5 to 159.5 Mt
 * console.log(formatBounds(aluminumConsumption)); // ≥ 50 Mt
 * ```
 *
 * @category Format
 */
export function formatBounds(q: Quantity, options?: FormatOptions): string {
	const checked = optionsOf("formatBounds", options);
	const { number, withUnit } = writerOf("formatBounds", q, checked);
	const words = texts[checked.locale];
	if (q.lower === null && q.upper === null) return words.undetermined;
	if (q.lower === null) return textOf(withUnit(number("upper"), "≤ #"));
	if (q.upper === null) return textOf(withUnit(number("lower"), "≥ #"));
	const isOne = q.lower === q.upper;
	const lower = isOne ? number("value", "lower") : number("lower");
	const upper = isOne ? number("value", "upper") : number("upper");
	if (isOne && textOf(lower) === textOf(upper)) return textOf(withUnit(lower));
	const range = `#${words.to}#`;
	// Readers apply a numeral behind the upper bound to both: 1至5万吨 means 10,000 to 50,000 t.
	const isApplied = q.lower !== 0 && /\d$/.test(textOf(lower)) && /\D$/.test(textOf(upper));
	return isApplied
		? textOf(fill("qualifier", range, withUnit(lower), withUnit(upper)))
		: textOf(withUnit(fill("qualifier", range, lower, upper)));
}
