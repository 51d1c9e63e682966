import type { Quantity } from "../../model/quantity.ts";
import { fitsBounds, sidesOf } from "../interval/openSides.ts";
import { createError } from "./createError.ts";
import { expresses, isQuantity, MOST_DECIMALS } from "./isQuantity.ts";
import { shown } from "./shown.ts";
import { statedFault } from "./statedFault.ts";

/** The first field of a quantity that is wrong, and why. */
function faultOf(q: Quantity): string {
	const { value, lower, upper, decimals, unit, kind, qualifier } = q;
	for (const bound of [lower, upper]) {
		if (bound !== null && !Number.isFinite(bound)) return `bound ${shown(bound)} is not a number`;
	}
	if ((lower ?? value) > value || (upper ?? value) < value) {
		const [least, most] = [lower, upper].map((bound) => (bound === null ? "open" : shown(bound)));
		return `value ${shown(value)} is outside its bounds, ${least} to ${most}`;
	}
	if (!expresses(unit, kind)) return `unit ${shown(unit)} cannot express the kind ${shown(kind)}`;
	if (sidesOf(qualifier) === undefined) return `qualifier ${shown(qualifier)} is not known`;
	if (!fitsBounds(qualifier, lower, upper)) {
		return `qualifier ${shown(qualifier)} needs the ${lower === null ? "lower" : "upper"} bound, which is null`;
	}
	if (Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS) {
		return statedFault(q) ?? "its derivation has no inputs";
	}
	return `decimals ${shown(decimals)} is not a whole number from 0 to ${MOST_DECIMALS}`;
}

function notAQuantity(given: unknown, by: string, argument: string) {
	let fault = `${shown(given)} is not a quantity`;
	try {
		if (Number.isFinite((given as Quantity).value)) fault = faultOf(given as Quantity);
	} catch {
		// What cannot be read has no field to name.
	}
	return createError(
		"not-a-quantity",
		by,
		argument,
		`${fault}. Create one with quantity(93, "Mt").`,
		given,
	);
}

/** Rejects what is not a quantity, or has fields that do not fit each other. */
export function requireQuantity(by: string, argument: string, given: unknown): void {
	if (!isQuantity(given)) throw notAQuantity(given, by, argument);
}
