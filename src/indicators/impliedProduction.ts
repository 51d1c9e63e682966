import { ChinaAluminumError } from "../errors.ts";
import { fractionOf, roundFraction } from "../internal/decimal/fraction.ts";
import { QUOTIENT_DIGITS } from "../internal/decimal/quotient.ts";
import { requireAboveZero, requireKind, requireLevel } from "../internal/gate/requireKinds.ts";
import { monotone } from "../internal/interval/cornerBounds.ts";
import { intervalOf } from "../internal/interval/interval.ts";
import { WHOLE } from "../internal/percent/percent.ts";
import { flowOf } from "../internal/trade/supplyRatio.ts";
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
	requireLevel("imply production from", imports);
	requireKind("dependency", dependency, "share");
	requireAboveZero("dependency", dependency);
	if (dependency.value > WHOLE) {
		throw new ChinaAluminumError(
			"out-of-range",
			`a dependency of ${dependency.value}% implies exports: give one of at most ${WHOLE}%`,
			[dependency],
		);
	}
	const { lower, upper, ...rest } = intervalOf(dependency);
	return monotone(
		imports.kind,
		imports.unit,
		[
			flowOf(imports, imports.unit),
			{
				q: dependency,
				numbers: { ...rest, lower: Math.max(0, lower), upper: Math.min(WHOLE, upper) },
			},
		],
		([imported = 0, share = 0], toward) => {
			if (imported === 0 || share === WHOLE) return 0;
			if (share === 0 || imported === Infinity) return Infinity;
			const [n, d] = fractionOf(imported);
			const [p, q] = fractionOf(share);
			return roundFraction([n * (100n * q - p), d * p], QUOTIENT_DIGITS, toward);
		},
		{
			by: "impliedProduction",
			formula: "imports × (100 − dependency) / dependency",
			inputs: { imports, dependency },
		},
	);
}
