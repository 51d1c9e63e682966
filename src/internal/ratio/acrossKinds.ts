import type { Derivation, Quantity } from "../../model/quantity.ts";
import { type Factor, products } from "../../units/products.ts";
import { unitShift } from "../../units/unitShift.ts";
import { times } from "../decimal/decimal.ts";
import { decimalFor, multiple, ONE } from "../decimal/multiple.ts";
import { requireKnownUnits } from "../gate/requireKinds.ts";
import { requireAboveZero } from "../gate/requireRange.ts";
import { cornerBounds } from "../interval/cornerBounds.ts";
import { intervalOf } from "../interval/intervalOf.ts";

type Rule = readonly [operator: "×" | "/", a: Factor, b: Factor, result: Factor];

/** What can be multiplied and divided, in units that cancel. */
const rules: readonly Rule[] = /* @__PURE__ */ products.flatMap(([rate, amount, total]): Rule[] => [
	["×", rate, amount, total],
	["×", amount, rate, total],
	["/", total, amount, rate],
	["/", total, rate, amount],
]);

/**
 * The product or the quotient of two quantities of different kinds. If the lower bound of a divisor is
 * below 0, 0 is used instead. Undefined if the kinds cannot be multiplied or divided.
 */
export function acrossKinds(
	operator: "×" | "/",
	derivation: Derivation & { readonly inputs: Readonly<Record<string, Quantity>> },
): Quantity | undefined {
	const [[, a], [divisor, b]] = Object.entries(derivation.inputs) as [
		[string, Quantity],
		[string, Quantity],
	];
	const rule = rules.find(([own, [k], [l]]) => own === operator && k === a.kind && l === b.kind);
	if (rule === undefined) return undefined;
	const { by } = derivation;
	const [, [, unitOfA], [, unitOfB], [kind, unit]] = rule;
	requireKnownUnits(by, derivation.inputs);
	const [x, y] = [intervalOf(a), intervalOf(b)];
	const isProduct = operator === "×";
	if (!isProduct) requireAboveZero(by, divisor, b);
	const least = isProduct ? -Infinity : 0;
	const shiftOfB = unitShift(b.unit, unitOfB);
	const shift = unitShift(a.unit, unitOfA) + (isProduct ? shiftOfB : -shiftOfB);
	return cornerBounds(
		kind,
		unit,
		[
			{ q: a, numbers: x },
			{ q: b, numbers: { ...y, lower: Math.max(least, y.lower) } },
		],
		([first = 0, second = 0], rounding) => {
			const number = decimalFor(second);
			const power = [1n, shift] as const;
			return isProduct
				? multiple(first, times(number, power), ONE, rounding)
				: multiple(first, power, number, rounding);
		},
		derivation,
	);
}
