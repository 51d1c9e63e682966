import { parseDataset } from "china-aluminum/schema";
import { describe, expect, test } from "vitest";
import { entry, file } from "../support/bareDataset.ts";
import { problemsOf } from "../support/problemsOf.ts";

const copper = { id: "copper", label: { en: "Copper" } };
const production = { id: "production", label: { en: "Output", zh: "产量" } };
const lists = { commodities: [copper], indicators: [production] };
const share = entry({ unit: "%", kind: "share" });

const textsOf = (content: unknown) =>
	problemsOf(content).map(({ path, message }) => `${path}: ${message}`);

describe("the code lists of a file", () => {
	test("are in the dataset, and empty if the file does not have them", () => {
		expect(parseDataset(file([entry()], lists))).toMatchObject(lists);
		expect(parseDataset(file())).toMatchObject({ commodities: [], indicators: [] });
	});

	test("contain every commodity and indicator that entries use", () => {
		const base = { commodity: "tin", indicator: "reserves", area: "001" };
		const content = file(
			[
				entry({ id: "tin-production", commodity: "tin" }),
				entry({ id: "copper-exports", indicator: "exports" }),
				{ ...share, id: "copper-share", base },
			],
			lists,
		);
		expect(textsOf(content)).toEqual([
			'figures[0].commodity: expected a code of the list in the file, found "tin"',
			'figures[1].indicator: expected a code of the list in the file, found "exports"',
			'figures[2].base.commodity: expected a code of the list in the file, found "tin"',
			'figures[2].base.indicator: expected a code of the list in the file, found "reserves"',
		]);
	});

	test("name each code once", () => {
		expect(textsOf(file([entry()], { commodities: [copper, copper] }))).toEqual([
			'commodities[1].id: expected a different id, found "copper" again',
		]);
		expect(textsOf(file([entry()], { indicators: [production, production] }))).toEqual([
			'indicators[1].id: expected a different id, found "production" again',
		]);
	});

	test("contain the commodities of statements", () => {
		const cluster = {
			id: "smelters-atacama",
			type: "cluster",
			commodities: ["copper", "tin"],
			areas: ["CL-AT"],
			figures: [],
			section: "part-1",
			sentence: 2,
			printed: "Atacama",
			label: { en: "Smelters in Atacama" },
		} as const;
		expect(textsOf(file([entry()], { ...lists, statements: [cluster] }))).toEqual([
			'statements[0].commodities[1]: expected a code of the list in the file, found "tin"',
		]);
	});

	test("are named in the problems of codes that are not valid", () => {
		const content = file([entry()], {
			commodities: [{ id: "copper" }],
			indicators: [{ id: "production" }],
		} as never);
		expect(problemsOf(content).map(({ path }) => path)).toEqual([
			"commodities[0].label",
			"indicators[0].label",
		]);
	});
});

describe("the base of a share", () => {
	test.each([
		null,
		{ commodity: "copper", indicator: "production", area: "001" },
		{ commodity: null, indicator: null, area: null },
	])("%j is in the figure", (base) => {
		expect(parseDataset(file([{ ...share, base }])).figures[0]?.base).toEqual(base);
	});

	test("is absent if the file does not state it", () => {
		expect(parseDataset(file([share])).figures[0]).not.toHaveProperty("base");
	});

	test("is rejected for what is not a share", () => {
		expect(textsOf(file([entry({ base: null })]))).toEqual([
			"figures[0].base: expected none for a mass, which is not a share",
		]);
	});

	test("has all three fields", () => {
		expect(textsOf(file([{ ...share, base: { commodity: "copper" } as never }]))).toEqual([
			"figures[0].base.indicator: expected a text, found undefined",
			"figures[0].base.area: expected a text, found undefined",
		]);
	});
});

test("figures that contradict each other name each other, each as often as others do", () => {
	const [first, second, third] = ["5.3", "6.1", "7.2"].map((value, index) =>
		entry({ id: `copper-${index + 1}`, value }),
	) as [ReturnType<typeof entry>, ReturnType<typeof entry>, ReturnType<typeof entry>];
	const explanations = [{ en: "Two years." }];
	const label = { en: "Copper output" };
	const { byId } = parseDataset(
		file([first, second, third, entry({ id: "copper-4" })], {
			discrepancies: [
				{ id: "one", label, explanations, figures: ["copper-1", "copper-2"] },
				{ id: "two", label, explanations, figures: ["copper-1", "copper-3"] },
			],
		}),
	);
	expect(byId["copper-1"]?.contradicts).toEqual(["copper-2", "copper-3"]);
	expect(byId["copper-2"]?.contradicts).toEqual(["copper-1"]);
	expect(byId["copper-3"]?.contradicts).toEqual(["copper-1"]);
	expect(byId["copper-4"]).not.toHaveProperty("contradicts");
});

test("Chinese labels and the digest of the report are optional", () => {
	const { digest: _, ...source } = file().source;
	const mine = parseDataset(file([entry({ label: { en: "Copper output" } })], { source }));
	expect(mine.figures[0]?.label).toEqual({ en: "Copper output" });
	expect(mine.dataset.source).not.toHaveProperty("digest");
});
