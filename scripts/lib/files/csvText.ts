import { reject } from "../Problem.ts";
import type { Cell, Table } from "./Table.ts";

/** What a spreadsheet takes for a formula, and runs: a minus before anything but a number is one, too. */
const FORMULA = /^([=+@\t\r]|-(?!\d))/;

/** What ends a line within a cell, which some readers do not expect. */
const LINE_BREAK = /[\r\n]/;

function cellText(cell: Cell, place: string): string {
	if (cell === null) return "";
	// R and spreadsheets know TRUE and FALSE in capital letters only.
	if (typeof cell === "boolean") return String(cell).toUpperCase();
	if (typeof cell === "number") return String(cell);
	if (FORMULA.test(cell)) {
		reject(place, `${JSON.stringify(cell)} starts like a formula of a spreadsheet`, "Rephrase it.");
	}
	if (LINE_BREAK.test(cell)) reject(place, "expected one line", "Remove the line break.");
	return `"${cell.replaceAll('"', '""')}"`;
}

/**
 * A table as CSV by RFC 4180, with line feeds. Only texts are in quotation marks, so that readers can
 * distinguish the text 001 from a number, and an absent value from an empty text.
 */
export function csvText({ title, columns, rows }: Table): string {
	const header = columns.map(({ name }) => name).join(",");
	const lines = rows.map((row) =>
		columns
			.map(({ name }) => cellText(row[name] ?? null, `${title}: ${row["id"]}: ${name}`))
			.join(","),
	);
	return `${[header, ...lines].join("\n")}\n`;
}
