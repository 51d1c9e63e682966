import type { IsUnknown, OneKind, SingleKind } from "./kindRules.ts";
import type { Quantity } from "./quantity.ts";
import type { Kind, LevelKind, Unit } from "./unit.ts";

/**
 * The flows of one good of one area in one period, all of one kind, each in any unit of the kind.
 *
 * @typeParam K - Kind of the flows.
 * @typeParam U - Unit of the imports, which results also have.
 */
export interface Flows<out K extends Kind = Kind, out U extends Unit = Unit> {
	/** Imports into the area. */
	readonly imports: Quantity<K, U>;
	/** Domestic production. */
	readonly production: Quantity<K>;
	/** Exports; 0 if absent. */
	readonly exports?: Quantity<K> | undefined;
}

/**
 * The flows of one good, with the increase of its stocks.
 *
 * @typeParam K - Kind of the flows.
 * @typeParam U - Unit of the imports, which results also have.
 */
export interface StockedFlows<out K extends Kind = Kind, out U extends Unit = Unit>
	extends Flows<K, U> {
	/** Increase of the stocks, negative for a decrease; 0 if absent. */
	readonly stockIncrease?: Quantity<K> | undefined;
}

/** The mistake in words if the flows are not of one kind that is not a percentage. */
type FlowMistake<K extends Kind> = [SingleKind<K>] extends [never]
	? "the flows are of several kinds: pass quantities of one kind"
	: "the flows are percentages: pass quantities of a kind that is not a percentage";

/** Flows of one kind, else the mistake in words. */
export type CheckedFlows<K extends Kind, U extends Unit> = [K, OneKind<LevelKind, K>] extends [
	Kind,
	never,
]
	? IsUnknown<K> extends true
		? Flows<K, U>
		: FlowMistake<K>
	: Flows<K & LevelKind, U>;

/** Flows of one kind with the increase of stocks, else the mistake in words. */
export type CheckedStockedFlows<K extends Kind, U extends Unit> = [
	K,
	OneKind<LevelKind, K>,
] extends [Kind, never]
	? IsUnknown<K> extends true
		? StockedFlows<K, U>
		: FlowMistake<K>
	: StockedFlows<K & LevelKind, U>;
