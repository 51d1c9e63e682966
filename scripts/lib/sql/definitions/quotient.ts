import { call } from "../call.ts";
import { isNumber, isPositive, lower, nullIf, upper } from "../conditions.ts";
import type { Branches } from "../Definition.ts";
import { LARGER, SMALLER } from "../rounding.ts";

/** The value and the bounds of a quotient of two arguments whose divisor is above zero. */
export function quotient(
	name: string,
	numerator: string,
	divisor: string,
	formula: string,
): Readonly<Record<"value" | "lower" | "upper", () => Branches>> {
	const impossible = nullIf([numerator, divisor], `${upper(divisor)} <= 0`);
	const bound = (
		top: string,
		[ifPositive, ifNegative]: readonly [string, string],
		[above, below]: readonly [string, string],
	) => [
		impossible,
		{ when: [`${top} >= 0`], gives: `${above} * ${call(name, top, ifPositive)}` },
		{ when: [`${top} < 0`], gives: `${below} * ${call(name, top, ifNegative)}` },
	];
	const divisors = [upper(divisor), lower(divisor)] as const;
	return {
		value: () => [{ when: [isNumber(numerator), isPositive(divisor)], gives: formula }],
		lower: () => bound(lower(numerator), divisors, [SMALLER, LARGER]),
		upper: () => bound(upper(numerator), [divisors[1], divisors[0]], [LARGER, SMALLER]),
	};
}
