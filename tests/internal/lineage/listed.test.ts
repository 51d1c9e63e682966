import { cite, explain, quantity, sourcesOf, total } from "china-aluminum";
import { expect, test } from "vitest";
import { inputInFormula, listed, nameInFormula } from "../../../src/internal/lineage/listed.ts";
import { errorOf } from "../../support/errorOf.ts";

test("names the entries of a list by their numbers, in order", () => {
	const letters = Array.from({ length: 12 }, (_, index) => String.fromCharCode(97 + index));
	expect(Object.entries(listed(letters))).toEqual(letters.map((x, at) => [String(at + 1), x]));
	expect(listed([])).toEqual({});
});

test.each([
	["1", "x1"],
	["12", "x12"],
	["x1", "x1"],
	["imports", "imports"],
	["xenon", "xenon"],
])("the name %j is %j in a formula", (name, inFormula) => {
	expect(nameInFormula(name)).toBe(inFormula);
});

test.each([
	["x1", "1"],
	["x12", "12"],
	["xenon", "xenon"],
	["x", "x"],
	["max1", "max1"],
])("a formula calls the input %j", (inFormula, name) => {
	expect(inputInFormula(inFormula)).toBe(name);
});

const two = total([quantity(159, "Mt"), quantity(1.41, "Mt")]);

test("explanations, citations and errors name the entries as formulas do", () => {
	expect(explain(two)).toBe(
		"160.41 Mt = total: x1 + x2 = 159 + 1.41\n  x1 = 159 Mt: given\n  x2 = 1.41 Mt: given",
	);
	expect(cite(two)).toContain("x1 + x2, where x1 = 159 Mt without a source, x2 = 1.41 Mt");
	const { derivation } = two;
	if (derivation === undefined) throw new Error("expected a derivation");
	const broken = { ...two, derivation: { ...derivation, inputs: { 1: "none" } } };
	expect(errorOf(() => sourcesOf(broken as never))?.message).toContain('"x1"');
});

test("a derivation from JSON that names its inputs x1 and x2 is explained as before", () => {
	const [a, b] = [quantity(159, "Mt"), quantity(1.41, "Mt")];
	const inputs = { x1: a, x2: b };
	const derivation = { by: "total", formula: "x1 + x2", inputs, weights: { x1: 1, x2: 1 } };
	expect(explain({ ...two, derivation })).toBe(explain(two));
});
