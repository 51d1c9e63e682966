import { format } from "../../formatting/format.ts";
import { formatBounds } from "../../formatting/formatBounds.ts";
import type { Locale } from "../../formatting/words.ts";
import type { Quantity } from "../../model/quantity.ts";
import { explainWords } from "./explainWords.ts";

/** A quantity with its bounds behind it, if these say more than it does. */
export function formatWithBounds(q: Quantity, locale: Locale = "en"): string {
	const [value, bounds] = [format(q, { locale }), formatBounds(q, { locale })];
	return value === bounds ? value : value + explainWords[locale].bounds.replace("#", bounds);
}
