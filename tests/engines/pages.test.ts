import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SparkSQL } from "dt-sql-parser";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { convertIn } from "./support/convertIn.ts";
import type { Engine } from "./support/Engine.ts";
import { pathOf } from "./support/files.ts";
import { openClickHouse } from "./support/openClickHouse.ts";
import { openDuckDB } from "./support/openDuckDB.ts";
import { hasPostgreSQL, openPostgreSQL } from "./support/openPostgreSQL.ts";
import { hasLibreOffice, hasPandas, hasR, PYTHON, printed } from "./support/programs.ts";
import { sqlFile } from "./support/sqlFile.ts";
import { writeTradeRows } from "./support/tradeRows.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Where the package is if it is installed, and here. */
const INSTALLED = /node_modules\/china-aluminum\//g;

const BLOCK = /^```(\w+)\n(.*?)^```$/gms;

/** The blocks of code of one language in a part of a guide, with the paths of this repository. */
function blocksOf(guide: string, heading: string, language: string): string[] {
	const page = readFileSync(`${root}docs/guides/${guide}.md`, "utf8");
	const part = page.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
	return [...part.matchAll(BLOCK)]
		.filter(([, name]) => name === language)
		.map(([, , code = ""]) => code.replaceAll(INSTALLED, root));
}

const numbersIn = (text: string) => (text.match(/\d+(\.\d+)?/g) ?? []).map(Number);

/** The numbers that the comment in the last line of a block promises. */
const promised = (code: string) => numbersIn(code.trimEnd().split("\n").at(-1) ?? "");

const BOUNDS = [62.9, 63.1, 63.3];

/** The queries of blocks of SQL; the commands of a shell are not among them. */
const queriesOf = (guide: string, heading: string) =>
	blocksOf(guide, heading, "sql").map((code) =>
		code
			.replace(/^(\.read|--) .*\n/gm, "")
			.trim()
			.replace(/;$/, ""),
	);

describe('the guide "Use the data from Python, R, SQL and spreadsheets"', () => {
	test.runIf(hasPandas)("shows what Python prints", () => {
		const [code = ""] = blocksOf("files", "Python", "python");
		expect(promised(code)).toEqual(BOUNDS);
		expect(numbersIn(printed(PYTHON, ["-"], code))).toEqual(BOUNDS);
	});

	test.runIf(hasR)("shows what R prints", () => {
		const [code = ""] = blocksOf("files", "R", "r");
		expect(promised(code)).toEqual(BOUNDS);
		expect(numbersIn(printed("Rscript", ["-"], code))).toEqual(BOUNDS);
	});

	const engines: [name: string, open: () => Engine | Promise<Engine>, isHere: boolean][] = [
		["DuckDB", openDuckDB, true],
		["ClickHouse", openClickHouse, true],
		["PostgreSQL", openPostgreSQL, hasPostgreSQL],
	];

	test.each(engines.filter(([, , isHere]) => isHere))(
		"shows what %s prints",
		async (name, open) => {
			const engine = await open();
			onTestFinished(() => engine.close());
			const [code = ""] = blocksOf("files", name, "sql");
			const [query = ""] = queriesOf("files", name);
			expect(promised(code)).toEqual(BOUNDS);
			expect(await engine.rows(query)).toEqual([BOUNDS]);
		},
	);

	test.runIf(hasLibreOffice)("has formulas that LibreOffice calculates", () => {
		const folder = mkdtempSync(join(tmpdir(), "china-aluminum-formulas-"));
		const [code = ""] = blocksOf("files", "Spreadsheets", "text");
		const formulas = code.trimEnd().split("\n");
		const sheet = join(folder, "figures.csv");
		copyFileSync(pathOf("figures.csv"), sheet);
		const cells = formulas.map((formula) => `"${formula.replaceAll('"', '""')}"`);
		writeFileSync(sheet, `${readFileSync(sheet, "utf8")}${cells.join("\n")}\n`);
		const convert = convertIn(folder);
		// The last argument lets LibreOffice calculate cells that start with "=".
		convert(
			"--infilter=CSV:44,34,76,1,,0,false,false,false,false,false,0,true",
			"--convert-to",
			"ods",
			sheet,
		);
		convert("--convert-to", "csv", join(folder, "figures.ods"));
		const lines = readFileSync(sheet, "utf8").trimEnd().split("\n").slice(-formulas.length);
		rmSync(folder, { recursive: true });
		expect(lines.flatMap(numbersIn)).toEqual(BOUNDS);
	});
});

describe('the guide "Many rows"', () => {
	const folder = mkdtempSync(join(tmpdir(), "china-aluminum-many-rows-"));
	const parquet = join(folder, "trade.parquet");

	beforeAll(() => writeTradeRows(parquet, 10_000));
	afterAll(() => rmSync(folder, { recursive: true }));

	test("has a query for DuckDB", async () => {
		const engine = await openDuckDB();
		onTestFinished(() => engine.close());
		const [query = ""] = queriesOf("many-rows", "DuckDB");
		const [[rows, possible] = []] = await engine.rows(query.replace("trade.parquet", parquet));
		expect(rows).toBe(10_000);
		expect(possible).toBeGreaterThan(7_000);
	});

	test("has queries for ClickHouse", async () => {
		const engine = openClickHouse();
		onTestFinished(() => engine.close());
		const table = `(SELECT *, years AS year, share_before / 100 AS share FROM file('${parquet}', Parquet))`;
		const [create = "", ...queries] = [
			...queriesOf("many-rows", "ClickHouse on a cluster"),
			...queriesOf("many-rows", "Concentration"),
		];
		expect(JSON.stringify(await engine.rows(`EXPLAIN AST ${create}`))).toContain(
			"CreateQuery trade_everywhere",
		);
		expect(queries).toHaveLength(2);
		for (const query of queries) {
			const rows = await engine.rows(
				query.replace(/FROM (?:trade_everywhere|origins) /, `FROM ${table} `),
			);
			expect(rows.length).toBeGreaterThan(20);
			for (const row of rows) expect(row.at(-1)).toBeGreaterThan(0);
		}
	});

	test("has a query that Spark's parser knows", () => {
		const [query = ""] = queriesOf("many-rows", "Spark");
		expect(new SparkSQL().validate(`${query};`)).toEqual([]);
	});

	test("lists every function of the files", () => {
		const page = readFileSync(`${root}docs/guides/many-rows.md`, "utf8");
		const listed = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
		const created = [...sqlFile("duckdb").matchAll(/MACRO (\w+)\(/g)].map(([, name]) => name);
		expect(created).toEqual(listed.flatMap((name) => [name, `${name}_lower`, `${name}_upper`]));
	});
});
