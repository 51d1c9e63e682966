import { addFractions, fractionOf, roundFraction } from "../internal/decimal/fraction.ts";
import { QUOTIENT_DIGITS } from "../internal/decimal/quotient.ts";
import { requireFlows } from "../internal/gate/requireFlows.ts";
import { requireObject } from "../internal/gate/requireQuantity.ts";
import { type Formula, monotone } from "../internal/interval/cornerBounds.ts";
import { intervalOf } from "../internal/interval/interval.ts";
import { flowOf, requireSupply } from "../internal/trade/supplyRatio.ts";
import type { AnyFlows, CheckedStockedFlows } from "../model/flows.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/** net / (production + net), where net is imports less what leaves; of production and these. */
const reliance: Formula = ([production = 0, imports = 0, ...leaving], toward) => {
	if (leaving.includes(Infinity)) return -Infinity;
	if (imports === Infinity) return 100;
	if (leaving.includes(-Infinity)) return 100;
	if (production === Infinity) return 0;
	const net = [imports, ...leaving]
		.map(fractionOf)
		.reduce((rest, [n, d]) => addFractions(rest, [-n, d]));
	const [n, d] = addFractions(fractionOf(production), net);
	if (n <= 0n) return net[0] < 0n ? -Infinity : Number.NaN;
	return roundFraction([100n * net[0] * d, net[1] * n], QUOTIENT_DIGITS, toward);
};

/**
 * The net import reliance: what share of the apparent consumption is imported net of exports.
 *
 * Formula: (imports − exports − stockIncrease) / (production + imports − exports − stockIncrease)
 * × 100. Unit: %. Bounds: at the corners of the inputs, rounded outward to 12 digits. Flows are not
 * below zero, whatever their bounds say. The ratio is below zero for a net exporter, where the USGS
 * prints "E".
 *
 * @param flows - Imports, production and, where there are any, exports and the increase of stocks.
 * @returns The ratio, as a share.
 * @throws `kind-mismatch` where the kinds differ or are percentages.
 * @throws `not-a-quantity` where one of them is none.
 * @throws `out-of-range` where imports, production or exports are below zero, or the apparent
 * consumption is not above zero.
 * @see U.S. Geological Survey, Mineral Commodity Summaries, "net import reliance".
 *
 * @example
 * ```ts
 * import { format, netImportReliance, quantity } from "china-aluminum";
 * import {
 *   aluminumProductsExports2024,
 *   aluminumProductsImports2024,
 * } from "china-aluminum/2025-r1";
 *
 * const reliance = netImportReliance({
 *   imports: aluminumProductsImports2024,
 *   exports: aluminumProductsExports2024,
 *   production: quantity(70, "Mt", "about"),
 * });
 * expect(reliance.upper).toBeLessThan(0);
 * expect(format(reliance)).toBe("about -9%");
 * ```
 *
 * @category Balance trade
 */
export function netImportReliance<K extends Kind, U extends Unit>(
	flows: CheckedStockedFlows<K, U>,
): Quantity<"share", "%">;
export function netImportReliance(flows: AnyFlows): Quantity {
	requireObject(flows, false);
	const { imports, production, exports, stockIncrease } = flows;
	const inputs = {
		production,
		imports,
		...(exports !== undefined && { exports }),
		...(stockIncrease !== undefined && { stockIncrease }),
	};
	requireFlows(inputs, imports);
	const bounded = Object.entries(inputs).map(([name, q]) => {
		const { unit } = imports;
		return name === "stockIncrease" ? { q, numbers: intervalOf(q, unit) } : flowOf(q, unit);
	});
	const net = Object.keys(inputs).slice(1).join(" − ");
	requireSupply(bounded, reliance);
	return monotone("share", "%", bounded, reliance, {
		by: "netImportReliance",
		formula: `(${net}) / (production + ${net}) × 100`,
		inputs,
	});
}
