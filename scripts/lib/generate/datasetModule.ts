import { format } from "../../../src/formatting/format.ts";
import { formatBounds } from "../../../src/formatting/formatBounds.ts";
import type { Discrepancy } from "../../../src/model/discrepancy.ts";
import type { Figure } from "../../../src/model/figure.ts";
import type { Statement } from "../../../src/model/statement.ts";
import { constantName } from "../../../src/schema/constantName.ts";
import type { DefinedDataset } from "../../../src/schema/defineDataset.ts";
import { datasetFile, reportFile } from "../paths.ts";
import { commented, literal } from "./code.ts";

/** What the reference lists exports of the whole revision under. */
const WHOLE = ["", "@category The whole revision"];

function typeOf({ id, kind, unit, commodity, indicator, area }: Figure): string {
	return `Figure<${[id, kind, unit, commodity, indicator, area].map((name) => literal(name)).join(", ")}>`;
}

function docOf(figure: Figure, deprecation: string | undefined): string {
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
		...(deprecation === undefined ? [] : [`@deprecated ${deprecation}`]),
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

/** The import of types of a source module, where there are any. */
const importOf = (module: string, types: readonly string[]) =>
	types.length === 0
		? []
		: [`import type { ${types.toSorted().join(", ")} } from "../model/${module}.ts";`];

/** A union of types, none of which there may be. */
const union = (types: readonly string[]) =>
	types.length === 0 ? "never" : types.map((type) => `| ${type}`).join("\n");

/** Generates the module with the constants of a revision. */
export function datasetModule(
	defined: DefinedDataset,
	digest: string,
	deprecations: ReadonlyMap<string, string>,
): string {
	const { dataset, figures, selectors, statements, discrepancies } = defined;
	const names = figures.map(({ id }) => constantName(id));
	const statementTypes = statementTypesOf(statements);
	const { revision, source } = dataset;
	return [
		`// Generated from ${datasetFile(revision)} by \`npm run data:generate\`; edit ${reportFile(revision)} instead.`,
		commented([
			`${dataset.title}: revision ${revision}, ${figures.length} figures and ${statements.length} statements.`,
			"",
			source.note,
			"",
			`@module china-aluminum/${revision}`,
		]),
		"",
		...importOf("dataset", ["ReleasedDataset"]),
		...importOf("discrepancy", discrepancies.length > 0 ? ["Discrepancy"] : []),
		...importOf("figure", figures.length > 0 ? ["Figure"] : []),
		...importOf("selector", ["FigureSelector"]),
		...importOf(
			"statement",
			statementTypes.map(([name]) => name),
		),
		...figures.flatMap((figure, index) => [
			"",
			docOf(figure, deprecations.get(figure.id)),
			`export const ${names[index]}: ${typeOf(figure)} = ${literal(figure)};`,
		]),
		"",
		commented(["One of the figures of the revision, by its own literal types.", ...WHOLE]),
		`export type ReportFigure = ${union(names.map((name) => `typeof ${name}`))};`,
		"",
		commented(["Every figure of the revision, in the report's order.", ...WHOLE]),
		`export const figures: readonly ReportFigure[] = [${names.join(", ")}];`,
		"",
		commented([
			"One of the statements of the revision, by what it is about and its own literal id.",
			...WHOLE,
		]),
		`export type ReportStatement = ${union(statementTypes.map(([type, ids]) => `${type}<${ids.join(" | ")}>`))};`,
		"",
		commented([
			"What the report says without a number, in its order; `type` tells what it is about.",
			...WHOLE,
		]),
		`export const statements: readonly ReportStatement[] = ${literal(statements)};`,
		"",
		commented([
			"Figures of the report that contradict each other, with what could explain it.",
			...WHOLE,
		]),
		`export const discrepancies: readonly [${discrepancies.map(discrepancyType).join(", ")}] = ${codeOf(discrepancies, figures)};`,
		"",
		commented(["What the revision is, and the report that it is taken from.", ...WHOLE]),
		`export const dataset: ReleasedDataset = ${literal({ ...dataset, digest })};`,
		"",
		commented(["Where each figure stands in the report, for those who hold a copy.", ...WHOLE]),
		`export const selectors: { readonly [Id in ReportFigure["id"]]: FigureSelector } = ${literal(selectors)};`,
		"",
	].join("\n");
}
