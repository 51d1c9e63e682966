import { areConvertible } from "../internal/gate/areConvertible.ts";
import { named, pairMismatch } from "../internal/gate/kindMismatch.ts";
import { requireQuantities } from "../internal/gate/requireQuantities.ts";
import { sumKind } from "../internal/gate/sumKind.ts";
import { whyNotAdded } from "../internal/gate/whyNotAdded.ts";
import { linearCombination } from "../internal/lineage/linearCombination.ts";
import { listed, namesInFormula } from "../internal/lineage/listed.ts";
import type { Addends } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * Adds up a list of quantities of one kind.
 *
 * Formula: x1 + x2 + …
 *
 * Unit: that of the first quantity.
 *
 * Bounds: the sums of the bounds. A number that was added, subtracted or scaled in several of the
 * quantities counts once.
 *
 * @param quantities - List of at least one quantity.
 * @returns The total, with all quantities as its inputs.
 * @throws `empty-list` if the list is empty.
 * @throws `not-a-list` if the argument is not a list.
 * @throws `kind-mismatch` if the kinds differ or cannot be added.
 * @throws `not-a-quantity` if an item is not a quantity.
 * @throws `out-of-range` if the absolute value of the result is outside 1e−140 to 1e140.
 *
 * @example
 * ```ts
 * import { findFigures, format, total } from "china-aluminum";
 * import { figures } from "china-aluminum/2025-r1";
 *
 * const imports = total(findFigures(figures, { indicator: "imports" }));
 * console.log(imports.value, format(imports)); // 162.02 162 Mt
 * ```
 *
 * @category Calculate
 */
export function total<K extends Kind, U extends Unit>(quantities: Addends<K, U>): Quantity<K, U>;
export function total(given: readonly Quantity[]): Quantity {
	const by = "total";
	const quantities = requireQuantities(by, "quantities", given);
	const first = quantities[0] as Quantity;
	for (const [at, q] of quantities.entries()) {
		const isSum = q.kind === first.kind && sumKind(q.kind, q.kind) !== undefined;
		if (isSum && areConvertible(first, q)) continue;
		const what = `add ${named(first)} and ${named(q)}`;
		const advice = whyNotAdded(first, q) ?? ". Pass quantities of one kind.";
		throw pairMismatch(by, `quantities[${at}]`, what, advice, first, q);
	}
	const formula = namesInFormula(quantities).join(" + ");
	const counts = quantities.map(() => 1);
	const sum = { by, formula, inputs: listed(quantities), weights: listed(counts) };
	return linearCombination(first.kind, first.unit, sum, quantities, counts);
}
