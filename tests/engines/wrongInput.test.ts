import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Cell, Engine } from "./support/Engine.ts";
import { openClickHouse } from "./support/openClickHouse.ts";
import { openDuckDB } from "./support/openDuckDB.ts";
import { hasPostgreSQL, openPostgreSQL } from "./support/openPostgreSQL.ts";
import { isAlwaysNull, wrongCalls } from "./support/wrongCalls.ts";

/** Half of the calls, so that engines with a limit of columns take them. */
const AT_ONCE = 400;

async function resultsOf(engine: Engine): Promise<Map<string, Cell>> {
	const calls = [...wrongCalls(engine)];
	const results = new Map<string, Cell>();
	for (let first = 0; first < calls.length; first += AT_ONCE) {
		const some = calls.slice(first, first + AT_ONCE);
		const [row] = await engine.rows(`SELECT ${some.map(([, call]) => call).join(", ")}`);
		for (const [index, [description]] of some.entries()) {
			results.set(description, row?.[index] ?? null);
		}
	}
	return results;
}

describe("wrong input", () => {
	const engines: Engine[] = [];

	beforeAll(async () => {
		engines.push(await openDuckDB(), openClickHouse());
		if (hasPostgreSQL) engines.push(await openPostgreSQL());
	});
	afterAll(() => {
		for (const engine of engines) engine.close();
	});

	test("gives NULL or the same number in every engine, and never an error", async () => {
		const [first, ...others] = await Promise.all(engines.map(resultsOf));
		const expected = [...(first as Map<string, Cell>)];
		expect(expected.length).toBeGreaterThan(700);
		for (const other of others) {
			for (const [description, result] of expected) {
				const found = other.get(description);
				if (typeof result === "number") expect(found, description).toBeCloseTo(result, 9);
				else expect([description, found]).toEqual([description, null]);
			}
		}
	});

	test("is NULL if a value depends on it", async () => {
		for (const engine of engines) {
			const results = await resultsOf(engine);
			const found = [...results].filter(
				([description, result]) => isAlwaysNull(description) && result !== null,
			);
			expect([engine.name, found]).toEqual([engine.name, []]);
		}
	});
});
