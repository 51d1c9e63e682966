import { isOpen } from "../internal/interval/openSides.ts";
import { GONE } from "../internal/percent/percent.ts";
import type { Quantity } from "../model/quantity.ts";
import { localeOf } from "./internal/localeOf.ts";
import { writerOf } from "./internal/writerOf.ts";
import { type Locale, texts } from "./words.ts";

/** How a quantity is written. */
export interface FormatOptions {
	/** The language; English where none is named. */
	readonly locale?: Locale | undefined;
}

/** Whether a lower bound says no more than that there is no less than nothing. */
const isFloor = (lower: number | null, { kind }: Quantity) =>
	lower === (kind === "relative-change" || kind === "growth-rate" ? GONE : 0);

/**
 * Writes a quantity with its unit and with the word that its bounds deserve.
 *
 * A stated number is written with the digits it was stated with, a derived one with the digits that
 * its bounds support. What only a bound supports is never written as if it were measured: it is
 * `over` its lower bound, `under` its upper one, or `between` the two, rounded outward. Numbers are
 * written by Intl; Chinese writes masses and populations with 万 and 亿.
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
 * import { format, share } from "china-aluminum";
 * import { aluminumConsumption, bauxiteImports2024 } from "china-aluminum/2025-r1";
 *
 * expect(format(bauxiteImports2024)).toBe("159 Mt");
 * expect(format(aluminumConsumption)).toBe("over 50 Mt");
 * expect(format(aluminumConsumption, { locale: "zh-CN" })).toBe("超过5000万吨");
 * ```
 *
 * @category Make, convert, write
 */
export function format(q: Quantity, options?: FormatOptions): string {
	const locale = localeOf("format", options);
	const writer = writerOf("format", q, locale);
	const words = texts[locale];
	const value = (word = "#") => writer.withUnit(writer.value(), word);
	const least = (word = "#") => writer.withUnit(writer.lower(), word);
	const most = (word = "#") => writer.withUnit(writer.upper(), word);
	const between = () => words.between.replace("##", most()).replace("#", least());
	const isStated = q.derivation === undefined;
	if (!isOpen(q) && !writer.isSupported()) return between();
	switch (q.qualifier) {
		case "exact":
		case "rounded":
			return value();
		case "about":
			return value(words.about);
		case "over":
			return isStated ? value(words.over) : least(words.over);
		case "nearly":
		case "under":
			return isStated ? value(words[q.qualifier]) : most(words[q.qualifier]);
		case "between":
			if (q.lower === null && q.upper === null) return words.undetermined;
			if (q.lower === null) return most(words.under);
			if (q.upper === null && isFloor(q.lower, q)) return words.undetermined;
			if (q.upper === null) return least(words.over);
			return between();
	}
}
