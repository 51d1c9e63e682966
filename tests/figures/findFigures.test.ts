import { findFigures } from "china-aluminum";
import { figures } from "china-aluminum/2025-r1";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";

const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

test("finds the figures that match every field of the query", () => {
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

test("accepts several values for a field", () => {
	const found = findFigures(figures, { commodity: ["bauxite", "alumina"], kind: "growth-rate" });
	expect(found.map(({ value }) => value)).toEqual([-5.6, 4.1]);
});

test("finds figures without a stated period", () => {
	const found = findFigures(figures, { period: null, kind: "mass" });
	expect(ids(found)).toEqual([
		"aluminum-consumption",
		"bauxite-overseas-resources",
		"alumina-requirement",
		"alumina-capacity",
	]);
});

test("finds every figure for an empty query, and ignores a field that is undefined", () => {
	expect(findFigures(figures, {})).toHaveLength(figures.length);
	expect(findFigures(figures, { area: undefined as never })).toHaveLength(figures.length);
});

test("returns an empty list if no figure matches", () => {
	expect(findFigures(figures, { commodity: "bauxite", unit: "kA" })).toEqual([]);
});

test.each(["bauxite", null, undefined, ["bauxite"], () => true])(
	"throws not-an-object for the query %s",
	(query) => {
		expect(codeOf(() => findFigures(figures, query as never))).toBe("not-an-object");
	},
);

test("throws unknown-field for a field that figures are not searched by, and lists the fields", () => {
	expect(() => findFigures(figures, { colour: "red" } as never)).toThrow(
		/fields are id, kind, unit/,
	);
	expect(codeOf(() => findFigures(figures, { label: "x" } as never))).toBe("unknown-field");
});
