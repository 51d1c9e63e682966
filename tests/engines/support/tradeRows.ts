import { DuckDBInstance } from "@duckdb/node-api";

/** Rows of the synthetic table. */
export const ROWS = 10_000_000;

/** Every so many rows, one is compared with the package. */
export const EVERY = 10_000;

/** The columns that have bounds, and how much of the spread of the row each bound is away. */
const SPREAD: Readonly<Record<string, number>> = {
	imports: 1,
	production: 1,
	exports: 1,
	stock_increase: 1,
	population: 10,
	share_before: 0.1,
	share_after: 0.1,
};

/** Digits of the bounds: rounding takes back what the subtraction of binary numbers adds. */
const DIGITS = 3;

/** The columns of the table with their bounds, for a query on the file. */
export const columns = [
	"id",
	"years",
	...Object.entries(SPREAD).flatMap(([name, times]) => [
		name,
		`round(${name} - ${times} * spread, ${DIGITS}) AS ${name}_lower`,
		`round(${name} + ${times} * spread, ${DIGITS}) AS ${name}_upper`,
	]),
].join(", ");

/** A column of pseudorandom decimals: 0 to a limit in steps. */
const column = (seed: number, count: number, step: number, first = 0) =>
	`round((hash(id, ${seed}) % ${count}) / ${1 / step}e0 + ${first}e0, 1)`;

/**
 * Writes the synthetic table to a Parquet file: ten million rows of trade in decimals, with a spread that
 * is 0, half of the last digit or more. Some rows are impossible, such as exports beyond the supply.
 */
export async function writeTradeRows(path: string, rows: number = ROWS): Promise<void> {
	const instance = await DuckDBInstance.create();
	const connection = await instance.connect();
	await connection.run(`
		COPY (
			SELECT
				id,
				${column(1, 10_000, 0.1)} AS imports,
				${column(2, 10_000, 0.1)} AS production,
				${column(3, 6_000, 0.1)} AS exports,
				${column(4, 2_000, 0.1, -100)} AS stock_increase,
				${column(5, 2_000_000, 1, 1_000)} AS population,
				${column(6, 200, 0.1)} AS share_before,
				${column(7, 200, 0.1)} AS share_after,
				${column(8, 60, 0.5, 0.5)} AS years,
				list_extract([0, 0.05, 0.5, 5], 1 + (hash(id, 9) % 4)::INTEGER)::DOUBLE AS spread
			FROM range(${rows}) AS numbers(id)
		) TO '${path}' (FORMAT parquet)
	`);
	connection.closeSync();
	instance.closeSync();
}
