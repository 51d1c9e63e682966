import type { Quantity } from "../../model/quantity.ts";
import type { Unit } from "../../model/unit.ts";
import { unitShift } from "../../units/unitShift.ts";
import { type Decimal, decimalOf, plus, times } from "../decimal/decimal.ts";
import { areAllApart } from "../lineage/areApart.ts";
import { expand, identityOf, type Terms } from "../lineage/expand.ts";
import type { Variable } from "./extremes.ts";

/** A quantity and how often it counts in the numerator and in the divisor of a ratio. */
export interface RatioTerm {
	readonly q: Quantity;
	readonly numerator?: number;
	readonly divisor?: number;
	/** The unit in which it counts; its own if absent. */
	readonly unit?: Unit;
	/** Whether it is a flow, which is not below zero, whatever its bounds say. */
	readonly isOneWay?: boolean;
}

const ONE: Decimal = [1n, 0];

/** The unknowns of each term; undefined if no unknown is in two terms, or one cannot be tracked. */
function sharedUnknowns(by: string, terms: readonly RatioTerm[]): readonly Terms[] | undefined {
	const quantities = [...new Set(terms.map(({ q }) => q))];
	if (areAllApart(quantities)) return undefined;
	const unknowns = new Map(quantities.map((q) => [q, expand(by, q, q.unit)]));
	const seen = new Set<unknown>();
	let count = 0;
	for (const found of unknowns.values()) {
		if (found === undefined) return undefined;
		count += found.size;
		for (const key of found.keys()) seen.add(key);
	}
	return seen.size < count ? terms.map(({ q }) => unknowns.get(q) as Terms) : undefined;
}

/**
 * The variables of a ratio: the quantities as they are if they have no unknown in common, or else
 * the unknowns that they consist of.
 */
export function variablesOf(by: string, terms: readonly RatioTerm[]): Variable[] {
	const unknowns = sharedUnknowns(by, terms);
	const variables = new Map<unknown, Variable>();
	for (const [
		index,
		{ q, numerator = 0, divisor = 0, unit, isOneWay = false },
	] of terms.entries()) {
		const shift: Decimal = [1n, unit === undefined ? 0 : unitShift(q.unit, unit)];
		const parts: Terms = unknowns?.[index] ?? new Map([[identityOf(q), { q, weight: ONE }]]);
		for (const [key, { q: part, weight }] of parts) {
			const before = variables.get(key);
			const own = times(weight, shift);
			const add = (count: number, to?: Decimal) => {
				const counted = times(own, decimalOf(count));
				return to ? plus(to, counted) : counted;
			};
			variables.set(key, {
				q: part,
				numerator: add(numerator, before?.numerator),
				divisor: add(divisor, before?.divisor),
				isOneWay: before?.isOneWay || (isOneWay && part === q),
			});
		}
	}
	return [...variables.values()];
}
