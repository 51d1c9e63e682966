import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { dataset } from "china-aluminum/2025-r1";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import profile from "./profiles/datapackage-2.0.json" with { type: "json" };
import { convertIn } from "./support/convertIn.ts";
import type { Engine } from "./support/Engine.ts";
import {
	differingCells,
	type FileRow,
	figureRows,
	jsonOf,
	pathOf,
	statementRows,
} from "./support/files.ts";
import { openClickHouse } from "./support/openClickHouse.ts";
import { openDuckDB } from "./support/openDuckDB.ts";
import { hasPostgreSQL, openPostgreSQL } from "./support/openPostgreSQL.ts";
import { hasLibreOffice, hasPandas, hasPython, hasR, PYTHON, printed } from "./support/programs.ts";

/** Formats are notes to people here: the profile names some that ajv does not know. */
const LENIENT = { strict: false, validateFormats: false } as const;

interface Field {
	readonly name: string;
	readonly type: "string" | "number" | "integer" | "boolean";
	readonly constraints?: { readonly required?: boolean; readonly unique?: boolean };
	readonly categories?: readonly string[];
}

interface Resource {
	readonly path: string;
	readonly bytes: number;
	readonly hash: string;
	readonly schema?: { readonly fields: readonly Field[] };
}

const descriptor: { readonly resources: readonly Resource[] } = jsonOf("datapackage.json");

const fieldsOf = (name: string) =>
	descriptor.resources.find(({ path }) => path === name)?.schema?.fields as readonly Field[];

describe("datapackage.json", () => {
	test("is valid by the published profile", () => {
		const validate = new Ajv(LENIENT).compile(profile);
		expect([validate(descriptor), validate.errors]).toEqual([true, null]);
		expect(validate({ ...descriptor, resources: [{ path: 1 }] })).toBe(false);
	});

	test.each(descriptor.resources)("says what $path is", ({ path, bytes, hash }) => {
		const content = readFileSync(pathOf(path));
		expect(bytes).toBe(content.length);
		expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
	});

	test("describes every column, in its order", () => {
		const [header] = readFileSync(pathOf("figures.csv"), "utf8").split("\n");
		expect(fieldsOf("figures.csv").map(({ name }) => name)).toEqual(header?.split(","));
		for (const field of [...fieldsOf("figures.csv"), ...fieldsOf("statements.csv")]) {
			expect(field).toHaveProperty("description", expect.stringMatching(/^\S.*\.$/));
		}
	});

	test.each([
		["figures.csv", figureRows],
		["statements.csv", statementRows],
	])("%s fits its fields", (name, rows) => {
		for (const { name: column, type, constraints, categories } of fieldsOf(name)) {
			const cells = rows.map((row) => row[column] ?? null);
			const given = cells.filter((cell) => cell !== null);
			const javaScript = type === "integer" ? "number" : type;
			expect(given.filter((cell) => typeof cell !== javaScript)).toEqual([]);
			if (type === "integer") expect(given.every(Number.isInteger)).toBe(true);
			if (constraints?.required) expect(given).toHaveLength(rows.length);
			if (constraints?.unique) expect(new Set(cells).size).toBe(rows.length);
			if (categories) expect(categories).toEqual(expect.arrayContaining(given));
		}
	});
});

test("schema.json accepts the dataset file and rejects a broken one", () => {
	const validate = new Ajv2020(LENIENT).compile(jsonOf("schema.json"));
	const file = jsonOf("dataset.json");
	expect([validate(file), validate.errors]).toEqual([true, null]);
	expect(validate({ ...file, figures: [{ id: "bauxite" }] })).toBe(false);
	expect(validate({ ...file, unknown: 1 })).toBe(false);
});

