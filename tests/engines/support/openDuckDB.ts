import { DuckDBInstance } from "@duckdb/node-api";
import type { Cell, Engine } from "./Engine.ts";
import { sqlFile } from "./sqlFile.ts";

/** Whole numbers can be longer than numbers of JavaScript, so the client returns them as bigints. */
const cellOf = (value: unknown): Cell => {
	if (Array.isArray(value)) return value.map(cellOf);
	return typeof value === "bigint" ? Number(value) : (value as Cell);
};

/** DuckDB in this process. */
export async function openDuckDB(): Promise<Engine> {
	const instance = await DuckDBInstance.create();
	const connection = await instance.connect();
	await connection.run(sqlFile("duckdb"));
	return {
		name: "DuckDB",
		infinity: "'Infinity'::DOUBLE",
		nan: "'NaN'::DOUBLE",
		collect: (column) => `list(${column} ORDER BY id)`,
		list: (elements) => `[${elements.join(", ")}]`,
		rows: async (query) => {
			const reader = await connection.runAndReadAll(query);
			return reader.getRowsJS().map((row) => row.map(cellOf));
		},
		close: () => {
			connection.closeSync();
			instance.closeSync();
		},
	};
}
