import type { Parameter } from "../Definition.ts";

/** One function in SQL. */
export interface SqlFunction {
	readonly name: string;
	readonly parameters: readonly Parameter[];
	/** The expression of the result. */
	readonly body: string;
}

/** What differs between dialects of SQL: how a function is created, and how lists are read. */
export interface Dialect {
	/** The name of the file, without its ending. */
	readonly file: string;
	/** The name of the program, as a person knows it. */
	readonly program: string;
	/** How the file is used: lines of the comment at its top. */
	readonly usage: readonly string[];
	/** Writes the statement that creates a function. */
	readonly create: (it: SqlFunction) => string;
	readonly lengthOf: (list: string) => string;
	/** An element of a list; the first has the index 1. */
	readonly element: (list: string, index: string) => string;
	/** The list of an expression over a variable that runs from 1 to a count. */
	readonly mapOver: (variable: string, count: string, body: string) => string;
	/** The list of those numbers from 1 to a count for which a condition holds. */
	readonly filterOver: (variable: string, count: string, condition: string) => string;
	/** The sum of an expression over a variable that runs from 1 to a count. */
	readonly sumOver: (variable: string, count: string, body: string) => string;
	/** The largest value of an expression over a variable that runs from 1 to a count. */
	readonly maxOver: (variable: string, count: string, body: string) => string;
	/** An expression that names the value of another expression. */
	readonly bind: (variable: string, value: string, body: string) => string;
}
