import type { Quantity } from "../model/quantity.ts";
import type { FormatOptions } from "./format.ts";
import { localeOf } from "./internal/localeOf.ts";
import { writerOf } from "./internal/writerOf.ts";
import { texts } from "./words.ts";

/**
 * Writes the bounds of a quantity with its unit.
 *
 * The bounds of a stated number are written in full, those of a derived one rounded outward. A
 * bound that is not there is left out: `≥ 50 Mt`.
 *
 * @param q - The quantity.
 * @param options - The language.
 * @returns The text.
 * @throws `not-a-quantity` if the first argument is not a quantity.
 * @throws `not-an-object` if the options are not a plain object.
 * @throws `unknown-option` if the options name an unknown option.
 * @throws `unknown-locale` if the library does not write this language.
 *
 * @example
 * ```ts
 * import { formatBounds } from "china-aluminum";
 * import { aluminumConsumption, bauxiteImports2024 } from "china-aluminum/2025-r1";
 *
 * expect(formatBounds(bauxiteImports2024)).toBe("158.5 to 159.5 Mt");
 * expect(formatBounds(aluminumConsumption)).toBe("≥ 50 Mt");
 * ```
 *
 * @category Make, convert, write
 */
export function formatBounds(q: Quantity, options?: FormatOptions): string {
	const locale = localeOf("formatBounds", options);
	const writer = writerOf("formatBounds", q, locale);
	const words = texts[locale];
	if (q.lower === null && q.upper === null) return words.undetermined;
	if (q.lower === null) return writer.withUnit(writer.upper(), "≤ #");
	if (q.upper === null) return writer.withUnit(writer.lower(), "≥ #");
	if (q.lower === q.upper) return writer.withUnit(writer.value());
	return writer.withUnit(`${writer.lower()}${words.to}${writer.upper()}`);
}
