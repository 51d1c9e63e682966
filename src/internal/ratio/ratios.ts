import type { Quantity } from "../../model/quantity.ts";
import { isOneWay } from "../gate/flows.ts";
import type { RatioTerm } from "./overExtremes.ts";

/** How often each input counts in the numerator and in the divisor of a ratio of sums. */
export type Counts = Readonly<Record<string, readonly [numerator: number, divisor: number]>>;

export const dependency: Counts = { imports: [1, 1], production: [0, 1], exports: [0, -1] };
export const sufficiency: Counts = { imports: [0, 1], production: [1, 1], exports: [0, -1] };
export const reliance: Counts = {
	production: [0, 1],
	imports: [1, 1],
	exports: [-1, -1],
	stockIncrease: [-1, -1],
};

/** The counts of ratios, by the name of the function that calculates them. */
export const countsBy: Readonly<Record<string, Counts>> = {
	share: { part: [1, 0], whole: [0, 1] },
	capacityUtilization: { output: [1, 0], capacity: [0, 1] },
	percentChange: { to: [1, 0], from: [0, 1] },
	importDependency: dependency,
	selfSufficiency: sufficiency,
	netImportReliance: reliance,
};

/** The terms of a ratio of sums. */
export const termsOf = (
	inputs: readonly (readonly [name: string, input: Quantity])[],
	counts: Counts,
): RatioTerm[] =>
	inputs.flatMap(([name, input]) => {
		const count = Object.hasOwn(counts, name) && counts[name];
		return count ? [[input, ...count, isOneWay(name)] as const] : [];
	});
