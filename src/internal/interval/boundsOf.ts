import type { Quantity, StatedQualifier } from "../../model/quantity.ts";
import type { Kind } from "../../model/unit.ts";
import { product } from "../decimal/product.ts";
import { sum } from "../decimal/sum.ts";
import { WHOLE } from "../percent/percent.ts";

/** The unit of the last digit that counts: 0.1 for "26.2", 1 for "90", 10 for "about 90". */
function precisionOf(value: number, decimals: number, qualifier: StatedQualifier): number {
	let exponent = -decimals;
	if (qualifier === "about" && decimals === 0 && value !== 0) {
		for (let rest = value; rest % 10 === 0; rest /= 10) exponent += 1;
	}
	return Number(`1e${exponent}`);
}

/** The bounds of a stated number, by its qualifier and the unit of its last digit that counts. */
export function boundsOf(
	value: number,
	decimals: number,
	qualifier: StatedQualifier,
	kind: Kind,
	precision = precisionOf(value, decimals, qualifier),
): Pick<Quantity, "lower" | "upper"> {
	const half = product(precision, 0.5, decimals + 1, 0);
	switch (qualifier) {
		case "exact":
			return { lower: value, upper: value };
		case "over":
			return { lower: value, upper: kind === "share" && value <= WHOLE ? WHOLE : null };
		case "nearly":
			return { lower: 0, upper: value };
		case "under":
			return { lower: kind === "share" && value >= 0 ? 0 : null, upper: value };
		default:
			return {
				lower: sum(value, -half, decimals + 1, -1),
				upper: sum(value, half, decimals + 1, 1),
			};
	}
}
