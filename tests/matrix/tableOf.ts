import Table from "cli-table3";
import type { Cell } from "./Cell.ts";

/** Columns of a terminal that a table takes at most, where no single word is wider. */
const WIDTH = 100;
const ROW_WIDTH = 26;

const MARKS = { green: "✓", without: "–", absent: "–", red: "✗" };

const unique = <T>(values: readonly T[]) => [...new Set(values)];

/** The place of one or more cells in the table: what is alike of several entries is said once. */
function textOf(cells: readonly Cell[]): string {
	const lines = cells.map((cell) => {
		const text = cell.state === "red" ? "see below" : cell.text;
		return { line: `${MARKS[cell.state]} ${text}`, cell };
	});
	return unique(lines.map(({ line }) => line))
		.map((line) => {
			const alike = lines.filter((each) => each.line === line).map(({ cell }) => cell);
			const [{ state, entry }] = alike as [Cell];
			if (entry === undefined || (alike.length === cells.length && state === "without"))
				return line;
			if (state === "green") return `${MARKS.green} ${alike.length} entries`;
			return `${line} (${alike.map((cell) => cell.entry).join(", ")})`;
		})
		.join("\n");
}

/** One table of the matrix, as text for people. */
export function tableOf(cells: readonly Cell[]): string {
	const columns = unique(cells.map(({ column }) => column));
	const rest = Math.floor((WIDTH - ROW_WIDTH - columns.length - 2) / columns.length);
	const table = new Table({
		head: ["", ...columns],
		style: { head: [], border: [] },
		colWidths: [ROW_WIDTH, ...columns.map(() => rest)],
		wordWrap: true,
	});
	for (const row of unique(cells.map((cell) => cell.row))) {
		const ofRow = cells.filter((cell) => cell.row === row);
		table.push([
			row,
			...columns.map((column) => textOf(ofRow.filter((cell) => cell.column === column))),
		]);
	}
	return table.toString();
}
