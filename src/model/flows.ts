import type { Second } from "./kindRules.ts";
import type { Quantity } from "./quantity.ts";
import type { Kind, Unit } from "./unit.ts";

/**
 * The flows of one good of one area in one period, all of one kind.
 *
 * @typeParam K - Kind of the imports, and so of all.
 * @typeParam U - Unit of the imports.
 * @typeParam L - Kind of the production.
 * @typeParam V - Unit of the production.
 * @typeParam M - Kind of the exports.
 * @typeParam W - Unit of the exports.
 */
export interface Flows<
	K extends Kind,
	U extends Unit,
	L extends Kind,
	V extends Unit,
	M extends Kind,
	W extends Unit,
> {
	/** What was imported. */
	readonly imports: Quantity<K, U>;
	/** What was produced at home. */
	readonly production: Second<"balance", K, U, L, V>;
	/** What was exported; none where it is left out. */
	readonly exports?: Second<"balance", K, U, M, W> | undefined;
}

/**
 * The flows of one good, and what its stocks took up.
 *
 * @typeParam K - Kind of the imports, and so of all.
 * @typeParam U - Unit of the imports.
 * @typeParam L - Kind of the production.
 * @typeParam V - Unit of the production.
 * @typeParam M - Kind of the exports.
 * @typeParam W - Unit of the exports.
 * @typeParam N - Kind of the increase of stocks.
 * @typeParam X - Unit of the increase of stocks.
 */
export interface StockedFlows<
	K extends Kind,
	U extends Unit,
	L extends Kind,
	V extends Unit,
	M extends Kind,
	W extends Unit,
	N extends Kind,
	X extends Unit,
> extends Flows<K, U, L, V, M, W> {
	/** By how much stocks grew, negative where they shrank; not at all where it is left out. */
	readonly stockIncrease?: Second<"balance", K, U, N, X> | undefined;
}

/** Flows as a program sees them when it runs. */
export interface AnyFlows {
	readonly imports: Quantity;
	readonly production: Quantity;
	readonly exports?: Quantity | undefined;
	readonly stockIncrease?: Quantity | undefined;
}
