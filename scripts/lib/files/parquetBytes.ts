import { type BasicType, parquetWriteBuffer } from "hyparquet-writer";
import type { Column, Table } from "./Table.ts";

const TYPES: Readonly<Record<Column["type"], BasicType>> = {
	string: "STRING",
	number: "DOUBLE",
	integer: "INT32",
	boolean: "BOOLEAN",
};

/** A table as a Parquet file with metadata; absent values are nulls. */
export function parquetBytes(
	{ columns, rows }: Table,
	metadata: Readonly<Record<string, string>>,
): Uint8Array {
	const buffer = parquetWriteBuffer({
		columnData: columns.map(({ name, type, isRequired }) => ({
			name,
			type: TYPES[type],
			nullable: !isRequired,
			data: rows.map((row) => row[name] ?? null),
		})),
		kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
		createdBy: "china-aluminum",
	});
	return new Uint8Array(buffer);
}
