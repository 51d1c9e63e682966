import { ChinaAluminumError } from "../../errors.ts";
import type { AnyFlows } from "../../model/flows.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Unit } from "../../model/unit.ts";
import { addFractions, fractionOf, roundFraction } from "../decimal/fraction.ts";
import { QUOTIENT_DIGITS } from "../decimal/quotient.ts";
import { requireFlows } from "../gate/requireFlows.ts";
import { requireObject } from "../gate/requireQuantity.ts";
import { type Formula, type Input, monotone } from "../interval/cornerBounds.ts";
import { intervalOf } from "../interval/interval.ts";
import { WHOLE } from "../percent/percent.ts";

/** A flow in a unit: it is not below zero, whatever its bounds say. */
export function flowOf(q: Quantity, unit: Unit): Input {
	if (q.value < 0) {
		throw new ChinaAluminumError(
			"out-of-range",
			`${q.value} ${q.unit} is no flow: imports, production and exports are not below zero`,
			[q],
		);
	}
	const numbers = intervalOf(q, unit);
	return { q, numbers: { ...numbers, lower: Math.max(0, numbers.lower) } };
}

/** The error for a trade balance that leaves nothing to be used. */
export const noSupply = (flows: readonly Quantity[]) =>
	new ChinaAluminumError(
		"out-of-range",
		"the domestic supply is not above zero: what leaves exceeds production and imports",
		flows,
	);

/** Refuses flows of which a ratio is not defined, since nothing is left of them to be used. */
export function requireSupply(flows: readonly Input[], formula: Formula): void {
	const values = flows.map(({ numbers }) => numbers.value);
	if (!Number.isFinite(formula(values, 0))) throw noSupply(flows.map(({ q }) => q));
}

/** source / (source + other − exports); where nothing is left, endless, or not defined. */
const ratioOf: Formula = ([source = 0, other = 0, exports = 0], toward) => {
	if (source === Infinity) return WHOLE;
	if (exports === Infinity) return Infinity;
	if (other === Infinity) return 0;
	const [s, t] = fractionOf(source);
	const [n, d] = [other, -exports].map(fractionOf).reduce(addFractions, [s, t]);
	if (n > 0n) return roundFraction([100n * s * d, t * n], QUOTIENT_DIGITS, toward);
	return source > 0 || n < 0n ? Infinity : Number.NaN;
};

/**
 * What share of the domestic supply one of its two sources is: source / (source + other − exports).
 *
 * It falls as the other source rises and rises with the exports; it rises with the source itself
 * where the other source covers the exports, and falls where it does not.
 */
export function supplyRatio(
	by: string,
	source: "imports" | "production",
	flows: AnyFlows,
): Quantity<"share", "%"> {
	requireObject(flows, false);
	const { imports, production, exports } = flows;
	const inputs = { imports, production, ...(exports !== undefined && { exports }) };
	const sources = source === "imports" ? [imports, production] : [production, imports];
	const [first] = sources as [Quantity];
	requireFlows(inputs, first);
	const ordered = exports === undefined ? sources : [...sources, exports];
	const bounded = ordered.map((flow) => flowOf(flow, first.unit));
	requireSupply(bounded, ratioOf);
	const supply = exports === undefined ? "production + imports" : "production + imports − exports";
	return monotone("share", "%", bounded, ratioOf, {
		by,
		formula: `${source} / (${supply}) × 100`,
		inputs,
	});
}
