import type { Quantity } from "../../model/quantity.ts";
import { isOneWay } from "../gate/flows.ts";
import type { RatioTerm } from "./overExtremes.ts";

/** How often each input counts in the numerator and in the divisor of a ratio of sums. */
export type Counts = Readonly<Record<string, readonly [numerator: bigint, divisor: bigint]>>;

export const dependency: Counts = { imports: [1n, 1n], production: [0n, 1n], exports: [0n, -1n] };
export const sufficiency: Counts = { imports: [0n, 1n], production: [1n, 1n], exports: [0n, -1n] };
export const reliance: Counts = {
	production: [0n, 1n],
	imports: [1n, 1n],
	exports: [-1n, -1n],
	stockIncrease: [-1n, -1n],
};

/** The counts of ratios, by the name of the function that calculates them. */
export const countsBy: Readonly<Record<string, Counts>> = {
	share: { part: [1n, 0n], whole: [0n, 1n] },
	capacityUtilization: { output: [1n, 0n], capacity: [0n, 1n] },
	percentChange: { to: [1n, 0n], from: [0n, 1n] },
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
