import type { Dialect } from "./Dialect.ts";
import { parameterList } from "./parameterList.ts";

const overIndices = (aggregate: string) => (variable: string, count: string, body: string) =>
	`(SELECT ${aggregate}(${body}) FROM generate_series(1, ${count}) AS ${variable})`;

/** PostgreSQL: functions of one expression, which the planner inlines. */
export const postgresql: Dialect = {
	file: "postgresql",
	program: "PostgreSQL",
	usage: [
		"Needs PostgreSQL 12 or newer. Run the file once per database: psql -f postgresql.sql",
		"The functions are created in the first schema of the search path.",
		"Pass a list with array_agg(share) to concentration. Cast other types to double precision.",
	],
	create: ({ name, parameters, body }) => {
		const list = parameterList(parameters, {
			number: "double precision",
			list: "double precision[]",
		});
		return [
			`CREATE OR REPLACE FUNCTION ${name}(${list})`,
			"RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$",
			`SELECT ${body.trimStart()}`,
			"$$;",
		].join("\n");
	},
	lengthOf: (list) => `cardinality(${list})`,
	element: (list, index) => `${list}[${index}]`,
	mapOver: (variable, count, body) =>
		`ARRAY(SELECT ${body} FROM generate_series(1, ${count}) AS ${variable} ORDER BY ${variable})`,
	filterOver: (variable, count, condition) =>
		`ARRAY(SELECT ${variable} FROM generate_series(1, ${count}) AS ${variable} WHERE ${condition} ORDER BY ${variable})`,
	sumOver: overIndices("sum"),
	maxOver: overIndices("max"),
	// Without OFFSET 0, the planner would replace each use of the name by the expression, and calculate it there.
	bind: (variable, value, body) =>
		`(SELECT ${body} FROM (SELECT ${value} AS ${variable} OFFSET 0) AS named)`,
};
