import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { typesOf } from "../../scripts/lib/revisions/typesOf.ts";
import * as exported from "../../src/datasets/2025-r1.ts";
import { constantName } from "../../src/schema/index.ts";

const path = new URL("../../src/datasets/2025-r1.ts", import.meta.url);

test("every value that a revision exports has a type that is digested", () => {
	const types = typesOf(readFileSync(path, "utf8"));
	const capitalized = exported.figures.map(({ id }) => {
		const name = constantName(id);
		return name.charAt(0).toUpperCase() + name.slice(1);
	});
	expect(Object.keys(types)).toEqual(
		expect.arrayContaining([...Object.keys(exported), ...capitalized]),
	);
	expect(types).toMatchObject({
		bauxiteImports2024: "BauxiteImports2024",
		BauxiteImports2024: expect.stringMatching(
			/^extends ReportedNumber \{ readonly id : "bauxite-imports-2024" ; readonly kind : "mass" ; .* \}$/,
		),
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
/** One ore. */
export interface Red
	extends Ore<"red", "t"> {
	/** Its id. */
	readonly id: "red";
	readonly parts: {
		readonly iron: number;
	};
}
export type Places = {
	readonly [Id in "red"]: Place;
};
export const places: Places = { red: 1 };
`;

test("layout and comments of the types do not count", () => {
	const short = `export const ore: Figure<"ore", "t | a,"> =\n\t{ value: 2 };\nexport type Any = typeof ore | Other<"a" | "b">;\nexport interface Red extends Ore<"red", "t"> {\n\treadonly id: "red";\n\treadonly parts: { readonly iron: number };\n}\nexport type Places = { readonly [Id in "red"]: Place };\nexport const places: Places = { red: 2 };\n`;
	expect(typesOf(short)).toEqual({
		ore: 'Figure < "ore" , "t | a," >',
		Any: 'typeof ore | Other < "a" | "b" >',
		Red: 'extends Ore < "red" , "t" > { readonly id : "red" ; readonly parts : { readonly iron : number } }',
		Places: '{ readonly [ Id in "red" ] : Place }',
		places: "Places",
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
	['readonly id: "red"', 'readonly id: "blue"'],
	["iron: number", "iron: string"],
	["extends Ore<", "extends Some<"],
	["]: Place", "]: Site"],
])("%s counts", (part, other) => {
	expect(typesOf(long.replace(part, other))).not.toEqual(typesOf(long));
});
