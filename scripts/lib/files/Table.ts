/** A cell of a table. */
export type Cell = string | number | boolean | null;

/** A column of a table. */
export interface Column {
	readonly name: string;
	readonly type: "string" | "number" | "integer" | "boolean";
	/** Whether every row has a value in it. */
	readonly isRequired: boolean;
	readonly description: string;
	/** The only values that it can have, if there is such a list. */
	readonly categories?: readonly string[];
}

/** A table that is shipped as files. */
export interface Table {
	readonly title: string;
	readonly columns: readonly Column[];
	readonly rows: readonly Readonly<Record<string, Cell>>[];
}
