import { expect, test } from "vitest";
import { Compiler } from "../support/Compiler.ts";

const compiler = new Compiler();

const IMPORTS = `import {
	add, apparentConsumption, convert, findFigures, importDependency, quantity, share, subtract, total,
} from "china-aluminum";
import {
	aluminaImports2024, aluminumConsumption, bauxiteImports2024, dataset, figures, selectors, statements,
} from "china-aluminum/2025-r1";
`;

/** Characters of a hover after which an editor breaks the line or TypeScript leaves names out. */
const LONGEST = 350;

/** What an editor shows of the name before ‸, without the line about its import. */
const hover = (code: string) =>
	compiler.hover(IMPORTS + code).replace(/^\(alias\) (.*)\nimport \w+$/s, "$1");

test.each([
	["bauxiteImports2024‸;", "const bauxiteImports2024: BauxiteImports2024"],
	["bauxiteImports2024.upper‸;", "(property) BauxiteImports2024.upper: number"],
	["aluminumConsumption.upper‸;", "(property) AluminumConsumption.upper: null"],
	["bauxiteImports2024.period‸;", '(property) BauxiteImports2024.period: "2024"'],
	["figures‸;", "const figures: readonly ReportFigure[]"],
	["statements‸;", "const statements: readonly ReportStatement[]"],
	["dataset‸;", "const dataset: ReleasedDataset"],
	["selectors‸;", "const selectors: ReportSelectors"],
])("%s", (code, shown) => {
	expect(hover(code)).toBe(shown);
});

test.each([
	[
		"share‸(aluminaImports2024, bauxiteImports2024);",
		'share<"mass", "Mt", "mass", "Mt">(part: Quantity<"mass", "Mt">, whole: Quantity<"mass", "Mt">): Quantity<"share", "%">',
	],
	[
		"add‸(aluminaImports2024, quantity(1, 't'));",
		'add<"mass", "Mt", "mass", "t">(a: Quantity<"mass", "Mt">, b: Quantity<"mass", "t">): Quantity<"mass", "Mt">',
	],
	[
		"subtract‸(quantity(1, '%'), quantity(1, '%'));",
		'subtract<"share", "%", "share", "%">(a: Quantity<"share", "%">, b: Quantity<"share", "%">): Quantity<"change-of-share", "pp">',
	],
	[
		"total‸([aluminaImports2024, bauxiteImports2024]);",
		'total<"mass", "Mt">(quantities: readonly Quantity<"mass", "Mt">[]): Quantity<"mass", "Mt">',
	],
	[
		"importDependency‸({ imports: aluminaImports2024, production: quantity(1, 't') });",
		'importDependency<"mass", "Mt">(flows: Flows<"mass", "Mt">): Quantity<"share", "%">',
	],
	[
		"apparentConsumption‸({ imports: aluminaImports2024, production: quantity(1, 't') });",
		'apparentConsumption<"mass", "Mt">(flows: StockedFlows<"mass", "Mt">): Quantity<"mass", "Mt">',
	],
	["const x‸ = share(aluminaImports2024, bauxiteImports2024);", 'const x: Quantity<"share", "%">'],
])("%s", (code, shown) => {
	expect(hover(code)).toBe(shown);
});

test.each([
	[
		'{ commodity: ["bauxite", "alumina"], indicator: "imports" }',
		"(BauxiteImports2024 | AluminaImports2024)[]",
	],
	['{ area: "CN" }', "ReportFigure[]"],
	["{}", "ReportFigure[]"],
	['{ commodity: "bauxite" as string }', "ReportFigure[]"],
	['{ commodity: "bauxite", unit: "kA" }', "never[]"],
])("findFigures with %s has the type %s", (query, shown) => {
	expect(hover(`const x‸ = findFigures(figures, ${query});`)).toBe(`const x: ${shown}`);
});

test.each([
	'{ kind: "mass" }',
	'{ kind: ["mass", "share"] }',
	'{ commodity: "bauxite" }',
	"{ period: null }",
])("findFigures with %s, which finds many, is still one line of names", (query) => {
	const shown = hover(`const x‸ = findFigures(figures, ${query});`);
	expect(shown).toMatch(/^const x: \((\w+ \| )+(\.{3} \d+ more \.{3} \| )?\w+\)\[\]$/);
	expect(shown.length).toBeLessThan(LONGEST);
});

test("an editor proposes the fields of a query and the values of each", () => {
	expect(compiler.completions(`${IMPORTS}findFigures(figures, { ‸ });`)).toEqual([
		"area",
		"commodity",
		"counterpart",
		"during",
		"id",
		"indicator",
		"kind",
		"period",
		"qualifier",
		"section",
		"status",
		"unit",
	]);
	const values = ['"‸"', '["‸"]'].map((value) =>
		compiler.completions(`${IMPORTS}findFigures(figures, { period: ${value} });`),
	);
	expect(values).toEqual(Array(2).fill(["2021/2025", "2024-12-31", "2024", "2025"]));
});
