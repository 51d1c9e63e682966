import { requireFlows, requireOneWay } from "../internal/gate/requireFlows.ts";
import { PERCENT } from "../internal/percent/percent.ts";
import { ratio } from "../internal/ratio/ratio.ts";
import { noSupply } from "../internal/trade/noSupply.ts";
import type { CheckedStockedFlows, StockedFlows } from "../model/flows.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

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
 * expect(format(reliance)).toBe("about −9%");
 * ```
 *
 * @category Balance trade
 */
export function netImportReliance<K extends Kind, U extends Unit>(
	flows: CheckedStockedFlows<K, U>,
): Quantity<"share", "%">;
export function netImportReliance(flows: StockedFlows): Quantity {
	const by = "netImportReliance";
	const inputs = requireFlows(by, flows, ["production", "imports", "exports", "stockIncrease"]);
	requireOneWay(by, inputs);
	const { imports, production, exports, stockIncrease } = inputs;
	const leaving = { numerator: -1, divisor: -1 };
	const { unit } = imports;
	const terms = [
		{ q: imports, numerator: 1, divisor: 1, isOneWay: true, unit },
		{ q: production, divisor: 1, isOneWay: true, unit },
		...(exports ? [{ q: exports, ...leaving, isOneWay: true, unit }] : []),
		...(stockIncrease ? [{ q: stockIncrease, ...leaving, unit }] : []),
	];
	const net = Object.keys(inputs)
		.filter((name) => name !== "production")
		.join(" − ");
	const formula = `(${net}) / (production + ${net}) × 100`;
	const derivation = { by, formula, inputs };
	const share = ratio("share", "%", { terms, exponent: PERCENT, less: 0 }, derivation);
	if (share === undefined) throw noSupply(by, inputs);
	return share;
}
