import { Session } from "chdb";
import { SparkSQL, TrinoSQL } from "dt-sql-parser";
import { afterAll, describe, expect, test } from "vitest";
import { definitions } from "./support/definitions.ts";
import { sqlFile, statementsOf } from "./support/sqlFile.ts";

/** The functions of a file: three of each definition, of numbers and of lists. */
const FUNCTIONS = 3 * (definitions.length + 1);

const CREATED = /^CREATE OR REPLACE FUNCTION (\w+)/;

/** A function of Spark: what creates it, its parameters with their types, and its expression. */
const SPARK_FUNCTION =
	/^CREATE OR REPLACE FUNCTION \w+\((\s*\w+ (DOUBLE|ARRAY<DOUBLE>),?)+\s*\)\nRETURNS DOUBLE\nRETURN\n(?<body>.*)$/s;

describe("the SQL that was not run", () => {
	const session = new Session();
	afterAll(() => session.cleanup());

	test("is Trino's", () => {
		expect(new TrinoSQL().validate(sqlFile("trino"))).toEqual([]);
		expect(statementsOf(sqlFile("trino"))).toHaveLength(FUNCTIONS);
	});

	test("is Spark's: the parser does not know functions of SQL, so it reads their expressions", () => {
		const statements = statementsOf(sqlFile("spark"));
		expect(statements).toHaveLength(FUNCTIONS);
		const parser = new SparkSQL();
		for (const statement of statements) {
			const body = SPARK_FUNCTION.exec(statement)?.groups?.["body"];
			expect(body, statement.slice(0, 60)).toBeDefined();
			expect(parser.validate(`SELECT ${body};`)).toEqual([]);
		}
	});

	test("is ClickHouse's, for a cluster", () => {
		const statements = statementsOf(sqlFile("clickhouse-cluster"));
		expect(statements).toHaveLength(FUNCTIONS);
		for (const statement of statements) {
			const tree = session.query(`EXPLAIN AST ${statement}`, "TabSeparated");
			expect(tree).toContain(`CreateSQLFunctionQuery ${CREATED.exec(statement)?.[1]}`);
		}
	});

	test("is rejected if it is broken", () => {
		const broken = sqlFile("trino").replace("CASE", "CASE CASE WHEN");
		expect(new TrinoSQL().validate(broken).length).toBeGreaterThan(0);
		expect(new SparkSQL().validate("SELECT CASE WHEN 1 = 1 THEN;").length).toBeGreaterThan(0);
	});
});
