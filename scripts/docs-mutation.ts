/** Fails where `docs/mutation.md` and the survivors of the last full mutation run differ. */
import { readFileSync } from "node:fs";

const PAGE = "docs/mutation.md";

interface Position {
	readonly line: number;
	readonly column: number;
}

interface Mutant {
	readonly status: string;
	readonly replacement: string;
	readonly location: { readonly start: Position; readonly end: Position };
}

type Report = Readonly<
	Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
>;

const asCell = (code: string) => `\`${code.replace(/\s+/g, " ").replaceAll("|", "\\|")}\``;

/** The code that stands between two positions. */
function between(source: string, start: Position, end: Position): string {
	const lines = source.split("\n").slice(start.line - 1, end.line);
	const last = lines.length - 1;
	return lines
		.map((line, index) =>
			line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
		)
		.join("\n");
}

/** The beginnings of the page's rows that the survivors ask for. */
function survivors(report: Report): string[] {
	return Object.entries(report).flatMap(([path, { source, mutants }]) =>
		mutants
			.filter(({ status }) => status === "Survived" || status === "NoCoverage")
			.map(({ location: { start, end }, replacement }) => {
				const original = between(source, start, end);
				return `| \`${path}:${start.line}\` | ${asCell(original)} | ${asCell(replacement)} |`;
			}),
	);
}

const { files } = JSON.parse(readFileSync(process.argv[2] ?? "coverage/mutation.json", "utf8"));
const expected = survivors(files);
const rows = readFileSync(PAGE, "utf8")
	.split("\n")
	.filter((line) => line.startsWith("| `src/"));
const unexplained = expected.filter((row) => !rows.some((line) => line.startsWith(row)));
const killed = rows.filter((line) => !expected.some((row) => line.startsWith(row)));
for (const row of unexplained) console.error(`survives, and is not explained in ${PAGE}: ${row}`);
for (const row of killed) console.error(`does not survive: ${row}`);
if (unexplained.length + killed.length > 0) process.exitCode = 1;
else console.log(`${PAGE} explains all ${expected.length} survivors`);