describe("the CSV files", () => {
	test.each(["figures.csv", "statements.csv"])("%s is plain UTF-8 with line feeds", (name) => {
		const text = readFileSync(pathOf(name), "utf8");
		expect(text).not.toMatch(/\uFEFF|\r/);
		expect(text.endsWith("\n")).toBe(true);
	});

	test.each(["figures.csv", "statements.csv"])("%s has no cell that starts a formula", (name) => {
		expect(readFileSync(pathOf(name), "utf8")).not.toMatch(/(^|,)"?([=+@\t]|-(?!\d))/m);
	});
});

/** Rows of an engine as objects. */
async function objectsOf(engine: Engine, names: readonly string[], from: string) {
	const rows = await engine.rows(`SELECT ${names.join(", ")} FROM ${from}`);
	return rows.map((row): FileRow => Object.fromEntries(names.map((name, at) => [name, row[at]])));
}

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`);
const namesIn = (name: string) => fieldsOf(name).map((field) => field.name);

describe("DuckDB", () => {
	let engine: Engine;

	beforeAll(async () => {
		engine = await openDuckDB();
	});
	afterAll(() => engine.close());

	test.each([
		["figures.csv", "read_csv", figureRows],
		["figures.json", "read_json", figureRows],
		["figures.parquet", "read_parquet", figureRows],
		["statements.csv", "read_csv", statementRows],
	])("reads %s", async (file, read, rows) => {
		const names = namesIn(file);
		const cells = await engine.rows(
			`SELECT ${quoted(names).join(", ")} FROM ${read}('${pathOf(file)}')`,
		);
		const found = cells.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
		expect(differingCells(found, rows)).toEqual([]);
	});

	test("reads the types and the metadata of figures.parquet", async () => {
		const path = pathOf("figures.parquet");
		const types = await engine.rows(
			`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet('${path}'))`,
		);
		const sql = { string: "VARCHAR", number: "DOUBLE", integer: "INTEGER", boolean: "BOOLEAN" };
		const expected = fieldsOf("figures.parquet").map(({ name, type }) => [name, sql[type]]);
		expect(types).toEqual(expected);
		const metadata = await engine.rows(
			`SELECT decode(key), decode(value) FROM parquet_kv_metadata('${path}') ORDER BY key DESC`,
		);
		expect(metadata).toEqual([
			["revision", dataset.revision],
			["digest", dataset.digest],
		]);
	});
});

describe("ClickHouse", () => {
	let engine: Engine;

	beforeAll(() => {
		engine = openClickHouse();
	});
	afterAll(() => engine.close());

	test.each([
		["figures.csv", "CSVWithNames", figureRows],
		["figures.parquet", "Parquet", figureRows],
		["statements.csv", "CSVWithNames", statementRows],
	])("reads %s", async (file, format, rows) => {
		const from = `file('${pathOf(file)}', ${format})`;
		const names = namesIn(file);
		const found = (await objectsOf(engine, quoted(names), from)).map((row) =>
			Object.fromEntries(names.map((name) => [name, row[`"${name}"`]])),
		);
		expect(differingCells(found, rows)).toEqual([]);
	});
});

describe.runIf(hasPostgreSQL)("PostgreSQL", () => {
	test("reads figures.csv into a typed table", async () => {
		const engine = await openPostgreSQL();
		onTestFinished(() => engine.close());
		const types = { string: "text", number: "float8", integer: "int", boolean: "bool" };
		const fields = fieldsOf("figures.csv");
		const columns = fields.map(({ name, type }) => `"${name}" ${types[type]}`).join(", ");
		engine.load(
			[
				`CREATE TABLE figures (line serial, ${columns});`,
				`COPY figures (${quoted(namesIn("figures.csv")).join(", ")}) FROM STDIN (FORMAT csv, HEADER true);`,
				`${readFileSync(pathOf("figures.csv"), "utf8")}\\.`,
				"",
			].join("\n"),
		);
		const numbers = fields.filter(({ type }) => type === "number").map(({ name }) => name);
		const found = await objectsOf(engine, numbers, "figures ORDER BY line");
		const expected = figureRows.map((row) =>
			Object.fromEntries(numbers.map((name) => [name, row[name]])),
		);
		expect(differingCells(found, expected)).toEqual([]);
		const counted = fields.map(({ name }) => `count("${name}")`).join(", ");
		const [counts] = await engine.rows(`SELECT ${counted} FROM figures`);
		expect(counts).toEqual(
			fields.map(({ name }) => figureRows.filter((row) => row[name] !== null).length),
		);
	});
});

describe.runIf(hasPython)("Python", () => {
	const script = (path: string) => `
