import { expect, test } from "vitest";
import type { Cell } from "./Cell.ts";
import { tableOf } from "./tableOf.ts";

const cell = (column: string, state: Cell["state"], text: string, entry?: string): Cell => ({
	table: "compilers",
	row: "TypeScript 5.0.4",
	column,
	state,
	text,
	...(entry !== undefined && { entry }),
});

test("says once what is alike of several entries, and which of them are not", () => {
	const table = tableOf([
		cell("node16", "green", "no error", "."),
		cell("node16", "green", "no error", "./verify"),
		cell("node16", "without", "needs 5.4", "./schema"),
		cell("node10", "without", "has no node10", "."),
		cell("node10", "without", "has no node10", "./schema"),
		cell("bundler", "red", "a long message\nof the compiler", "./verify"),
	]);
	expect(table).toMatchInlineSnapshot(`
		"┌──────────────────────────┬───────────────────────┬───────────────────────┬───────────────────────┐
		│                          │ node16                │ node10                │ bundler               │
		├──────────────────────────┼───────────────────────┼───────────────────────┼───────────────────────┤
		│ TypeScript 5.0.4         │ ✓ 2 entries           │ – has no node10       │ ✗ see below           │
		│                          │ – needs 5.4           │                       │ (./verify)            │
		│                          │ (./schema)            │                       │                       │
		└──────────────────────────┴───────────────────────┴───────────────────────┴───────────────────────┘"
	`);
});

test("fits a terminal of 100 columns, and keeps every word", () => {
	const reason = "a reason that is long and needs several lines of its place in the table";
	const columns = ["ESM import", "CJS require", "JSON import", "JSON require"];
	const table = tableOf(columns.map((column) => cell(column, "without", reason)));
	for (const line of table.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
	for (const word of reason.split(" ")) expect(table).toContain(word);
});
