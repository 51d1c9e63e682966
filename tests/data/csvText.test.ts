import { describe, expect, test } from "vitest";
import { csvText } from "../../scripts/lib/files/csvText.ts";
import type { Cell, Table } from "../../scripts/lib/files/Table.ts";

const columns = ["id", "cell"].map((name) => ({
	name,
	type: "string" as const,
	isRequired: false,
	description: name,
}));

const table = (...cells: Cell[]): Table => ({
	title: "Figures",
	columns,
	rows: cells.map((cell, at) => ({ id: `row-${at}`, cell })),
});

test("writes a header and one line per row, with only texts in quotation marks", () => {
	expect(csvText(table("001", 1.5, -3, true, false, null, "", "铝, 产量"))).toBe(
		[
			"id,cell",
			'"row-0","001"',
			'"row-1",1.5',
			'"row-2",-3',
			'"row-3",TRUE',
			'"row-4",FALSE',
			'"row-5",',
			'"row-6",""',
			'"row-7","铝, 产量"',
			"",
		].join("\n"),
	);
});

test("doubles quotation marks", () => {
	expect(csvText(table('the "ceiling"'))).toContain('"the ""ceiling"""');
});

test("leaves a cell empty if the row does not have the column", () => {
	expect(csvText({ title: "Figures", columns, rows: [{ id: "row" }] })).toBe('id,cell\n"row",\n');
});

describe("rejects what a spreadsheet would run, and names the cell", () => {
	test.each(["=1+1", "+1", "@sum", "-x", "- 5", "-"])("%j", (cell) => {
		expect(() => csvText(table(cell))).toThrow(
			`Figures: row-0: cell: ${JSON.stringify(cell)} starts like a formula of a spreadsheet`,
		);
	});

	test.each(["-5", "−5", "a=1", " =1", "5+1", "a@b"])("but not %j", (cell) => {
		expect(csvText(table(cell))).toContain(`"${cell}"`);
	});
});

test.each(["a\nb", "a\r\nb", "a\rb"])("rejects a cell of several lines: %j", (cell) => {
	expect(() => csvText(table(cell))).toThrow("Figures: row-0: cell: expected one line");
});
