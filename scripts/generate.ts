/** Makes `src/datasets/*.ts` of `data/*.json`; with `--check` it fails where they differ. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Discrepancy } from "../src/discrepancy.ts";
import type { Figure } from "../src/figure.ts";
import { format } from "../src/formatting/format.ts";
import { formatBounds } from "../src/formatting/formatBounds.ts";
import { constantName } from "../src/schema/constantName.ts";
import { type DefinedDataset, parseDataset } from "../src/schema/defineDataset.ts";
import type { Statement } from "../src/statement.ts";
import { LedgerSchema } from "./ledger/Ledger.ts";

const DATA_FILE = /^\d{4}-r\d+\.json$/;

const literal = (value: unknown) => JSON.stringify(value, null, "\t");

/** A comment's text must not end the comment. */
const commented = (lines: readonly string[]) =>
	["/**", ...lines.map((line) => ` * ${line.replaceAll("*/", "*\\/")}`.trimEnd()), " */"].join(
		"\n",
	);

function typeOf({ id, kind, unit, commodity, indicator, area }: Figure): string {
	return `Figure<${[id, kind, unit, commodity, indicator, area].map((name) => literal(name)).join(", ")}>`;
}

function docOf(figure: Figure): string {
	const { id, revision, label, period, baseline, printed, section, sentence, status } = figure;
	const { note, commodity } = figure;
	const time = period === null ? "The report states no period." : `Period: ${period}.`;
	const since = typeof baseline === "string" ? ` Counted from: ${baseline}.` : "";
	const forecast = status === "F" ? " An expectation, not a result." : "";
	return commented([
		`${label.en}: ${format(figure)} (${label.zh}：${format(figure, { locale: "zh-CN" })}).`,
		"",
		`Bounds: ${formatBounds(figure)}. ${time}${since}${forecast}`,
		`Printed "${printed}" in sentence ${sentence} of section ${section}.`,
		...(note === undefined ? [] : ["", note]),
		"",
		"```ts",
		`import { ${constantName(id)} } from "china-aluminum/${revision}";`,
		"```",
		"",
		`@category ${commodity}`,
	]);
}

/** A value as code that names the figures in it by their constants. */
function codeOf(value: unknown, figures: readonly Figure[]): string {
	const marked = JSON.stringify(
		value,
		(_, part) => (figures.includes(part) ? `<${constantName(part.id)}>` : part),
		"\t",
	);
	return marked.replace(/"<(\w+)>"/g, "$1");
}

const discrepancyType = ({ id, figures }: Discrepancy) =>
	`Discrepancy<${literal(id)}, readonly [${figures.map((figure) => `typeof ${constantName(figure.id)}`).join(", ")}]>`;

/** The interface that a statement of each type has. */
const interfaces: Readonly<Record<Statement["type"], string>> = {
	investment: "Investment",
	project: "Project",
	"equipment-import": "EquipmentImport",
	cluster: "Cluster",
	event: "IndustryEvent",
	policy: "Policy",
	claim: "Claim",
	proposal: "Proposal",
};

/** The interfaces that statements have, each with the literal ids. */
function statementTypesOf(statements: readonly Statement[]): [name: string, ids: string[]][] {
	return Object.entries(interfaces)
		.map(([type, name]): [string, string[]] => [
			name,
			statements.filter((statement) => statement.type === type).map(({ id }) => literal(id)),
		])
		.filter(([, ids]) => ids.length > 0);
}

