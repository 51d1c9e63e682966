import type { Dialect, SqlFunction } from "./Dialect.ts";
import { parameterList } from "./parameterList.ts";

const overIndices = (aggregate: string) => (variable: string, count: string, body: string) =>
	`${aggregate}(${variable} -> ${body}, range(1, ${count} + 1))`;

/** Lambdas have no types, so each number is converted where it is read: decimals divide otherwise. */
function converted({ parameters, body }: SqlFunction): string {
	const numbers = parameters.filter(({ isList }) => !isList).map(({ name }) => name);
	if (numbers.length === 0) return body;
	return body.replace(new RegExp(`\\b(?:${numbers.join("|")})\\b`, "g"), "toFloat64($&)");
}

const createOn =
	(cluster: string) =>
	(it: SqlFunction): string => {
		const list = parameterList(it.parameters);
		return `CREATE OR REPLACE FUNCTION ${it.name}${cluster} AS (${list}) -> (\n${converted(it)}\n);`;
	};

/** ClickHouse on one server. */
export const clickhouse: Dialect = {
	file: "clickhouse",
	program: "ClickHouse",
	usage: [
		"Run the file once per server: clickhouse-client --queries-file clickhouse.sql",
		"Pass a list with groupArray(share) to concentration. groupArray leaves NULLs out.",
	],
	create: createOn(""),
	lengthOf: (list) => `length(${list})`,
	element: (list, index) => `toFloat64(${list}[${index}])`,
	mapOver: overIndices("arrayMap"),
	sumOver: overIndices("arraySum"),
	maxOver: overIndices("arrayMax"),
	bind: (variable, value, body) => `arrayMap(${variable} -> ${body}, [${value}])[1]`,
};

/** ClickHouse on every server of a cluster. */
export const clickhouseCluster: Dialect = {
	...clickhouse,
	file: "clickhouse-cluster",
	program: "ClickHouse, on every server of a cluster",
	usage: [
		"Run the file once on any server of the cluster: clickhouse-client --queries-file clickhouse-cluster.sql",
		"The server replaces {cluster} with the macro of that name in its configuration.",
		"Pass a list with groupArray(share) to concentration. groupArray leaves NULLs out.",
	],
	create: createOn(" ON CLUSTER '{cluster}'"),
};
