import type { Dialect } from "./Dialect.ts";
import { parameterList } from "./parameterList.ts";

/** The numbers from 1 to a count. sequence(1, 0) counts down, so the list is cut. */
const indices = (count: string) => `slice(sequence(1, ${count} + 1), 1, ${count})`;

const mapOver = (variable: string, count: string, body: string) =>
	`transform(${indices(count)}, ${variable} -> ${body})`;

/** Trino: SQL routines of one expression. */
export const trino: Dialect = {
	file: "trino",
	program: "Trino",
	usage: [
		"Run the file in a catalog that stores functions, or set sql.path: trino --file trino.sql",
		"This file is only parsed by the project's tests. It was not run in Trino.",
		"Pass a list with array_agg(share) to concentration.",
	],
	create: ({ name, parameters, body }) => {
		const list = parameterList(parameters, { number: "double", list: "array(double)" });
		return `CREATE OR REPLACE FUNCTION ${name}(${list})\nRETURNS double\nRETURN\n${body};`;
	},
	lengthOf: (list) => `cardinality(${list})`,
	element: (list, index) => `element_at(${list}, ${index})`,
	mapOver,
	filterOver: (variable, count, condition) =>
		`filter(${indices(count)}, ${variable} -> ${condition})`,
	sumOver: (variable, count, body) =>
		`reduce(${mapOver(variable, count, `CAST(${body} AS double)`)}, 0E0, (total, term) -> total + term, total -> total)`,
	maxOver: (variable, count, body) => `array_max(${mapOver(variable, count, body)})`,
	bind: (variable, value, body) =>
		`element_at(transform(ARRAY[${value}], ${variable} -> ${body}), 1)`,
};
