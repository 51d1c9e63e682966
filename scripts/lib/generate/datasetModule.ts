import { format } from "../../../src/formatting/format.ts";
import { formatBounds } from "../../../src/formatting/formatBounds.ts";
import type { Discrepancy } from "../../../src/model/discrepancy.ts";
import type { Figure } from "../../../src/model/figure.ts";
import type { Statement } from "../../../src/model/statement.ts";
import { constantName } from "../../../src/schema/constantName.ts";
import type { DefinedDataset } from "../../../src/schema/DefinedDataset.ts";
import { contentDigest } from "../contentDigest.ts";
import { datasetFile, reportFile } from "../paths.ts";
import { commented, frozen, literal, unnamed } from "./code.ts";

/** The category of exports that concern the whole revision. */
const WHOLE = ["", "@category The whole revision"];

/** The name of the interface of a figure: that of its constant with a capital letter. */
const interfaceName = ({ id }: Figure) =>
	constantName(id).replace(/^./, (letter) => letter.toUpperCase());

/** The interface of a figure, with literal types of the fields on which programs branch. */
function interfaceOf(figure: Figure): string {
	const { id, kind, unit, qualifier, commodity, indicator, area, period, base, changeOf, note } =
		figure;
	const fields = Object.entries({
		id: literal(id),
		kind: literal(kind),
		unit: literal(unit),
		qualifier: literal(qualifier),
		lower: figure.lower === null ? "null" : "number",
		upper: figure.upper === null ? "null" : "number",
		commodity: literal(commodity),
		indicator: literal(indicator),
		area: literal(area),
		period: literal(period),
		...(base !== undefined && { base: base === null ? "null" : "Base" }),
		...(changeOf !== undefined && { changeOf: literal(changeOf) }),
		label: "BilingualLabel",
		...(note !== undefined && { note: "BilingualLabel" }),
	});
	return [
		commented([`Type of {@link ${constantName(id)}}.`, "", "@category Types of figures"]),
		`export interface ${interfaceName(figure)} extends ReportedNumber {`,
		...fields.map(([name, value]) => `readonly ${name}: ${value};`),
		"}",
	].join("\n");
}

const areas = new Intl.DisplayNames("en", { type: "region" });

/** The name of a place by its code; a place that is not a country or region keeps its code. */
function areaName(code: string): string {
	try {
		return areas.of(code) ?? code;
	} catch {
		return code;
	}
}

/** The number, area and time of a figure, each as a short sentence. */
function factsOf({ area, counterpart, period, baseline, status, ...figure }: Figure): string {
	return [
		`Bounds: ${formatBounds(figure)}.`,
		`Area: ${areaName(area)}.`,
		...(counterpart === undefined ? [] : [`Partner: ${areaName(counterpart)}.`]),
		period === null ? "Period: not stated." : `Period: ${period}.`,
		...(typeof baseline === "string" ? [`Change since: ${baseline}.`] : []),
		...(status === "F" ? ["The figure is an expectation and not a result."] : []),
	].join(" ");
}

function docOf(figure: Figure, deprecation: string | undefined): string {
	const { label, printed, section, sentence, note, commodity } = figure;
	return commented([
		`${label.en}: ${format(figure)} (${label.zh}：${format(figure, { locale: "zh-CN" })}).`,
		"",
		factsOf(figure),
		"",
		`Printed as "${printed}" in section ${section}, sentence ${sentence}.`,
		...(note === undefined ? [] : ["", `Note: ${note.en}`]),
		"",
		`@category ${commodity}`,
		...(deprecation === undefined ? [] : [`@deprecated ${deprecation}`]),
	]);
}

const discrepancyType = ({ id, figures, gap }: Discrepancy) =>
	`Discrepancy<${literal(id)}, readonly [${figures.map(interfaceName).join(", ")}], Quantity<${literal(gap.kind)}, ${literal(gap.unit)}>>`;

/** The interface of the statements of each type. */
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

/** The interfaces of the statements, each with the literal ids. */
function statementTypesOf(statements: readonly Statement[]): [name: string, ids: string[]][] {
	return Object.entries(interfaces)
		.map(([type, name]): [string, string[]] => [
			name,
			statements.filter((statement) => statement.type === type).map(({ id }) => literal(id)),
		])
		.filter(([, ids]) => ids.length > 0);
}

/** The import of types of a source module; empty if it needs no types. */
const importOf = (module: string, types: readonly string[]) =>
	types.length === 0
		? []
		: [`import type { ${types.toSorted().join(", ")} } from "../model/${module}.ts";`];

