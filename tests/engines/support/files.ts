import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toRow } from "china-aluminum";
import { statements, figures as typedFigures } from "china-aluminum/2025-r1";

/** The path of a shipped file of the revision. */
export const pathOf = (name: string): string =>
	fileURLToPath(new URL(`../../../data/2025-r1/${name}`, import.meta.url));

export const jsonOf = (name: string) => JSON.parse(readFileSync(pathOf(name), "utf8"));

/** A row as a reader returns it. */
export type FileRow = Readonly<Record<string, unknown>>;

/** The rows that every file of the figures must hold. */
export const figureRows: readonly FileRow[] = typedFigures.map((figure) => ({ ...toRow(figure) }));

const joined = (items: readonly string[], separator: string) => items.join(separator) || null;

/** What every file of the statements must hold of each, from the constants of the revision. */
export const statementRows: readonly FileRow[] = statements.map((statement) => ({
	id: statement.id,
	revision: statement.revision,
	type: statement.type,
	label_en: statement.label.en,
	label_zh: statement.label.zh,
	commodities: joined(statement.commodities, " "),
	areas: joined(statement.areas, " "),
	figures: joined(statement.figures, " "),
	section: statement.section,
	sentence: statement.sentence,
	printed: statement.printed,
	note_en: statement.note?.en ?? null,
	note_zh: statement.note?.zh ?? null,
}));

/** A cell as a reader of text returns it: numbers in any spelling, truth in any case, nothing for null. */
function isText(text: unknown, expected: unknown): boolean {
	if (expected === null) return text === null || text === undefined || text === "";
	if (typeof expected === "number") return text !== "" && Number(text) === expected;
	if (typeof expected === "boolean") return String(text).toLowerCase() === String(expected);
	return text === expected;
}

/** The cells in which rows that were read differ from those that were written. */
export function differingCells(
	found: readonly FileRow[],
	expected: readonly FileRow[],
	isSame: (found: unknown, expected: unknown) => boolean = isText,
): string[] {
	if (found.length !== expected.length) return [`${found.length} rows, not ${expected.length}`];
	return expected.flatMap((row, index) =>
		Object.entries(row)
			.filter(([column, value]) => !isSame(found[index]?.[column], value))
			.map(
				([column, value]) =>
					`${row["id"]}: ${column}: ${JSON.stringify(found[index]?.[column])}, not ${JSON.stringify(value)}`,
			),
	);
}
