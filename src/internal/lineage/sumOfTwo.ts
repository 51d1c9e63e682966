import type { Quantity } from "../../model/quantity.ts";
import type { Kind, Unit } from "../../model/unit.ts";
import { linearCombination } from "./linearCombination.ts";

/** The sum (1) or difference (−1) of two quantities. */
export function sumOfTwo(
	kind: Kind,
	unit: Unit,
	by: string,
	formula: string,
	a: Quantity,
	b: Quantity,
	sign: 1 | -1,
): Quantity {
	return linearCombination(kind, unit, {
		by,
		formula,
		inputs: { a, b },
		weights: { a: 1, b: sign },
	});
}
