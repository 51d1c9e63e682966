import { requireKind } from "../internal/gate/requireKinds.ts";
import { requireOrder } from "../internal/gate/requireOrder.ts";
import { acrossKinds } from "../internal/ratio/acrossKinds.ts";
import type { OfKind } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * Calculates the mass per person.
 *
 * Formula: total / population
 *
 * Unit: kg/{person}.
 *
 * Bounds: calculated from the bounds of the inputs, and rounded outward to 12 digits.
 *
 * @param total - Mass of what the population consumes or produces.
 * @param population - Number of persons, in any unit of populations.
 * @returns The mass per person.
 * @throws `kind-mismatch` if the first argument is not a mass, or the second one is not a
 * population.
 * @throws `not-a-quantity` if an argument is not a quantity.
 * @throws `unit-mismatch` if an argument is in a unit that the library does not know.
 * @throws `zero-divisor` if the population is not greater than 0.
 * @throws `out-of-range` if the absolute value of the result is outside 1e−140 to 1e140.
 *
 * @example
 * ```ts
 * import { format, perCapita, quantity } from "china-aluminum";
 * import { aluminumConsumption } from "china-aluminum/2025-r1";
 *
 * const population = quantity(1408.28, "10*6.{person}", "rounded");
 * console.log(format(perCapita(aluminumConsumption, population))); // over 35.5 kg per person
 * ```
 *
 * @category Supply and demand
 */
export function perCapita<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	total: OfKind<"total", "mass", K, U>,
	population: OfKind<"population", "population", L, V>,
): Quantity<"mass-per-person", "kg/{person}">;
export function perCapita(total: Quantity, population: Quantity): Quantity {
	requireOrder("perCapita", ["total", total], ["population", population], 1, "population");
	requireKind("perCapita", "total", total, "mass");
	requireKind("perCapita", "population", population, "population");
	return acrossKinds("/", {
		by: "perCapita",
		formula: "total / population",
		inputs: { total, population },
	}) as Quantity<"mass-per-person", "kg/{person}">;
}
