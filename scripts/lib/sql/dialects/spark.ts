import type { Dialect } from "./Dialect.ts";
import { parameterList } from "./parameterList.ts";

/** The numbers from 1 to a count. sequence(1, 0) counts down, so the list is cut. */
const indices = (count: string) => `slice(sequence(1, ${count} + 1), 1, ${count})`;

const mapOver = (variable: string, count: string, body: string) =>
	`transform(${indices(count)}, ${variable} -> ${body})`;

/** Spark SQL: functions of one expression, which Spark 4 introduced. */
export const spark: Dialect = {
	file: "spark",
	program: "Spark SQL",
	usage: [
		"Needs Spark 4.0 or newer. Run the file once per catalog: spark-sql -f spark.sql",
		"This file is only parsed by the project's tests. It was not run in Spark.",
		"Pass a list with collect_list(share) to concentration. collect_list leaves NULLs out.",
	],
	create: ({ name, parameters, body }) => {
		const list = parameterList(parameters, { number: "DOUBLE", list: "ARRAY<DOUBLE>" });
		return `CREATE OR REPLACE FUNCTION ${name}(${list})\nRETURNS DOUBLE\nRETURN\n${body};`;
	},
	lengthOf: (list) => `size(${list})`,
	element: (list, index) => `element_at(${list}, ${index})`,
	mapOver,
	filterOver: (variable, count, condition) =>
		`filter(${indices(count)}, ${variable} -> ${condition})`,
	sumOver: (variable, count, body) =>
		`aggregate(${mapOver(variable, count, `CAST(${body} AS DOUBLE)`)}, 0D, (total, term) -> total + term)`,
	maxOver: (variable, count, body) => `array_max(${mapOver(variable, count, body)})`,
	bind: (variable, value, body) =>
		`element_at(transform(array(${value}), ${variable} -> ${body}), 1)`,
};
