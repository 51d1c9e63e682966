import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Engine } from "../../tests/engines/support/Engine.ts";
import { openClickHouse } from "../../tests/engines/support/openClickHouse.ts";
import { openDuckDB } from "../../tests/engines/support/openDuckDB.ts";
import { columns, writeTradeRows } from "../../tests/engines/support/tradeRows.ts";
import { count, withSpread } from "../numbers.ts";
import { processorTime } from "../processorTime.ts";
import { endProgress, progress } from "../progress.ts";
import type { Section, Table } from "../Section.ts";
import { ratios, summarize } from "../statistics.ts";

/** Rows of the table, which is in the memory of the engine. */
const ROWS = 2_000_000;

/** Times that every query runs: each takes turns with the bare division. */
const ROUNDS = 7;

const MILLISECONDS = 1_000;

/** A definition and the columns that it is measured on. */
const definitions: readonly (readonly [name: string, columns: readonly string[]])[] = [
	["share", ["exports", "production"]],
	["percent_change", ["imports", "production"]],
	["growth_rate", ["imports", "production", "years"]],
	["import_dependency", ["imports", "production", "exports"]],
	["net_import_reliance", ["imports", "production", "exports", "stock_increase"]],
	["per_capita", ["imports", "population"]],
];

const bounded = (column: string) =>
	column === "years" ? [column] : [`${column}_lower`, `${column}_upper`];

/** A bare division that reads some columns: the first of them by the sum of all. */
const division = ([first, ...others]: readonly string[]) =>
	`${first} / (${[first, ...others].join(" + ")})`;

/** Milliseconds of the processor that a query takes in each round. */
async function timesOf(engine: Engine, queries: readonly string[]): Promise<number[][]> {
	const times: number[][] = queries.map(() => []);
	for (let round = 0; round <= ROUNDS; round += 1) {
		for (const [index, query] of queries.entries()) {
			const start = processorTime();
			await engine.rows(query);
			// The first round only warms up.
			if (round > 0) times[index]?.push(processorTime() - start);
		}
	}
	return times;
}

/** The times of some columns: of a call, and of the bare division. */
async function compared(engine: Engine, call: string, read: readonly string[]) {
	const queries = [call, division(read)].map((result) => `SELECT max(${result}) FROM trade`);
	const [own = [], bare = []] = await timesOf(engine, queries);
	return {
		perSecond: (ROWS * MILLISECONDS) / summarize(own).median,
		ratio: `× ${withSpread(summarize(ratios(own, bare)))}`,
	};
}

async function tableOf(engine: Engine, create: string): Promise<Table> {
	await engine.rows(create);
	const rows: string[][] = [];
	for (const [name, read] of definitions) {
		progress(`rows: ${engine.name}, ${name}`);
		const bounds = read.flatMap(bounded);
		const value = await compared(engine, `${name}(${read.join(", ")})`, read);
		const lower = await compared(engine, `${name}_lower(${bounds.join(", ")})`, bounds);
		rows.push([
			`\`${name}\``,
			count(value.perSecond),
			value.ratio,
			count(lower.perSecond),
			lower.ratio,
		]);
	}
	endProgress();
	return {
		title: engine.name,
		head: ["function", "values per second", "ratio", "lower bounds per second", "ratio"],
		rows,
	};
}

/** Measures the SQL definitions against a bare division of the same columns. */
export async function rows(): Promise<Section> {
	const folder = mkdtempSync(join(tmpdir(), "china-aluminum-rows-"));
	const parquet = join(folder, "trade.parquet");
	await writeTradeRows(parquet, ROWS);
	const [duckdb, clickhouse] = [await openDuckDB(), openClickHouse()];
	const tables = [
		await tableOf(
			duckdb,
			`CREATE TABLE trade AS SELECT ${columns} FROM read_parquet('${parquet}')`,
		),
		await tableOf(
			clickhouse,
			`CREATE TABLE trade ENGINE = Memory AS SELECT ${columns} FROM file('${parquet}', Parquet)`,
		),
	];
	for (const engine of [duckdb, clickhouse]) engine.close();
	rmSync(folder, { recursive: true });
	return {
		title: "Rows",
		explanation: [
			`Each query reads ${count(ROWS)} rows from the memory of the engine and returns one maximum.`,
			"The ratio compares the time of the processor with a bare division of the same columns.",
			`Each cell is the median of ${ROUNDS} rounds, in which the two take turns.`,
			"Rows per second count the work of all processors as if it were done by one.",
		],
		tables,
		goals: [],
	};
}
