import { minus } from "../internal/decimal/decimal.ts";
import { requireOneWay } from "../internal/gate/requireFlows.ts";
import { requireAboveZero, requireRange } from "../internal/gate/requireRange.ts";
import { requireRate } from "../internal/gate/requireRate.ts";
import { intervalOf } from "../internal/interval/intervalOf.ts";
import { levelTimes } from "../internal/percent/levelTimes.ts";
import { HUNDRED, WHOLE } from "../internal/percent/percent.ts";
import type { Level, OfKind } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * Calculates the production that imports and an import dependency imply, if nothing is exported.
 *
 * Formula: imports × (100 − dependency) / dependency
 *
 * Unit: that of the imports.
 *
 * Bounds: calculated from the bounds of the inputs, and rounded outward to 12 digits. An upper
 * bound of the dependency above 100% counts as 100%, and a lower bound of the imports below 0 as 0.
 *
 * @param imports - Imports of one good.
 * @param dependency - Import dependency, as imports / (production + imports).
 * @returns The production.
 * @throws `kind-mismatch` if the imports are a percentage, or the dependency is not a share.
 * @throws `not-a-quantity` if an argument is not a quantity.
 * @throws `zero-divisor` if the dependency is not greater than 0.
 * @throws `out-of-range` if the dependency is above 100%, or the imports are less than 0.
 * @see [FAO, Food balance sheets: a handbook, chapter
 * IV](https://www.fao.org/4/x9892e/X9892e04.htm)
 *
 * @example
 * ```ts
 * import { format, formatBounds, impliedProduction } from "china-aluminum";
 * import { bauxiteImportDependency2024, bauxiteImports2024 } from "china-aluminum/2025-r1";
 *
 * const production = impliedProduction(bauxiteImports2024, bauxiteImportDependency2024);
 * console.log(format(production)); // 75 Mt
 * console.log(formatBounds(production)); // 72.8 to 76.8 Mt
 * ```
 *
 * @category Trade balance
 */
export function impliedProduction<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	imports: Level<"imply production from", K, U>,
	dependency: OfKind<"dependency", "share", L, V>,
): Quantity<K, U>;
export function impliedProduction(imports: Quantity, dependency: Quantity): Quantity {
	const by = "impliedProduction";
	const share = ["dependency", dependency] as const;
	requireRate(by, "imply production from", ["imports", imports], share, "share");
	requireAboveZero(by, ...share);
	requireRange(dependency.value <= WHOLE, by, ...share, `not be greater than ${WHOLE}%`);
	requireOneWay(by, { imports });
	const { lower, ...numbers } = intervalOf(imports);
	return levelTimes(
		imports,
		dependency,
		{
			sought: [-1n, 1n],
			range: [0, WHOLE],
			factor: (percent) => [minus(HUNDRED, percent), percent],
		},
		{
			by,
			formula: "imports × (100 − dependency) / dependency",
			inputs: { imports, dependency },
		},
		{ ...numbers, lower: Math.max(0, lower) },
	);
}
