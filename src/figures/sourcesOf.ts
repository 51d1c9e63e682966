import type { Figure } from "../model/figure.ts";
import type { Quantity } from "../model/quantity.ts";
import type { SourcedQuantity } from "../model/sourcedQuantity.ts";
import { listSources } from "./internal/listSources.ts";

/**
 * Lists the figures, and your own numbers with a source, from which a quantity was calculated.
 *
 * Each is listed once, in the order of the formulas. A figure has an `id`, and your own number has a
 * `source`, so `"id" in x` distinguishes them. Numbers without a source are omitted.
 *
 * @param q - Quantity. A figure is its own source.
 * @returns The figures and the sourced numbers.
 * @throws `not-a-quantity` if the argument, or anything that it was calculated from, is not a
 * quantity, or if it is among its own inputs.
 *
 * @example
 * ```ts
 * import { importDependency, quantity, sourcesOf } from "china-aluminum";
 * import { bauxiteImports2024 } from "china-aluminum/2025-r1";
 *
 * const source = { title: "Mineral Commodity Summaries 2025", publisher: "U.S. Geological Survey" };
 * const production = quantity(93, "Mt", { qualifier: "rounded", source });
 * const dependency = importDependency({ imports: bauxiteImports2024, production });
 * for (const x of sourcesOf(dependency)) console.log("id" in x ? x.id : x.source.title);
 * // bauxite-imports-2024
 * // Mineral Commodity Summaries 2025
 * ```
 *
 * @category Find and trace
 */
export function sourcesOf(q: Quantity): (Figure | SourcedQuantity)[] {
	return listSources("sourcesOf", q);
}
