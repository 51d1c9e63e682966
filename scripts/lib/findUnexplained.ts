import type { Problem } from "./Problem.ts";

/** The page that explains the mutants that survive. */
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

/** The files of a mutation run, as Stryker reports them. */
export type MutatedFiles = Readonly<
	Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
>;

const asCell = (code: string) => `\`${code.replace(/\s+/g, " ").replaceAll("|", "\\|")}\``;

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

/** The beginnings of the rows that the page needs for the survivors. */
function survivors(files: MutatedFiles): string[] {
	return Object.entries(files).flatMap(([path, { source, mutants }]) =>
		mutants
			.filter(({ status }) => status === "Survived" || status === "NoCoverage")
			.map(({ location: { start, end }, replacement }) => {
				const original = between(source, start, end);
				return `| \`${path}:${start.line}\` | ${asCell(original)} | ${asCell(replacement)} |`;
			}),
	);
}

/** Finds survivors of a mutation run that the page does not explain, and explanations of killed ones. */
export function findUnexplained(files: MutatedFiles, page: string): Problem[] {
	const expected = survivors(files);
	const rows = page
		.split("\n")
		.filter((line) => Object.keys(files).some((path) => line.startsWith(`| \`${path}:`)));
	const unexplained = expected.filter((row) => !rows.some((line) => line.startsWith(row)));
	const killed = rows.filter((line) => !expected.some((row) => line.startsWith(row)));
	return [
		...unexplained.map((row) => ({
			subject: PAGE,
			message: `expected an explanation of a survivor: ${row}`,
		})),
		...killed.map((row) => ({ subject: PAGE, message: `expected a survivor, found ${row}` })),
	];
}
