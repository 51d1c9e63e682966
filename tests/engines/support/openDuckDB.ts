import { DuckDBInstance } from "@duckdb/node-api";
import type { Cell, Engine } from "./Engine.ts";
import { sqlFile } from "./sqlFile.ts";

/** DuckDB in this process. Whole numbers arrive as text, because they can be longer than numbers. */
const cellOf = (value: unknown): Cell =>
	Array.isArray(value)
		? value.map(cellOf)
		: typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value)
			? Number(value)
			: (value as Cell);

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
			return reader.getRowsJson().map((row) => row.map(cellOf));
		},
		close: () => {
			connection.closeSync();
			instance.closeSync();
		},
	};
}
