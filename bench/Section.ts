/** One table of the bench. */
export interface Table {
	readonly title: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** A limit that the project sets itself, and what was measured. */
export interface Goal {
	readonly what: string;
	readonly limit: string;
	readonly measured: string;
	readonly isMet: boolean;
}

/** One bar of the chart. */
export interface Bar {
	readonly operation: string;
	readonly contender: string;
	readonly ratio: number;
}

/** One part of the bench: what it measures and how, its tables, and the goals that they decide. */
export interface Section {
	readonly title: string;
	readonly explanation: readonly string[];
	readonly tables: readonly Table[];
	readonly goals: readonly Goal[];
	readonly bars?: readonly Bar[];
}
