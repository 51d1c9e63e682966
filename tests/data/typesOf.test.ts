import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { typesOf } from "../../scripts/lib/revisions/typesOf.ts";
import * as exported from "../../src/datasets/2025-r1.ts";
import { constantName } from "../../src/schema/constantName.ts";

const path = new URL("../../src/datasets/2025-r1.ts", import.meta.url);

test("every value that a revision exports has a type that is digested", () => {
	const types = typesOf(readFileSync(path, "utf8"));
	expect(Object.keys(types).toSorted()).toEqual(
		[
			...Object.keys(exported),
			...exported.figures.map(({ id }) =>
				constantName(id).replace(/^./, (letter) => letter.toUpperCase()),
			),
			"ReportFigure",
			"ReportSelectors",
			"ReportStatement",
		].toSorted(),
	);
	expect(types).toMatchObject({
		bauxiteImports2024: "BauxiteImports2024",
		BauxiteImports2024:
			'extends Figure < "mass" , "Mt" , "rounded" > { readonly id : "bauxite-imports-2024" ; readonly commodity : "bauxite" ; readonly indicator : "imports" ; readonly area : "CN" ; readonly period : "2024" }',
		figures: "readonly ReportFigure [ ]",
		dataset: "ReleasedDataset",
		selectors: "ReportSelectors",
		ReportSelectors: '{ readonly [ Id in ReportFigure [ "id" ] ] : FigureSelector }',
	});
	expect(types["ReportFigure"]?.split(" | ")).toHaveLength(exported.figures.length);
});

const long = `/** Ore. */
export const ore: Figure<
	"ore",
	"t | a,"
> = { value: 1 };
/** @deprecated export const not: never = 1; */
export type Any =
	| typeof ore
	| Other<
			| "a"
			| "b"
	  >;
/** Ore in 2024. */
export interface Ore2024
	extends Figure<"mass", "t"> {
	/** The id. */
	readonly id: "ore-2024";
	readonly period: null;
}
`;

test("layout and comments of the types do not count", () => {
	const short = `export const ore: Figure<"ore", "t | a,"> =\n\t{ value: 2 };\nexport type Any = typeof ore | Other<"a" | "b">;\nexport interface Ore2024 extends Figure<"mass", "t"> {\n readonly id: "ore-2024"; readonly period: null;\n}\n`;
	expect(typesOf(short)).toEqual({
		ore: 'Figure < "ore" , "t | a," >',
		Any: 'typeof ore | Other < "a" | "b" >',
		Ore2024:
			'extends Figure < "mass" , "t" > { readonly id : "ore-2024" ; readonly period : null }',
	});
	expect(typesOf(long)).toEqual(typesOf(short));
});

test.each([60, 80, 100, 200])("lines of %i characters do not count", (width) => {
	const input = readFileSync(path, "utf8");
	const laidOut = execFileSync(
		"biome",
		["format", `--line-width=${width}`, "--stdin-file-path=src/datasets/2025-r1.ts"],
		{ input, encoding: "utf8" },
	);
	expect(typesOf(laidOut)).toEqual(typesOf(input));
});

test("a string in single quotes is one token", () => {
	expect(typesOf("export const ore: Figure<'t | a,'> = 1;")).toEqual({
		ore: "Figure < 't | a,' >",
	});
});

test.each([
	['"ore"', '"iron"'],
	['"t | a,"', '"t | a"'],
	["typeof ore", "ore"],
	['| "a"', ""],
	["Other<", "Another<"],
	["export type Any", "export type Some"],
	['"ore-2024"', '"ore-2025"'],
	["period: null", "period: string"],
	["interface Ore2024", "interface Ore2025"],
])("%s counts", (part, other) => {
	expect(typesOf(long.replace(part, other))).not.toEqual(typesOf(long));
});