/** A union of types; `never` if there are none. */
const union = (types: readonly string[]) =>
	types.length === 0 ? "never" : types.map((type) => `| ${type}`).join("\n");

/** Generates the module with the constants of a revision. */
export function datasetModule(
	defined: DefinedDataset,
	digest: string,
	deprecations: ReadonlyMap<string, string>,
): string {
	const { figures, selectors, statements, discrepancies, commodities, indicators } = defined;
	const dataset = { ...defined.dataset, digest };
	const names = figures.map(({ id }) => constantName(id));
	const constants = new Map<object, string>(
		figures.map((figure, index) => [figure, names[index] as string]),
	);
	const constantOf = (part: object) => constants.get(part);
	const statementTypes = statementTypesOf(statements);
	const { revision, source } = dataset;
	const content = contentDigest({
		...Object.fromEntries(figures.map((figure, index) => [names[index], figure])),
		figures,
		statements,
		discrepancies,
		commodities,
		indicators,
		dataset,
		selectors,
	});
	return [
		`// Generated from ${datasetFile(revision)} by \`npm run data:generate\`; edit ${reportFile(revision)} instead.`,
		commented([
			`${dataset.title}: revision ${revision}, ${figures.length} figures and ${statements.length} statements.`,
			"",
			source.note.en,
			"",
			`@module china-aluminum/${revision}`,
		]),
		"",
		...importOf("base", figures.some(({ base }) => base) ? ["Base"] : []),
		...importOf("code", ["Code"]),
		...importOf("dataset", ["ReleasedDataset"]),
		...importOf("discrepancy", discrepancies.length > 0 ? ["Discrepancy"] : []),
		...importOf("figure", figures.length > 0 ? ["ReportedNumber"] : []),
		...importOf("label", ["BilingualLabel"]),
		...importOf("quantity", discrepancies.length > 0 ? ["Quantity"] : []),
		...importOf("selector", ["FigureSelector"]),
		...importOf(
			"statement",
			statementTypes.map(([name]) => name),
		),
		`import { selectors as positions } from "./${revision}.selectors.ts";`,
		...figures.flatMap((figure, index) => [
			"",
			interfaceOf(figure),
			"",
			docOf(figure, deprecations.get(figure.id)),
			`export const ${names[index]}: ${interfaceName(figure)} = ${frozen(figure, unnamed)};`,
		]),
		"",
		commented(["Type of one figure of the revision.", ...WHOLE]),
		`export type ReportFigure = ${union(figures.map(interfaceName))};`,
		"",
		commented(["All figures of the revision, in the order of the report.", ...WHOLE]),
		`export const figures: readonly ReportFigure[] = ${frozen(figures, constantOf)};`,
		"",
		commented(["Type of one statement of the revision.", ...WHOLE]),
		`export type ReportStatement = ${union(statementTypes.map(([type, ids]) => `${type}<${ids.join(" | ")}>`))};`,
		"",
		commented([
			"All non-numeric statements of the revision, in the order of the report.",
			...WHOLE,
		]),
		`export const statements: readonly ReportStatement[] = ${frozen(statements, unnamed)};`,
		"",
		commented([
			"Pairs of figures of the report that contradict each other, with possible explanations.",
			...WHOLE,
		]),
		`export const discrepancies: readonly [${discrepancies.map(discrepancyType).join(", ")}] = ${frozen(discrepancies, constantOf)};`,
		"",
		commented(["Commodities of the revision, with their names in English and Chinese.", ...WHOLE]),
		`export const commodities: readonly Code<BilingualLabel>[] = ${frozen(commodities, unnamed)};`,
		"",
		commented(["Indicators of the revision, with their names in English and Chinese.", ...WHOLE]),
		`export const indicators: readonly Code<BilingualLabel>[] = ${frozen(indicators, unnamed)};`,
		"",
		commented([
			"Description of the revision and of its report, with the digests of the revision.",
			...WHOLE,
		]),
		`export const dataset: ReleasedDataset = ${frozen({ ...dataset, contentDigest: content }, unnamed)};`,
		"",
		commented(["Type of {@link selectors}: the position of each figure, by its id.", ...WHOLE]),
		`export type ReportSelectors = { readonly [Id in ReportFigure["id"]]: FigureSelector };`,
		"",
		commented(["Position of each figure in the report, for people who have a copy.", ...WHOLE]),
		`export const selectors: ReportSelectors = positions;`,
		"",
	].join("\n");
}
