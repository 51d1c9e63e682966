import type { ChinaAluminumError, Quantity } from "china-aluminum";

/** A quantity with the value and the bounds of a row. */
export const quantityOf = (
	[unit, kind]: readonly [unit: string, kind: string],
	[value, lower, upper]: readonly [number, number | null, number | null],
): Quantity => {
	const qualifier = lower !== null && lower === upper ? "exact" : "between";
	return { kind, unit, value, lower, upper, decimals: 3, qualifier } as unknown as Quantity;
};

/** What the package calculates, or undefined if it rejects the input. */
export function calculated(calculate: () => Quantity): Quantity | undefined {
	try {
		return calculate();
	} catch (error) {
		if ((error as ChinaAluminumError).code === undefined) throw error;
		return undefined;
	}
}
