/** A value of a result: engines return numbers, and NULL as null. */
export type Cell = number | string | null | readonly Cell[];

/** A database engine with the definitions of its own SQL file. */
export interface Engine {
	readonly name: string;
	/** Infinity and NaN, as literals. */
	readonly infinity: string;
	readonly nan: string;
	/** An aggregate that collects a column of a group into a list. */
	readonly collect: (column: string) => string;
	readonly list: (elements: readonly (number | string)[]) => string;
	/** Runs a query and returns its rows. */
	readonly rows: (query: string) => Promise<readonly (readonly Cell[])[]>;
	readonly close: () => void;
}
