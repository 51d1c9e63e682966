import { ChinaAluminumError } from "../errors.ts";
import type { Toward } from "../numbers/decimal.ts";
import { quotient } from "../numbers/quotient.ts";
import { resultDecimals } from "../numbers/resultDecimals.ts";
import { sum } from "../numbers/sum.ts";
import { derive } from "../quantities/derive.ts";
import { type Interval, intervalOf } from "../quantities/interval.ts";
import type { Named } from "../quantities/kindMismatch.ts";
import { falling, OPEN_BOTH_WAYS, rising } from "../quantities/openness.ts";
import type { Derivation, Quantity } from "../quantity.ts";
import type { Kind, PercentKind, Unit } from "../units.ts";
import { requireOneKind } from "./requireRatio.ts";

/** A flow that may stand beside another: one of its kind, else the mistake in words. */
export type Flow<K extends Kind, U extends Unit, L extends Kind, V extends Unit> = [L] extends [
	Exclude<K, PercentKind>,
]
	? Quantity<L, V>
	: [Kind] extends [K | L]
		? Quantity<L, V>
		: `cannot set ${Named<K, U>} against ${Named<L, V>}`;

const NONE: Interval = { value: 0, lower: 0, upper: 0, decimals: 0 };

function flowOf(q: Quantity | undefined, unit: Unit): Interval {
	if (q === undefined) return NONE;
	if (q.value < 0) {
		throw new ChinaAluminumError(
			"out-of-range",
			`${q.value} ${q.unit} is no flow: imports, production and exports are not below zero`,
			[q],
		);
	}
	const flow = intervalOf(q, unit);
	return { ...flow, lower: Math.max(0, flow.lower) };
}

/**
 * What share of the domestic supply one of its two sources is: source / (source + other − exports).
 *
 * It falls as the other source rises and rises with the exports; it rises with the source itself
 * where the other source covers the exports, and falls where it does not. So its bounds lie at
 * corners of the inputs.
 */
export function supplyRatio(
	source: Quantity,
	other: Quantity,
	exports: Quantity | undefined,
	derivation: Derivation,
): Quantity<"share", "%"> {
	for (const flow of [other, exports ?? other]) requireOneKind("set", source, "against", flow);
	const s = flowOf(source, source.unit);
	const o = flowOf(other, source.unit);
	const e = flowOf(exports, source.unit);
	const places = Math.max(s.decimals, o.decimals, e.decimals) + 1;

	const supply = (from: number, beside: number, out: number, toward: Toward) =>
		sum(sum(from, beside, places, toward), -out, places, toward);
	const at = (from: number, beside: number, out: number, toward: Toward) =>
		from === Number.POSITIVE_INFINITY
			? 100
			: quotient(from, supply(from, beside, out, -toward as Toward), toward, 100);

	if (supply(s.value, o.value, e.value, 0) <= 0) {
		throw new ChinaAluminumError(
			"out-of-range",
			"the domestic supply is not above zero: exports exceed production and imports",
			[source, other, exports],
		);
	}
	const value = at(s.value, o.value, e.value, 0);
	const risesAtLeast = o.upper >= e.lower;
	const risesAtMost = o.lower >= e.upper;
	const lower = at(risesAtLeast ? s.lower : s.upper, o.upper, e.lower, -1);
	const upper =
		supply(s.lower, o.lower, e.upper, -1) < 0
			? Number.POSITIVE_INFINITY
			: at(risesAtMost ? s.upper : s.lower, o.lower, e.upper, 1);
	const open =
		(risesAtLeast === risesAtMost
			? risesAtMost
				? rising(source)
				: falling(source)
			: rising(source) && OPEN_BOTH_WAYS) |
		falling(other) |
		(exports ? rising(exports) : 0);
	const decimals = resultDecimals(value, lower, upper);
	return derive("share", "%", { value, lower, upper, decimals }, open, derivation);
}
