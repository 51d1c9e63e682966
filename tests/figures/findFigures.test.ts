import { describe, expect, test } from "vitest";
import { figures } from "../../src/datasets/2025-r1.ts";
import { findFigures } from "../../src/index.ts";
import { codeOf } from "../support/codeOf.ts";

const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe("findFigures", () => {
	test("asks for every field that is named", () => {
		expect(ids(findFigures(figures, { commodity: "bauxite", indicator: "import-share" }))).toEqual([
			"bauxite-imports-guinea-share",
			"bauxite-imports-australia-share",
		]);
		expect(ids(findFigures(figures, { counterpart: "GN" }))).toEqual([
			"bauxite-imports-guinea-share",
		]);
		expect(ids(findFigures(figures, { status: "F" }))).toEqual([
			"wrought-aluminum-alloys-recycled-input-share-2025",
		]);
	});

	test("takes several values for a field", () => {
		const found = findFigures(figures, { commodity: ["bauxite", "alumina"], kind: "growth-rate" });
		expect(found.map(({ value }) => value)).toEqual([-5.6, 4.1]);
	});

	test("finds what states no period", () => {
		const found = findFigures(figures, { period: null, kind: "mass" });
		expect(ids(found)).toEqual([
			"aluminum-consumption",
			"bauxite-overseas-resources",
			"alumina-requirement",
			"alumina-capacity",
		]);
	});

	test("finds everything where nothing is asked, and nothing where nothing fits", () => {
		expect(findFigures(figures, {})).toHaveLength(figures.length);
		expect(findFigures(figures, { area: undefined as never })).toHaveLength(figures.length);
		expect(findFigures(figures, { commodity: "bauxite", unit: "kA" })).toEqual([]);
	});

	test.each(["bauxite", null, undefined, ["bauxite"], () => true])(
		"refuses %s as a query",
		(query) => {
			expect(codeOf(() => findFigures(figures, query as never))).toBe("not-an-object");
		},
	);

	test("refuses a field that figures are not searched by", () => {
		expect(() => findFigures(figures, { colour: "red" } as never)).toThrow(
			/^findFigures: query: "colour" is not a known field\. The possible fields are id, kind, unit/,
		);
		expect(codeOf(() => findFigures(figures, { label: "x" } as never))).toBe("unknown-field");
	});
});
