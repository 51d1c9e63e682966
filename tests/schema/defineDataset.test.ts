import { defineDataset, parseDataset } from "china-aluminum/schema";
import { expect, test } from "vitest";
import { entry, file } from "../support/bareDataset.ts";
import { codeOf } from "../support/codeOf.ts";

test("calculates the figures of a file, in their order and by id", () => {
	const mine = defineDataset(file([entry(), entry({ id: "copper-ever", period: null })]));
	expect(mine.figures.map(({ id, value }) => [id, value])).toEqual([
		["copper-production-2025", 5.3],
		["copper-ever", 5.3],
	]);
	expect(mine.byId["copper-production-2025"]).toBe(mine.figures[0]);
});

test("returns the same dataset as parseDataset", () => {
	expect(defineDataset(file())).toEqual(parseDataset(file()));
});

test("throws invalid-dataset for a file with a mistake", () => {
	expect(codeOf(() => defineDataset(file([entry({ unit: "tons" as never })])))).toBe(
		"invalid-dataset",
	);
});
