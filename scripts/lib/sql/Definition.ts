import type { Dialect } from "./dialects/Dialect.ts";

/** One argument of a definition. */
export interface Parameter {
	readonly name: string;
	/** What it is, as the comment of the function says it. */
	readonly meaning: string;
	/** Whether it is a list of numbers instead of one number. */
	readonly isList?: boolean;
	/** Whether it has no bounds, such as a number of years. */
	readonly isExact?: boolean;
}

/** One branch of a result: the first branch whose conditions all hold gives the result. */
interface Branch {
	readonly when: readonly string[];
	readonly gives: string;
}

/** The branches of one result; if none applies, the result is NULL. */
export type Branches = readonly Branch[];

/** One definition, from which the functions of every dialect are generated. */
export interface Definition {
	/** The name in SQL. */
	readonly name: string;
	/** The function of the package that it equals. */
	readonly equals: string;
	readonly formula: string;
	readonly unit: string;
	readonly parameters: readonly Parameter[];
	/** When the value is NULL although every argument is a number; absent if it never is. */
	readonly rejects?: string;
	/** Which bounds of the arguments the lower and the upper bound are calculated from. */
	readonly corners: readonly [lower: string, upper: string];
	readonly value: (dialect: Dialect) => Branches;
	readonly lower: (dialect: Dialect) => Branches;
	readonly upper: (dialect: Dialect) => Branches;
}
