import { dirname } from "node:path";
import type { Problem } from "./Problem.ts";

/** The page with the scores of the mutation runs and the survivors that no test can notice. */
export const PAGE = "docs/mutation.md";

interface Position {
	readonly line: number;
	readonly column: number;
}

interface Mutant {
	readonly status: string;
	readonly replacement: string;
	readonly location: { readonly start: Position; readonly end: Position };
}

/** The files of mutation runs, as Stryker reports them. */
export type MutatedFiles = Readonly<
	Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
>;

const SCORES = /(?<=\| folder \|.*\n\|[-|]+\n)(?:\|.*\n)*/;

const asCell = (code: string) => `\`${code.replace(/\s+/g, " ").replaceAll("|", "\\|")}\``;

const isSurvivor = ({ status }: Mutant) => status === "Survived" || status === "NoCoverage";
const isNoticed = ({ status }: Mutant) => status === "Killed" || status === "Timeout";

/** The code between two positions. */
function between(source: string, start: Position, end: Position): string {
	const lines = source.split("\n").slice(start.line - 1, end.line);
	const last = lines.length - 1;
	return lines
		.map((line, index) =>
			line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
		)
		.join("\n");
}

/** The beginnings of the rows that explain the survivors of a file. */
const rowsOf = (path: string, { source, mutants }: MutatedFiles[string]) =>
	mutants.filter(isSurvivor).map(({ location: { start, end }, replacement }) => {
		const original = between(source, start, end);
		return `| \`${path}\` | ${asCell(original)} | ${asCell(replacement)} |`;
	});

/** Finds the rows of the page that explain a change which does not survive. */
export function findKilled(files: MutatedFiles, page: string): Problem[] {
	const survivors = Object.entries(files).flatMap(([path, file]) => rowsOf(path, file));
	return page
		.split("\n")
		.filter((line) => Object.keys(files).some((path) => line.startsWith(`| \`${path}\` |`)))
		.filter((line) => !survivors.some((row) => line.startsWith(row)))
		.map((row) => ({ subject: PAGE, message: `expected a survivor, found ${row}` }));
}

/** The page with the scores of the folders that were run; the other rows stay. */
export function withScores(page: string, files: MutatedFiles): string {
	const folders = Object.groupBy(Object.entries(files), ([path]) => dirname(path));
	const scores = new Map(
		(SCORES.exec(page)?.[0] ?? "")
			.split("\n")
			.filter((row) => row !== "")
			.map((row) => [row.split("`")[1] as string, row]),
	);
	for (const [folder, entries = []] of Object.entries(folders)) {
		const mutants = entries.flatMap(([, file]) => file.mutants);
		const noticed = mutants.filter(isNoticed).length;
		const all = noticed + mutants.filter(isSurvivor).length;
		const rows = entries.flatMap(([path, file]) => rowsOf(path, file));
		const explained = rows.filter((row) => page.includes(`\n${row}`)).length;
		const score = ((100 * noticed) / all).toFixed(1);
		if (all > 0) {
			scores.set(folder, `| \`${folder}\` | ${all} | ${noticed} | ${explained} | ${score}% |`);
		}
	}
	const rows = [...scores].toSorted(([a], [b]) => a.localeCompare(b)).map(([, row]) => `${row}\n`);
	return page.replace(SCORES, rows.join("").replaceAll("$", "$$$$"));
}