function moduleOf(defined: DefinedDataset): string {
	const { dataset, figures, selectors, statements, discrepancies } = defined;
	const names = figures.map(({ id }) => constantName(id));
	const statementTypes = statementTypesOf(statements);
	const { revision, source } = dataset;
	return [
		`// Made of data/${revision}.json by \`npm run data:generate\`; mend the data, not this file.`,
		commented([
			`${dataset.title}: revision ${revision}, ${figures.length} figures and ${statements.length} statements.`,
			"",
			source.note,
			"",
			`@module china-aluminum/${revision}`,
		]),
		"",
		`import type { Discrepancy } from "../discrepancy.ts";`,
		`import type { Dataset, Figure, FigureSelector } from "../figure.ts";`,
		`import type { ${statementTypes.map(([name]) => name).join(", ")} } from "../statement.ts";`,
		...figures.flatMap((figure, index) => [
			"",
			docOf(figure),
			`export const ${names[index]}: ${typeOf(figure)} = ${literal(figure)};`,
		]),
		"",
		commented(["One of the figures of the revision, by its own literal types."]),
		`export type ReportFigure = ${names.map((name) => `| typeof ${name}`).join("\n")};`,
		"",
		commented(["Every figure of the revision, in the report's order."]),
		`export const figures: readonly ReportFigure[] = [${names.join(", ")}];`,
		"",
		commented([
			"One of the statements of the revision, by what it is about and its own literal id.",
		]),
		`export type ReportStatement = ${statementTypes.map(([type, ids]) => `| ${type}<${ids.join(" | ")}>`).join("\n")};`,
		"",
		commented([
			"What the report says without a number, in its order; `type` tells what it is about.",
		]),
		`export const statements: readonly ReportStatement[] = ${literal(statements)};`,
		"",
		commented(["Figures of the report that contradict each other, with what could explain it."]),
		`export const discrepancies: readonly [${discrepancies.map(discrepancyType).join(", ")}] = ${codeOf(discrepancies, figures)};`,
		"",
		commented(["What the revision is, and the report that it is taken from."]),
		`export const dataset: Dataset = ${literal(dataset)};`,
		"",
		commented(["Where each figure stands in the report, for those who hold a copy."]),
		`export const selectors: { readonly [Id in ReportFigure["id"]]: FigureSelector } = ${literal(selectors)};`,
		"",
	].join("\n");
}

const formatted = (path: string, code: string) =>
	execFileSync("biome", ["format", `--stdin-file-path=${path}`], { input: code, encoding: "utf8" });

/** What `china-aluminum/verify` knows of each revision. */
function verificationOf(revisions: readonly string[]): string {
	const nameOf = (revision: string) => `selectors${revision.replace("-", "")}`;
	const contextsOf = (revision: string) =>
		LedgerSchema.parse(JSON.parse(readFileSync(`data/${revision}.ledger.json`, "utf8"))).contexts;
	return [
		"// Made of data/*.json by `npm run data:generate`; mend the data, not this file.",
		`import type { FigureSelector, NumberContext } from "../figure.ts";`,
		...revisions.map(
			(revision) => `import { selectors as ${nameOf(revision)} } from "./${revision}.ts";`,
		),
		"",
		commented([
			"Of each revision: where its figures stand, and the sentences that have numbers but no figure.",
		]),
		`export const verification: { readonly [revision: string]: { readonly selectors: Readonly<Record<string, FigureSelector>>; readonly others: readonly NumberContext[] } } = {`,
		...revisions.map(
			(revision) =>
				`${literal(revision)}: { selectors: ${nameOf(revision)}, others: ${literal(contextsOf(revision))} },`,
		),
		"};",
		"",
	].join("\n");
}

const isCheck = process.argv.includes("--check");

function writeOrCheck(path: string, code: string): void {
	if (!isCheck) {
		writeFileSync(path, formatted(path, code));
		console.log(path);
	} else if (formatted(path, code) !== readFileSync(path, "utf8")) {
		console.error(`${path} is not what the data make: run npm run data:generate`);
		process.exitCode = 1;
	}
}

const revisions = readdirSync("data")
	.filter((name) => DATA_FILE.test(name))
	.map((name) => name.replace(".json", ""));
for (const revision of revisions) {
	const defined = parseDataset(JSON.parse(readFileSync(`data/${revision}.json`, "utf8")));
	writeOrCheck(`src/datasets/${revision}.ts`, moduleOf(defined));
}
writeOrCheck("src/datasets/verification.ts", verificationOf(revisions));
