import { createError } from "../internal/gate/createError.ts";
import { shown } from "../internal/gate/shown.ts";
import { optionPath, optionsIn } from "../internal/stated/optionsIn.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Quantity } from "../model/quantity.ts";
import { referencesOf } from "./internal/citation/referencesOf.ts";
import { revisionsIn } from "./internal/citation/revisionsIn.ts";
import { styles } from "./internal/citation/styles.ts";

/**
 * Style of a citation: plain text, entries of BibLaTeX, or CSL-JSON as a text.
 *
 * @see {@link https://ctan.org/pkg/biblatex | BibLaTeX}
 * @see {@link https://docs.citationstyles.org/en/stable/specification.html | CSL}
 */
export type CitationStyle = keyof typeof styles;

/** Options of `cite`. */
export interface CitationOptions {
	/** Style; plain text by default. */
	readonly style?: CitationStyle | undefined;
	/**
	 * Descriptions of your own datasets, from which figures are cited: the field `dataset` of what
	 * `defineDataset` or `parseDataset` returned. Figures of these datasets cannot be cited without
	 * them. Revisions of this library need not be passed.
	 */
	readonly datasets?: readonly Dataset[] | undefined;
}

const optionNames = ["style", "datasets"] as const;

const ofStyle = (style: unknown): { readonly [N in keyof CitationOptions]?: unknown } => ({
	style,
});

/**
 * Cites a figure, your own number or a result.
 *
 * The report comes first, then the revision of this dataset with its digest and the figures as
 * locators, then the sources of your own numbers. The citation of a result begins with the result, its
 * formula and its inputs. The citation says so if a number does not have a source. A figure of your own dataset
 * does not contain the title of its report, so pass the dataset as well.
 *
 * The keys of the entries identify what is cited, so the entries of several citations can be collected in one
 * file. A report, a revision and a source each have one key. A result has a different key if its text differs.
 *
 * @param q - The quantity.
 * @param options - Style, `"text"`, `"biblatex"` or `"csl-json"`, or an object with the options.
 * @returns The citation in English, as one text.
 * @throws `not-a-quantity` if the first argument, or anything that it was calculated from, is not a
 * quantity, or if it is among its own inputs.
 * @throws `invalid-option` if the style is unknown, an entry of `datasets` does not describe a
 * dataset, or it has the revision of a different dataset.
 * @throws `unknown-revision` if a figure is of a dataset that is neither a revision of this library nor
 * in `datasets`.
 * @throws `not-a-list` if `datasets` is not a list.
 * @throws `not-an-object` if the options are neither a style nor a plain object.
 * @throws `unknown-option` if the options name an unknown option.
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
export function cite(q: Quantity, options?: CitationStyle | CitationOptions): string;
export function cite(q: Quantity, given?: unknown): string {
	const { style = "text", datasets = [] } = optionsIn("cite", optionNames, given, ofStyle);
	const references = referencesOf("cite", q, revisionsIn("cite", datasets));
	if (typeof style === "string" && Object.hasOwn(styles, style)) {
		return styles[style as CitationStyle](references);
	}
	const names = Object.keys(styles).map((name) => shown(name));
	const sentences = `${shown(style)} is not a citation style. Use one of ${names.join(", ")}.`;
	throw createError("invalid-option", "cite", optionPath(given, "style"), sentences, style);
}
