import { format } from "../../formatting/format.ts";
import type { Locale } from "../../formatting/words.ts";
import type { Label } from "../../model/label.ts";
import type { Quantity } from "../../model/quantity.ts";

/** A label in a language; in English if it has not been translated. */
export const labelIn = ({ en, zh = en }: Label, locale: Locale): string =>
	locale === "en" ? en : zh;

/** What a sentence calls a quantity: its quoted label, or else its value. */
export function nameOf(q: Quantity, locale: Locale): string {
	if (q.label === undefined) return format(q, { locale });
	const label = labelIn(q.label, locale);
	return locale === "en" ? `"${label}"` : `“${label}”`;
}
