import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { concentration, type Quantity } from "china-aluminum";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { calculated, quantityOf } from "./support/calculated.ts";
import { differenceOf } from "./support/compared.ts";
import { callsOf, definitions } from "./support/definitions.ts";
import type { Cell, Engine } from "./support/Engine.ts";
import { openClickHouse } from "./support/openClickHouse.ts";
import { openDuckDB } from "./support/openDuckDB.ts";
import { hasPostgreSQL, openPostgreSQL } from "./support/openPostgreSQL.ts";
import { columns, EVERY, ROWS, writeTradeRows } from "./support/tradeRows.ts";

const folder = mkdtempSync(join(tmpdir(), "china-aluminum-rows-"));
const parquet = join(folder, "trade.parquet");
const SAMPLED = ROWS / EVERY;

type Bounds = readonly [number, number | null, number | null];
type Result = readonly [number | null, number | null, number | null];

beforeAll(() => writeTradeRows(parquet));
afterAll(() => rmSync(folder, { recursive: true }));

/** The differences between the package and an engine on the sampled rows of its table. */
async function differences(engine: Engine, table: string) {
	const found: string[] = [];
	const counts: Record<string, number> = {};
	for (const definition of definitions) {
		const { name, columns: inputs, units, hasYears, calculate } = definition;
		const read = inputs.flatMap((column, index) =>
			hasYears && index === inputs.length - 1
				? [column]
				: [column, `${column}_lower`, `${column}_upper`],
		);
		const rows = await engine.rows(
			`SELECT ${[...read, ...callsOf(definition)].join(", ")} FROM ${table} ORDER BY id`,
		);
		counts[name] = rows.length;
		for (const row of rows) {
			const quantities = units.map((unit, index) =>
				quantityOf(unit, row.slice(3 * index, 3 * index + 3) as unknown as Bounds),
			);
			const years = hasYears ? [row[3 * units.length]] : [];
			const expected = calculated(() => calculate(...quantities, ...years));
			const difference = differenceOf(row.slice(-3) as unknown as Result, expected);
			if (difference) found.push(`${name}(${row.slice(0, -3)}): ${difference}`);
		}
	}
	return { found, counts };
}

const allSampled = Object.fromEntries(definitions.map(({ name }) => [name, SAMPLED]));

/** Divides the shares, so that those of the largest groups add up to no more than a whole. */
const SMALLER = 4;

/** Lists of so many shares with their bounds, from consecutive rows that count as one group. */
async function concentrations(engine: Engine, rows: string, size: number) {
	const list = (suffix: string) => engine.collect(`share_before${suffix} / ${SMALLER}`);
	const lists = ["", "_lower", "_upper"].map(list);
	const [value, lower, upper] = lists as [string, string, string];
	return engine.rows(`
		SELECT ${value}, ${lower}, ${upper}, concentration(${value}),
			concentration_lower(${lower}, ${upper}), concentration_upper(${lower}, ${upper})
		FROM ${rows} GROUP BY floor(id / ${size}) ORDER BY floor(min(id) / ${size})
	`);
}

function concentrationDifference(row: readonly Cell[]): string | undefined {
	const [values, lowers, uppers] = row as readonly (readonly number[])[];
	const shares = values?.map((value, index) =>
		quantityOf(["%", "share"], [value, lowers?.[index] ?? null, uppers?.[index] ?? null]),
	) as readonly Quantity[];
	const expected = calculated(() => (concentration as (q: unknown) => Quantity)(shares));
	return differenceOf(row.slice(3) as unknown as Result, expected);
}

/** Groups of each size: few shares have a tight upper bound, many a close one. */
const SIZES = [1, 2, 5, 12];
const GROUPS = 250;
const LARGEST_GROUPS = Math.max(...SIZES) * GROUPS;

/** Some rows are impossible, such as those whose exports exceed the supply. */
const MOST_ARE_POSSIBLE = 0.7;

async function concentrationDifferences(engine: Engine, table: (limit: number) => string) {
	const found: string[] = [];
	let count = 0;
	for (const size of SIZES) {
		for (const row of await concentrations(engine, table(size * GROUPS), size)) {
			count += 1;
			const difference = concentrationDifference(row);
			if (difference)
				found.push(`concentration(${JSON.stringify(row.slice(0, 3))}): ${difference}`);
		}
	}
	return { found, count };
}

