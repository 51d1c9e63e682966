import { Session } from "chdb";
import type { Engine } from "./Engine.ts";
import { sqlFile, statementsOf } from "./sqlFile.ts";

/** ClickHouse in this process. */
export function openClickHouse(): Engine {
	const session = new Session();
	for (const statement of statementsOf(sqlFile("clickhouse"))) session.query(statement);
	return {
		name: "ClickHouse",
		infinity: "inf",
		nan: "nan",
		collect: (column) => `groupArray(${column})`,
		list: (elements) => `CAST([${elements.join(", ")}], 'Array(Nullable(Float64))')`,
		rows: async (query) =>
			session
				.query(query, "JSONCompactEachRow")
				.split("\n")
				.filter((line) => line !== "")
				.map((line) => JSON.parse(line)),
		close: () => session.cleanup(),
	};
}
