import { inputsOf } from "../internal/lineage/inputsOf.ts";
import type { Figure } from "../model/figure.ts";
import type { Quantity } from "../model/quantity.ts";
import { isFigure } from "./internal/isFigure.ts";
import { requireTraceable } from "./internal/requireTraceable.ts";

/**
 * Lists the figures from which a quantity was calculated, each once, in the order of the formula.
 *
 * @param q - Quantity. A figure is its own source.
 * @returns The figures; empty if only your own numbers were used.
 * @throws `not-a-quantity` if the argument, or anything that it was calculated from, is not a
 * quantity, or if it is among its own inputs.
 *
 * @example
 * ```ts
 * import { importDependency, quantity, sourcesOf } from "china-aluminum";
 * import { bauxiteImports2024 } from "china-aluminum/2025-r1";
 *
 * const dependency = importDependency({
 *   imports: bauxiteImports2024,
 *   production: quantity(93, "Mt", "rounded"),
 * });
 * console.log(sourcesOf(dependency).map(({ id }) => id)); // [ 'bauxite-imports-2024' ]
 * ```
 *
 * @category Find and trace
 */
export function sourcesOf(q: Quantity): Figure[] {
	requireTraceable("sourcesOf", q);
	const figures = new Map<string, Figure>();
	const seen = new Set<Quantity>();
	const waiting = [q];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (seen.has(next)) continue;
		seen.add(next);
		if (isFigure(next)) figures.set(`${next.revision} ${next.id}`, next);
		for (const [, input] of inputsOf(next).toReversed()) waiting.push(input);
	}
	return [...figures.values()];
}
