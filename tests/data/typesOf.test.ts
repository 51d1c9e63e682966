import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { typesOf } from "../../scripts/lib/revisions/typesOf.ts";
import * as exported from "../../src/datasets/2025-r1.ts";

const path = new URL("../../src/datasets/2025-r1.ts", import.meta.url);

test("every value that a revision exports has a type that is digested", () => {
	const types = typesOf(readFileSync(path, "utf8"));
	expect(Object.keys(types).toSorted()).toEqual(
		[...Object.keys(exported), "ReportFigure", "ReportStatement"].toSorted(),
	);
	expect(types).toMatchObject({
		bauxiteImports2024:
			'Figure < "bauxite-imports-2024" , "mass" , "Mt" , "bauxite" , "imports" , "CN" >',
		figures: "readonly ReportFigure [ ]",
		dataset: "ReleasedDataset",
		selectors: '{ readonly [ Id in ReportFigure [ "id" ] ] : FigureSelector }',
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
`;

test("layout and comments of the types do not count", () => {
	const short = `export const ore: Figure<"ore", "t | a,"> =\n\t{ value: 2 };\nexport type Any = typeof ore | Other<"a" | "b">;\n`;
	expect(typesOf(short)).toEqual({
		ore: 'Figure < "ore" , "t | a," >',
		Any: 'typeof ore | Other < "a" | "b" >',
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
])("%s counts", (part, other) => {
	expect(typesOf(long.replace(part, other))).not.toEqual(typesOf(long));
});
