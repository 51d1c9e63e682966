import { z } from "zod";
import { toRow } from "../../../src/figures/toRow.ts";
import type { Figure } from "../../../src/model/figure.ts";
import { FigureEntrySchema } from "../../../src/schema/schemas.ts";
import { columnsOf } from "./columnsOf.ts";
import type { Table } from "./Table.ts";

/** The columns with a closed list of codes, by the field of a figure that the list belongs to. */
const CODES = { kind: "kind", qualifier: "qualifier", obs_status: "status" };

/** What JSON Schema says of the fields of a figure, as far as it is read here. */
interface FigureFields {
	readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
}

function categories(): Record<string, readonly string[] | undefined> {
	const { properties } = z.toJSONSchema(FigureEntrySchema) as unknown as FigureFields;
	return Object.fromEntries(
		Object.entries(CODES).map(([column, field]) => [column, properties[field]?.enum]),
	);
}

/** The figures of a revision as a table: one row per figure, in the columns of `toRow`. */
export const figuresTable = (figures: readonly Figure[]): Table => ({
	title: "Figures",
	columns: columnsOf("src/model/row.ts", categories()),
	rows: figures.map((figure) => ({ ...toRow(figure) })),
});
