import type { Parameter } from "../Definition.ts";
import type { Dialect, SqlFunction } from "./Dialect.ts";
import { parameterList } from "./parameterList.ts";

const overIndices = (aggregate: string) => (variable: string, count: string, body: string) =>
	`${aggregate}(${variable} -> ${body}, range(1, ${count} + 1))`;

/** These aggregates reject expressions that can be NULL, which the conditions rule out here. */
const overNumbers = (aggregate: string) => (variable: string, count: string, body: string) =>
	overIndices(aggregate)(variable, count, `ifNull(${body}, nan)`);

/** Lambdas have no types, so arguments are converted where they are read: decimals divide otherwise. */
const conversionOf = ({ name, isList }: Parameter) =>
	isList ? `arrayMap(x -> toFloat64(x), ${name})` : `toFloat64(${name})`;

const converted = ({ parameters, body }: SqlFunction) =>
	parameters.reduce(
		(text, it) => text.replace(new RegExp(`\\b${it.name}\\b`, "g"), conversionOf(it)),
		body,
	);

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
	element: (list, index) => `${list}[${index}]`,
	mapOver: overIndices("arrayMap"),
	filterOver: overIndices("arrayFilter"),
	sumOver: overNumbers("arraySum"),
	maxOver: overNumbers("arrayMax"),
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
