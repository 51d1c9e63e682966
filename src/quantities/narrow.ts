import { decimalsOf } from "../internal/decimal/decimalsOf.ts";
import { boundsShown } from "../internal/gate/boundsShown.ts";
import { createError } from "../internal/gate/createError.ts";
import { inUnit } from "../internal/gate/inUnit.ts";
import { requireComparable } from "../internal/gate/requireComparable.ts";
import { shown } from "../internal/gate/shown.ts";
import { intervalOf } from "../internal/interval/intervalOf.ts";
import { rising, sidesOf } from "../internal/interval/openSides.ts";
import { result } from "../internal/lineage/result.ts";
import { shortDerivation } from "../internal/lineage/shortDerivation.ts";
import type { Comparable } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";
import { agree } from "./agree.ts";

/** The bounds of a statement as a message shows them. */
function between({ lower, upper, unit }: Quantity): string {
	const isPoint = lower === upper || lower === null || upper === null;
	const mark = lower === null ? "≤ " : upper === null ? "≥ " : "";
	return inUnit(isPoint ? mark + shown(lower ?? upper) : boundsShown(lower, upper), unit);
}

/**
 * Narrows two statements of the same thing to the values that both allow.
 *
 * Unit: that of the first quantity.
 *
 * Bounds: the intersection of the bounds of both. If the first value is inside, it is the value of
 * the result, and otherwise the second value. If neither is inside, the value is the bound that is
 * nearest to the first value.
 *
 * Qualifier: that of the statement whose bounds remain, with `under` for `nearly`; `between` if both
 * statements set a bound.
 *
 * @param a - The first statement.
 * @param b - The second statement, in any unit of the kind.
 * @returns The values that both allow, with both as its inputs.
 * @throws `contradiction` if no value is within the bounds of both, or their difference is never 0 because both
 * contain the same unknown.
 * @throws `kind-mismatch` if the kinds differ.
 * @throws `not-a-quantity` if an argument is not a quantity.
 * @throws `out-of-range` if the absolute value of the result is outside 1e−140 to 1e140.
 *
 * @example
 * ```ts
 * import { format, narrow, quantity } from "china-aluminum";
 * import { aluminumConsumption } from "china-aluminum/2025-r1";
 *
 * const consumption = narrow(aluminumConsumption, quantity(50, "Mt", "about"));
 * console.log(format(consumption)); // between 50 Mt and 55 Mt
 * ```
 *
 * @category Compare
 */
export function narrow<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	a: Quantity<K, U>,
	b: Comparable<K, U, L, V>,
): Quantity<K, U>;
export function narrow(a: Quantity, b: Quantity): Quantity {
	requireComparable("narrow", a, b, "Pass two statements of one quantity.");
	const numbers = [a, b].map((q) => intervalOf(q, a.unit));
	const lower = Math.max(...numbers.map((x) => x.lower));
	const upper = Math.min(...numbers.map((x) => x.upper));
	const isApart = lower > upper;
	if (isApart || !agree(a, b)) {
		const reason = isApart ? "no value is within both" : "their difference is never 0";
		const sentences = `${between(b)} contradicts ${between(a)}: ${reason}. Check that the two state the same quantity.`;
		throw createError("contradiction", "narrow", "b", sentences, a, b);
	}
	const values = [...numbers.map((x) => x.value), Math.min(Math.max(a.value, lower), upper)];
	const value = values.find((x) => lower <= x && x <= upper) as number;
	const places = numbers.map((x) => x.decimals);
	const whole = [a, b].find(
		(_, at) => numbers[at]?.lower === lower && numbers[at]?.upper === upper,
	);
	return result(
		a.kind,
		a.unit,
		{ value, lower, upper, decimals: Math.max(decimalsOf(value, lower, upper), ...places) },
		whole === undefined ? sidesOf("between") : rising(whole),
		shortDerivation({ by: "narrow", formula: "a ∩ b", inputs: { a, b } }),
	);
}
