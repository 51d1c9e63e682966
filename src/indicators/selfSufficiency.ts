import { requireFlows, requireOneWay } from "../internal/gate/requireFlows.ts";
import type { RatioTerm } from "../internal/ratio/extremesOf.ts";
import { ratio } from "../internal/ratio/ratio.ts";
import { noSupply } from "../internal/trade/noSupply.ts";
import type { CheckedFlows, Flows } from "../model/flows.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * The self-sufficiency ratio: what share of the domestic supply is produced at home.
 *
 * Formula: production / (production + imports − exports) × 100, the gross ratio of the FAO. Unit: %.
 * Bounds: at the corners of the inputs, rounded outward to 12 digits. Flows are not below zero,
 * whatever their bounds say. With exports, it and the import dependency ratio do not add up to 100 %.
 *
 * @param flows - Imports, production and, where there are any, exports.
 * @returns The ratio, as a share.
 * @throws `kind-mismatch` where the kinds differ or are percentages.
 * @throws `not-a-quantity` where one of them is none.
 * @throws `out-of-range` where imports, production or exports are below zero, or the domestic
 * supply is not above zero.
 * @see FAO, Food balance sheets, "self-sufficiency ratio": https://www.fao.org
 *
 * @example
 * ```ts
 * import { format, quantity, selfSufficiency } from "china-aluminum";
 * import { bauxiteImports2024 } from "china-aluminum/2025-r1";
 *
 * const ratio = selfSufficiency({
 *   imports: bauxiteImports2024,
 *   production: quantity(93, "Mt", "rounded"),
 * });
 * expect(format(ratio)).toBe("36.9%");
 * ```
 *
 * @category Balance trade
 */
export function selfSufficiency<K extends Kind, U extends Unit>(
	flows: CheckedFlows<K, U>,
): Quantity<"share", "%">;
export function selfSufficiency(flows: Flows): Quantity {
	const by = "selfSufficiency";
	const inputs = requireFlows(by, flows, ["imports", "production", "exports"]);
	requireOneWay(by, inputs);
	const { imports, production, exports } = inputs;
	const terms: RatioTerm[] = [
		[imports, 0n, 1n, true],
		[production, 1n, 1n, true],
		...(exports ? [[exports, 0n, -1n, true] as const] : []),
	];
	const supply = exports ? "production + imports − exports" : "production + imports";
	const formula = `production / (${supply}) × 100`;
	const derivation = { by, formula, inputs };
	const share = ratio("share", "%", terms, derivation);
	if (share === undefined) throw noSupply(by, inputs);
	return share;
}
