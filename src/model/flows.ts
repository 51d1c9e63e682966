import type { Common, IsNever, IsSingle, IsUnknown } from "./kindRules.ts";
import type { Quantity } from "./quantity.ts";
import type { Kind, LevelKind, Unit } from "./unit.ts";

/**
 * The flows of one good of one area in one period, all of one kind, each in any unit of the kind.
 *
 * @typeParam K - Kind of the flows.
 * @typeParam U - Unit of the imports, which results also have.
 */
export interface Flows<K extends Kind = Kind, U extends Unit = Unit> {
	/** Imports. */
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
export interface StockedFlows<K extends Kind = Kind, U extends Unit = Unit> extends Flows<K, U> {
	/** Increase of the stocks, negative for a decrease; 0 if absent. */
	readonly stockIncrease?: Quantity<K> | undefined;
}

/** The mistake in words if the flows are not of one kind that is not a percentage. */
type FlowMistake<K extends Kind> =
	IsSingle<K> extends true
		? "the flows are percentages: pass quantities of a kind that is not a percentage"
		: "the flows are of several kinds: pass quantities of one kind";

/** Flows of one kind; `never` if there is no such kind. */
type SameFlows<K extends Kind, U extends Unit> = { [X in K]: Flows<X, U> }[K];

/** Flows of one kind, else the mistake in words. */
export type CheckedFlows<K extends Kind, U extends Unit> =
	IsNever<Common<LevelKind, K>> extends true
		?
				| SameFlows<Common<LevelKind, K>, U>
				| (IsUnknown<K> extends true ? Flows<K, U> : FlowMistake<K>)
		: Flows<Common<LevelKind, K>, U>;

/** Flows of one kind with the increase of stocks; `never` if there is no such kind. */
type SameStockedFlows<K extends Kind, U extends Unit> = { [X in K]: StockedFlows<X, U> }[K];

/** Flows of one kind with the increase of stocks, else the mistake in words. */
export type CheckedStockedFlows<K extends Kind, U extends Unit> =
	IsNever<Common<LevelKind, K>> extends true
		?
				| SameStockedFlows<Common<LevelKind, K>, U>
				| (IsUnknown<K> extends true ? StockedFlows<K, U> : FlowMistake<K>)
		: StockedFlows<Common<LevelKind, K>, U>;
