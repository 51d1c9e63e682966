import { expect, test } from "vitest";
import { strangeFields } from "../../../src/internal/selector/strangeFields.ts";

const selector = { printed: "over 50 Mt", unit: "Mt", qualifier: "over" };

test.each<[figure: Parameters<typeof strangeFields>[0], fields: string[]]>([
	[selector, []],
	[{}, []],
	[{ printed: "50 Mt" }, ["printed"]],
	[{ ...selector, unit: "kt", qualifier: "about" }, ["unit", "qualifier"]],
	[{ printed: "", unit: "t", qualifier: "exact" }, ["printed", "unit", "qualifier"]],
])("%j has the strange fields %j", (figure, fields) => {
	expect(strangeFields(figure, selector)).toEqual(fields);
});

test("does not compare what the selector does not know", () => {
	expect(strangeFields(selector, { ...selector, unit: null, qualifier: null })).toEqual([]);
});
