import { createError } from "../internal/gate/createError.ts";
import { shown } from "../internal/gate/shown.ts";
import type { Quantity } from "../model/quantity.ts";
import { referencesOf } from "./internal/citation/referencesOf.ts";
import { styles } from "./internal/citation/styles.ts";

/**
 * Style of a citation: plain text, entries of BibLaTeX, or CSL-JSON as a text.
 *
 * @see {@link https://ctan.org/pkg/biblatex | BibLaTeX}
 * @see {@link https://docs.citationstyles.org/en/stable/specification.html | CSL}
 */
export type CitationStyle = keyof typeof styles;

/**
 * Cites a figure, your own number or a result.
 *
 * The report comes first, then the revision of this dataset with its digest and the figures as
 * locators, then the sources of your own numbers. The citation of a result begins with the result, its
 * formula and its inputs. A number without a source is said to have none. A figure of your own dataset
 * is cited by its revision and its id only, because a figure does not contain the title of its report.
 *
 * @param q - The quantity.
 * @param style - Style: `"text"`, `"biblatex"` or `"csl-json"`.
 * @returns The citation in English, as one text.
 * @throws `not-a-quantity` if the first argument, or anything that it was calculated from, is not a
 * quantity, or if it is among its own inputs.
 * @throws `invalid-option` if the style is unknown.
 *
 * @example
 * ```ts
 * import { cite } from "china-aluminum";
 * import { bauxiteImports2024 } from "china-aluminum/2025-r1";
 *
 * const [report, dataset] = cite(bauxiteImports2024, "biblatex").split("\n\n");
 * console.log(report?.split("\n")[0], dataset?.split("\n")[0]);
 * // @misc{report-2025-r1, @dataset{china-aluminum-2025-r1,
 * ```
 *
 * @category Find and trace
 */
export function cite(q: Quantity, style: CitationStyle = "text"): string {
	const references = referencesOf("cite", q);
	if (typeof style === "string" && Object.hasOwn(styles, style)) return styles[style](references);
	const names = Object.keys(styles).map((name) => shown(name));
	const sentences = `${shown(style)} is not a citation style. Use ${names.join(", ")}.`;
	throw createError("invalid-option", "cite", "style", sentences, style);
}
