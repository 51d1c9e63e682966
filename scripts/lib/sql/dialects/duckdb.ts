import type { Dialect } from "./Dialect.ts";
import { parameterList } from "./parameterList.ts";

const mapOver = (variable: string, count: string, body: string) =>
	`list_transform(range(1, ${count} + 1), lambda ${variable}: ${body})`;

const overIndices =
	(aggregate: string) =>
	(...list: Parameters<typeof mapOver>) =>
		`${aggregate}(${mapOver(...list)})`;

/** DuckDB: macros, whose typed parameters convert numbers of every type to DOUBLE. */
export const duckdb: Dialect = {
	file: "duckdb",
	program: "DuckDB",
	usage: [
		"Needs DuckDB 1.5 or newer. Run the file once per database: .read duckdb.sql",
		"Pass a list with list(share) to concentration.",
	],
	create: ({ name, parameters, body }) => {
		const list = parameterList(parameters, { number: "DOUBLE", list: "DOUBLE[]" });
		return `CREATE OR REPLACE MACRO ${name}(${list}) AS (\n${body}\n);`;
	},
	lengthOf: (list) => `len(${list})`,
	element: (list, index) => `${list}[${index}]`,
	mapOver,
	filterOver: (variable, count, condition) =>
		`list_filter(range(1, ${count} + 1), lambda ${variable}: ${condition})`,
	sumOver: overIndices("list_sum"),
	maxOver: overIndices("list_max"),
	bind: (variable, value, body) => `list_transform([${value}], lambda ${variable}: ${body})[1]`,
};