/** The counts of rows, of values outside their bounds and of values, over all rows of a table. */
async function countsOf(engine: Engine, table: string) {
	const counts = definitions.flatMap((definition) => {
		const [value, lower, upper] = callsOf(definition);
		return [
			`sum(CASE WHEN ${value} < ${lower} OR ${value} > ${upper} THEN 1 ELSE 0 END)`,
			`count(${value})`,
		];
	});
	const [row] = await engine.rows(`SELECT count(*), ${counts.join(", ")} FROM ${table}`);
	const [rows, ...pairs] = (row ?? []).map(Number);
	return {
		rows,
		outside: pairs.filter((_, index) => index % 2 === 0),
		values: pairs.filter((_, index) => index % 2 === 1),
	};
}

const engines: [name: string, open: () => Engine | Promise<Engine>, file: string][] = [
	["DuckDB", openDuckDB, `read_parquet('${parquet}')`],
	["ClickHouse", openClickHouse, `file('${parquet}', Parquet)`],
];

describe.each(engines)("%s on ten million rows of Parquet", (_, open, file) => {
	let engine: Engine;

	beforeAll(async () => {
		engine = await open();
	});
	afterAll(() => engine.close());

	test("calculates the import dependency and its bounds of every row", async () => {
		const [value, lower, upper] = callsOf(
			definitions.find(({ name }) => name === "import_dependency") as (typeof definitions)[0],
		);
		const [row] = await engine.rows(`
			SELECT count(*), count(${value}), sum(CASE WHEN ${value} < ${lower} OR ${value} > ${upper} THEN 1 ELSE 0 END)
			FROM (SELECT ${columns} FROM ${file})
		`);
		const [rows, values, outside] = (row ?? []).map(Number);
		expect([rows, outside]).toEqual([ROWS, 0]);
		expect(values).toBeGreaterThan(ROWS * MOST_ARE_POSSIBLE);
	});

	test("bounds every value of a tenth of the rows", async () => {
		const tenth = `(SELECT ${columns} FROM ${file} WHERE id % 10 = 0)`;
		const { rows, outside, values } = await countsOf(engine, tenth);
		expect(rows).toBe(ROWS / 10);
		expect(outside).toEqual(definitions.map(() => 0));
		expect(Math.min(...values)).toBeGreaterThan((ROWS / 10) * MOST_ARE_POSSIBLE);
	});

	test("agrees with the package on 1,000 rows of each definition", async () => {
		const sampled = `(SELECT ${columns} FROM ${file} WHERE id % ${EVERY} = 0)`;
		expect(await differences(engine, sampled)).toEqual({ found: [], counts: allSampled });
	});

	test("agrees with the package on 1,000 concentrations", async () => {
		const table = (limit: number) =>
			`(SELECT ${columns} FROM ${file} WHERE id < ${limit} ORDER BY id)`;
		const expected = { found: [], count: SIZES.length * GROUPS };
		expect(await concentrationDifferences(engine, table)).toEqual(expected);
	});
});

describe.runIf(hasPostgreSQL)("PostgreSQL on the same samples", () => {
	let engine: Awaited<ReturnType<typeof openPostgreSQL>>;

	beforeAll(async () => {
		engine = await openPostgreSQL();
		const duckdb = await openDuckDB();
		const [names] = await duckdb.rows(
			`SELECT list(column_name) FROM (DESCRIBE SELECT ${columns} FROM read_parquet('${parquet}'))`,
		);
		const columnNames = names?.[0] as readonly string[];
		const rows = await duckdb.rows(
			`SELECT ${columns} FROM read_parquet('${parquet}') WHERE id % ${EVERY} = 0 OR id < ${LARGEST_GROUPS}`,
		);
		duckdb.close();
		engine.load(
			[
				`CREATE TABLE trade (${columnNames.map((name) => `${name} float8`).join(", ")});`,
				"COPY trade FROM STDIN;",
				...rows.map((row) => row.join("\t")),
				"\\.",
				"",
			].join("\n"),
		);
	});
	afterAll(() => engine.close());

	test("agrees with the package on 1,000 rows of each definition", async () => {
		const sampled = `(SELECT * FROM trade WHERE mod(id::int, ${EVERY}) = 0) AS sampled`;
		expect(await differences(engine, sampled)).toEqual({ found: [], counts: allSampled });
	});

	test("agrees with the package on 1,000 concentrations", async () => {
		const table = (limit: number) => `(SELECT * FROM trade WHERE id < ${limit}) AS grouped`;
		const expected = { found: [], count: SIZES.length * GROUPS };
		expect(await concentrationDifferences(engine, table)).toEqual(expected);
	});
});