import csv, json
with open(${JSON.stringify(path)}, encoding="utf-8", newline="") as file:
    print(json.dumps(list(csv.DictReader(file))))
`;

	test.each([
		["figures.csv", figureRows],
		["statements.csv", statementRows],
	])("reads %s with csv", (name, rows) => {
		const found = JSON.parse(printed(PYTHON, ["-"], script(pathOf(name))));
		expect(differingCells(found, rows)).toEqual([]);
	});

	test.runIf(hasPandas)("reads figures.csv with pandas", () => {
		const found = JSON.parse(
			printed(
				PYTHON,
				["-"],
				`
import json, pandas
frame = pandas.read_csv(${JSON.stringify(pathOf("figures.csv"))})
rows = frame.astype(object).where(frame.notna(), None).to_dict("records")
print(json.dumps(rows, default=lambda value: value.item()))
`,
			),
		);
		expect(differingCells(found, figureRows)).toEqual([]);
	});
});

describe.runIf(hasR)("R", () => {
	test("reads figures.csv", () => {
		const output = printed(
			"Rscript",
			["-"],
			`
rows <- read.csv(${JSON.stringify(pathOf("figures.csv"))}, na.strings = "")
exact <- function(column) if (is.numeric(column)) sprintf("%.17g", column) else as.character(column)
write.table(lapply(rows, exact), sep = "\\t", quote = FALSE, row.names = FALSE, na = "")
`,
		);
		const [header = "", ...lines] = output.trimEnd().split("\n");
		const names = header.split("\t").map((name) => (name === "function." ? "function" : name));
		const found = lines.map((line) => {
			const cells = line.split("\t");
			return Object.fromEntries(
				names.map((name, at) => [name, cells[at] === "NA" ? "" : cells[at]]),
			);
		});
		expect(differingCells(found, figureRows)).toEqual([]);
	});
});

/** Separators, UTF-8, first line, quoted cells are text, and no guesses at dates and the like. */
const IMPORT = "CSV:44,34,76,1,,0,true,false";

/** The same on the way back: text in quotation marks, and numbers as they are stored, not as shown. */
const EXPORT = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false";

describe.runIf(hasLibreOffice)("LibreOffice", () => {
	const folder = mkdtempSync(join(tmpdir(), "china-aluminum-office-"));
	afterAll(() => rmSync(folder, { recursive: true }));

	const convert = convertIn(folder);

	test.each([
		["figures", figureRows],
		["statements", statementRows],
	])("keeps every cell of %s.csv in a spreadsheet", async (name, rows) => {
		const copy = join(folder, `${name}.csv`);
		copyFileSync(pathOf(`${name}.csv`), copy);
		convert(`--infilter=${IMPORT}`, "--convert-to", "xlsx", copy);
		rmSync(copy);
		convert("--convert-to", EXPORT, join(folder, `${name}.xlsx`));
		const engine = await openDuckDB();
		onTestFinished(() => engine.close());
		const names = namesIn(`${name}.csv`);
		const cells = await engine.rows(
			`SELECT ${quoted(names).join(", ")} FROM read_csv('${copy}', all_varchar = true)`,
		);
		const found = cells.map((row) => Object.fromEntries(names.map((it, at) => [it, row[at]])));
		expect(differingCells(found, rows)).toEqual([]);
	});
});
