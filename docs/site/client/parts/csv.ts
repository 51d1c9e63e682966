/** A figure as a flat row. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

const LINE_END = "\r\n";

const cell = (value: unknown) => {
	const text = String(value ?? "");
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as CSV, by RFC 4180. */
export function csvOf(rows: readonly Row[]): string {
	const [first = {}] = rows;
	const lines = [Object.keys(first), ...rows.map((row) => Object.values(row))];
	return lines.map((line) => line.map(cell).join(",") + LINE_END).join("");
}
