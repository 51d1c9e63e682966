import CliTable from "cli-table3";
import type { Goal, Section, Table } from "./Section.ts";

const plain = { head: [], border: [] };

/** Marks of code, which only a page shows as such. */
const unmarked = (text: string) => text.replaceAll("`", "");

const isNumeric = (text: string) => /^[\d≤×–−]/.test(text);

/** Prints a table in the terminal, numbers to the right. */
export function printTable({ title, head, rows }: Table): void {
	const colAligns = head.map((_, column) =>
		rows.every((row) => isNumeric(row[column] ?? "")) ? ("right" as const) : ("left" as const),
	);
	const table = new CliTable({
		head: head.map(unmarked),
		colAligns,
		style: { ...plain, compact: true },
	});
	table.push(...rows.map((row) => row.map(unmarked)));
	console.log(`\n${unmarked(title)}\n${table.toString()}`);
}

/** The goals as a table. */
export const goalTable = (goals: readonly Goal[]): Table => ({
	title: "Goals",
	head: ["goal", "limit", "measured", "met"],
	rows: goals.map(({ what, limit, measured, isMet }) => [
		what,
		limit,
		measured,
		isMet ? "yes" : "no",
	]),
});

/** Prints a section with its tables and goals. */
export function printSection({ title, explanation, tables, goals }: Section): void {
	console.log(`\n${title}: ${unmarked(explanation.join(" "))}`);
	for (const table of tables) printTable(table);
	if (goals.length > 0) printTable(goalTable(goals));
}
