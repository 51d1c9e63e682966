import { createError } from "../internal/gate/createError.ts";
import { requireOneWay } from "../internal/gate/requireFlows.ts";
import { requireAboveZero, requireKind, requireLevel } from "../internal/gate/requireKinds.ts";
import { requireOrder } from "../internal/gate/requireOrder.ts";
import { shown } from "../internal/gate/shown.ts";
import { cornerBounds } from "../internal/interval/cornerBounds.ts";
import { intervalOf } from "../internal/interval/intervalOf.ts";
import { WHOLE } from "../internal/percent/percent.ts";
import { fractionOf } from "../internal/power/Fraction.ts";
import { multiply } from "../internal/power/multiply.ts";
import { sumWithin } from "../internal/ratio/sumWithin.ts";
import type { Level, OfKind } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * The production that imports and an import dependency imply, where nothing is exported.
 *
 * Formula: imports × (100 − dependency) / dependency. Unit: that of the imports. Bounds: at the
 * corners of the inputs, rounded outward to 12 digits. A dependency is not above 100 %, and imports
 * are not below zero, whatever their bounds say.
 *
 * @param imports - What was imported.
 * @param dependency - The import dependency, by imports / (production + imports).
 * @returns The production.
 * @throws `kind-mismatch` where the imports are a percentage, or the dependency no share.
 * @throws `zero-divisor` where the dependency is not above zero.
 * @throws `out-of-range` where the dependency is above 100 %, or the imports are below zero.
 * @throws `not-a-quantity` where one of the two is none.
 * @see FAO, Food balance sheets, "import dependency ratio", solved for production.
 *
 * @example
 * ```ts
 * import { format, formatBounds, impliedProduction } from "china-aluminum";
 * import { bauxiteImportDependency2024, bauxiteImports2024 } from "china-aluminum/2025-r1";
 *
 * const production = impliedProduction(bauxiteImports2024, bauxiteImportDependency2024);
 * expect(format(production)).toBe("75 Mt");
 * expect(formatBounds(production)).toBe("72.8 to 76.8 Mt");
 * ```
 *
 * @category Balance trade
 */
export function impliedProduction<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	imports: Level<"imply production from", K, U>,
	dependency: OfKind<"dependency", "share", L, V>,
): Quantity<K, U>;
export function impliedProduction(imports: Quantity, dependency: Quantity): Quantity {
	const by = "impliedProduction";
	requireOrder(by, ["imports", imports], ["dependency", dependency], 1, "share");
	requireLevel(by, "imports", imports, "imply production from");
	requireKind(by, "dependency", dependency, "share");
	requireAboveZero(by, "dependency", dependency);
	if (dependency.value > WHOLE) {
		const sentences = `must not be greater than ${WHOLE}%, got ${shown(dependency.value)}%.`;
		throw createError("out-of-range", by, "dependency", sentences, dependency);
	}
	requireOneWay(by, { imports });
	const derivation = {
		by,
		formula: "imports × (100 − dependency) / dependency",
		inputs: { imports, dependency },
	};
	const production = sumWithin(dependency, "rest", imports, derivation);
	if (production !== undefined) return production;
	const [flow, share] = [intervalOf(imports), intervalOf(dependency)];
	return cornerBounds(
		imports.kind,
		imports.unit,
		[
			{ q: imports, numbers: { ...flow, lower: Math.max(0, flow.lower) } },
			{
				q: dependency,
				numbers: {
					...share,
					lower: Math.max(0, share.lower),
					upper: Math.min(WHOLE, share.upper),
				},
			},
		],
		([imported = 0, percent = 0], rounding) => {
			const [n, d] = fractionOf(percent);
			const factor = n === 0n ? undefined : ([BigInt(WHOLE) * d - n, n] as const);
			return multiply(imported, factor, rounding);
		},
		derivation,
	);
}
