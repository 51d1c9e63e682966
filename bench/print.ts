import CliTable from "cli-table3";
import type { Goal, Section, Table } from "./Section.ts";

/** Lines of a table without a frame, which leaves the width of the terminal to the cells. */
const chars = {
	...Object.fromEntries(
		["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left"].map(
			(name) => [name, ""],
		),
	),
	"bottom-right": "",
	left: "",
	right: "",
	"left-mid": "",
	"right-mid": "",
	mid: "─",
	"mid-mid": "──",
	middle: "  ",
};

const style = { head: [], border: [], compact: true, "padding-left": 0, "padding-right": 0 };

/** Marks of code, which only a page shows as such. */
const unmarked = (text: string) => text.replaceAll("`", "");

const isNumeric = (text: string) => /^[\d≤×–−]/.test(text);

/** The alignment of each column: numbers are right-aligned. */
export const sidesOf = ({ head, rows }: Table): ("left" | "right")[] =>
	head.map((_, column) => (rows.every((row) => isNumeric(row[column] ?? "")) ? "right" : "left"));

/** Prints a table in the terminal. */
export function printTable(content: Table): void {
	const { title, head, rows } = content;
	const table = new CliTable({
		head: head.map(unmarked),
		colAligns: sidesOf(content),
		chars,
		style,
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
	console.log(`\n# ${title}\n\n${unmarked(explanation.join("\n"))}`);
	for (const table of tables) printTable(table);
	if (goals.length > 0) printTable(goalTable(goals));
}
