import {
	type DatasetFile,
	type DiscrepancyEntry,
	parseDataset,
	type StatementEntry,
} from "china-aluminum/schema";
import { describe, expect, test } from "vitest";
import { DIGEST, entry, file } from "../support/bareDataset.ts";
import { problemsOf } from "../support/problemsOf.ts";

const cluster: StatementEntry = {
	id: "smelters-atacama",
	type: "cluster",
	commodities: ["copper"],
	areas: ["CL-AT"],
	figures: ["copper-production-2025"],
	section: "part-1",
	sentence: 2,
	printed: "Atacama",
	label: { en: "Smelters in Atacama", zh: "阿塔卡马的冶炼厂" },
};
const label = { en: "Copper output", zh: "铜产量" };
const later = entry({ id: "copper-production-again", value: "6.1", sentence: 3 });
const twice: DiscrepancyEntry = {
	id: "copper-production",
	label,
	figures: ["copper-production-2025", "copper-production-again"],
	explanations: [{ en: "Two years.", zh: "两个年份。" }],
};
const withStatement = (changes: object) =>
	file([entry()], { statements: [{ ...cluster, ...changes }] } as Partial<DatasetFile>);
const withDiscrepancy = (changes: object, second = later) =>
	file([entry(), second], { discrepancies: [{ ...twice, ...changes }] } as Partial<DatasetFile>);

describe("statements and discrepancies of a file", () => {
	test("a figure with a mistake does not cause a further error in its discrepancy", () => {
		const nearly = { ...later, value: "-5", printed: "-5 Mt", qualifier: "nearly" as const };
		expect(problemsOf(withDiscrepancy({}, nearly)).map(({ path }) => path)).toEqual([
			"figures[1].qualifier",
		]);
	});

	test("may be omitted", () => {
		expect(parseDataset(file())).toMatchObject({ statements: [], discrepancies: [] });
	});

	test("statements of the dataset name its revision", () => {
		const { statements } = parseDataset(withStatement({}));
		expect(statements).toEqual([{ revision: "copper-r1", ...cluster }]);
	});

	test("a discrepancy contains its two figures and the gap between them", () => {
		const { discrepancies, figures } = parseDataset(withDiscrepancy({}));
		expect(discrepancies).toMatchObject([
			{ id: "copper-production", revision: "copper-r1", gap: { lower: 0.7, upper: 0.9 } },
		]);
		expect(discrepancies[0]?.figures[0]).toBe(figures[0]);
		expect(discrepancies[0]?.figures[1]).toBe(figures[1]);
	});
});

describe("a file is rejected for", () => {
	test.each([
		["an unknown type", { type: "rumor" }, "statements[0].type"],
		["a field of another type", { topic: "output" }, "statements[0]"],
		["an unknown section", { section: "part-9" }, "statements[0].section"],
		["an unknown figure", { figures: ["zinc-production-2025"] }, "statements[0].figures[0]"],
		["the id of a figure", { id: "copper-production-2025" }, "statements[0].id"],
		["an area that is not a code", { areas: ["Atacama"] }, "statements[0].areas[0]"],
		["a whole sentence", { printed: "copper ".repeat(12).trim() }, "statements[0].printed"],
		[
			"a place outside its section",
			{ selector: { start: 700, end: 707, sentenceDigest: DIGEST } },
			"statements[0].selector",
		],
	])("a statement with %s", (_, changes, path) => {
		expect(problemsOf(withStatement(changes))).toMatchObject([{ figure: null, path }]);
	});

	test("statements that share an id", () => {
		const problems = problemsOf(file([entry()], { statements: [cluster, cluster] }));
		expect(problems.map(({ path }) => path)).toEqual(["statements[1].id"]);
	});

	test.each([
		["no explanation", {}, { explanations: [] }, "discrepancies[0].explanations"],
		["an unknown figure", {}, { figures: ["zinc-x", later.id] }, "figures[0]"],
		["figures that agree", { value: "5.3", printed: "5.3 Mt" }, {}, "discrepancies[0].figures"],
		[
			"the larger figure first",
			{ value: "4.1", printed: "4.1 Mt" },
			{},
			"discrepancies[0].figures",
		],
		["figures of two areas", { area: "PE" }, {}, "discrepancies[0].figures"],
	])("a discrepancy with %s", (_, second, changes, path) => {
		const problems = problemsOf(withDiscrepancy(changes, { ...later, ...second }));
		expect(problems).toHaveLength(1);
		expect(problems[0]?.path).toContain(path);
	});

	test("discrepancies that share an id", () => {
		const problems = problemsOf(file([entry(), later], { discrepancies: [twice, twice] }));
		expect(problems.map(({ path }) => path)).toEqual(["discrepancies[1].id"]);
	});
});
