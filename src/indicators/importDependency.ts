import type { Quantity } from "../quantity.ts";
import type { Kind, Unit } from "../units.ts";
import { type Flow, supplyRatio } from "./supplyRatio.ts";

/** What import dependency is worked out from, all of one kind and one period. */
export interface ImportDependencyInputs<
	K extends Kind,
	U extends Unit,
	L extends Kind,
	V extends Unit,
	M extends Kind,
	W extends Unit,
> {
	/** What was imported. */
	readonly imports: Quantity<K, U>;
	/** What was produced at home. */
	readonly production: Flow<K, U, L, V>;
	/** What was exported; none where it is left out. */
	readonly exports?: Flow<K, U, M, W> | undefined;
}

/**
 * The import dependency ratio: what share of the domestic supply is imported.
 *
 * Formula: imports / (production + imports − exports) × 100, the gross ratio of the FAO. Unit: %.
 * Bounds: at the corners of the inputs, since the ratio rises or falls with each of them throughout;
 * rounded outward to 12 digits. It is over 100 % where imports are exported again, rightly so.
 *
 * @param inputs - Imports, production and, where there are any, exports.
 * @returns The ratio, as a share.
 * @throws `kind-mismatch` where the kinds differ or are percentages.
 * @throws `out-of-range` where imports, production or exports are below zero, or the domestic
 * supply is not above zero.
 * @see FAO, Food balance sheets, "import dependency ratio": https://www.fao.org
 *
 * @example
 * ```ts
 * import { format, importDependency, quantity } from "china-aluminum";
 * import { bauxiteImports2024 } from "china-aluminum/2025-r1";
 *
 * const dependency = importDependency({
 *   imports: bauxiteImports2024,
 *   production: quantity(93, "Mt", "rounded"),
 * });
 * expect(format(dependency)).toBe("63.1%");
 * ```
 */
export function importDependency<
	K extends Kind,
	U extends Unit,
	L extends Kind,
	V extends Unit,
	M extends Kind = L,
	W extends Unit = V,
>(inputs: ImportDependencyInputs<K, U, L, V, M, W>): Quantity<"share", "%">;
export function importDependency(inputs: {
	imports: Quantity;
	production: Quantity;
	exports?: Quantity | undefined;
}): Quantity {
	const { imports, production, exports } = inputs;
	return supplyRatio(imports, production, exports, {
		by: "importDependency",
		formula: exports
			? "imports / (production + imports − exports) × 100"
			: "imports / (production + imports) × 100",
		inputs: exports ? { imports, production, exports } : { imports, production },
	});
}
