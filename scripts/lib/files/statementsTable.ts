import type { Statement } from "../../../src/model/statement.ts";
import { columnsOf } from "./columnsOf.ts";
import type { StatementRow } from "./StatementRow.ts";
import type { Cell, Table } from "./Table.ts";

/** Lists of ids, which have no spaces. The items of other lists are names, which can have some. */
const LISTS_OF_IDS = ["commodities", "areas", "figures"];

const NAME_SEPARATOR = "; ";

function cellOf(name: string, value: unknown): Cell {
	if (!Array.isArray(value)) return (value ?? null) as Cell;
	return value.join(LISTS_OF_IDS.includes(name) ? " " : NAME_SEPARATOR) || null;
}

/** The statements of a revision as a table: one row per statement, whatever its type. */
export function statementsTable(statements: readonly Statement[]): Table {
	const columns = columnsOf("scripts/lib/files/StatementRow.ts");
	return {
		title: "Statements",
		columns,
		rows: statements.map(({ label, note, ...statement }) => {
			const fields: Record<string, unknown> = {
				...statement,
				label_en: label.en,
				label_zh: label.zh,
				note_en: note?.en,
				note_zh: note?.zh,
			};
			const cells = columns.map(({ name }) => [name, cellOf(name, fields[name])]);
			return Object.fromEntries(cells) as Record<keyof StatementRow, Cell>;
		}),
	};
}
