import type { DatasetFile } from "china-aluminum/schema";
import { describe, expect, test } from "vitest";
import { DIGEST, entry, file } from "../support/bareDataset.ts";
import { bareSelector } from "../support/bareSelector.ts";
import { problemsOf } from "../support/problemsOf.ts";

const LARGEST = Number.MAX_SAFE_INTEGER;
const UINT32 = 2 ** 32;

/** The fields that are rejected, each once. */
const pathsOf = (content: unknown) => [...new Set(problemsOf(content).map(({ path }) => path))];
const withSelector = (changes: object) =>
	file([entry({ selector: { ...bareSelector, ...changes } } as Partial<ReturnType<typeof entry>>)]);

describe("a selector", () => {
	test.each<object>([
		{},
		{ end: 600 },
		{ sentenceLength: 100_000 },
		{ sentenceHash: LARGEST },
		{ restHash: LARGEST },
		{ numberLength: 40, sentenceLength: 40, offset: 700 },
		{ words: "12 3 999999" },
		{ lead: { length: 1, digest: DIGEST } },
		{ lead: { length: 100_000, digest: DIGEST } },
		{ neighbors: [DIGEST, DIGEST] },
		{ neighbors: Array(100).fill(DIGEST) },
		{ unit: "Mt", qualifier: "rounded" },
		{ before: { size: 16, hash: UINT32 - 1 } },
		{ after: { size: 16, hash: UINT32 - 1 } },
	])("with %o is accepted", (changes) => {
		expect(pathsOf(withSelector(changes))).toEqual([]);
	});

	test.each<[field: string, value: unknown]>([
		["start", -1],
		["start", 0.5],
		["end", "1"],
		["sentenceDigest", "sha256-"],
		["sentenceLength", 0],
		["sentenceLength", 100_001],
		["sentenceHash", -1],
		["sentenceHash", LARGEST + 1],
		["restHash", -1],
		["restHash", 0.5],
		["offset", -1],
		["numberLength", 0],
		["words", ""],
		["words", "0"],
		["words", "1  1"],
		["opensLine", 1],
		["lead", undefined],
		["lead.length", 0],
		["lead.length", 100_001],
		["lead.digest", "abc"],
		["neighbors", null],
		["neighbors", Array(101).fill(DIGEST)],
		["neighbors[0]", "abc"],
		["negated", null],
		["printed", ""],
		["printed", "x".repeat(61)],
		["unit", "x".repeat(201)],
		["qualifier", "x".repeat(201)],
		["before.size", 17],
		["before.size", -1],
		["before.hash", -1],
		["after.hash", UINT32],
		["after", null],
	])("is rejected for %s %j", (path, value) => {
		const [field = "", part] = path.replace("[0]", ".0").split(".");
		const inside = part === "0" ? [value] : { length: 1, digest: DIGEST, [part ?? ""]: value };
		const context = { size: 0, hash: 0, [part ?? ""]: value };
		const nested = field === "before" || field === "after" ? context : inside;
		const changes = { [field]: part === undefined ? value : nested };
		expect(pathsOf(withSelector(changes))).toEqual([`figures[0].selector.${path}`]);
	});

	test.each(["lead", "before", "neighbour", "sentence"])("has no unknown field: %s", (field) => {
		const strange = { length: 1, digest: DIGEST, size: 0, hash: 0 };
		expect(pathsOf(withSelector({ [field]: strange }))).toHaveLength(1);
	});

	test("has words with a message that shows what they are", () => {
		const [problem] = problemsOf(withSelector({ words: "one" }));
		expect(problem?.message).toContain('"3 12 4"');
	});
});

const statement = {
	id: "smelters-atacama",
	commodities: ["copper"],
	areas: ["CL"],
	figures: [],
	section: "part-1",
	sentence: 2,
	printed: "Atacama",
	label: { en: "Smelters", zh: "冶炼厂" },
};

const withStatement = (changes: object) =>
	file([entry()], { statements: [{ ...statement, ...changes }] as never });

const investment = {
	type: "investment",
	direction: "outward",
	investors: ["A firm"],
	form: null,
	target: null,
	places: [],
	products: [],
};
const event = { type: "event", name: "A fair", hosts: [], occasion: null };

describe("a statement", () => {
	test.each<object>([
		investment,
		{ ...investment, direction: "inward", form: "plant", target: "A mine", places: ["Arica"] },
		{ ...investment, form: "equity", investors: ["A firm", "A bank"], products: ["copper"] },
		{ type: "project", work: "upgrade" },
		{ type: "project", work: "construction" },
		{ type: "project", work: "integrated-complex" },
		{ type: "equipment-import", equipment: "crane", product: null },
		{ type: "equipment-import", equipment: "crane", product: "copper" },
		{ type: "cluster" },
		event,
		{ ...event, hosts: ["A city", "A firm"], occasion: "A jubilee" },
		{ type: "policy", name: "A plan", period: null },
		{ type: "policy", name: "A plan", period: "2021/2025" },
		{ type: "claim", topic: "output" },
		{ type: "proposal", form: "priority" },
		{ type: "proposal", form: "warning" },
		{ type: "proposal", form: "question" },
		{ type: "cluster", areas: ["CL", "CL-AT", "CN-XJ", "GB-1AB"] },
	])("%o is accepted", (changes) => {
		expect(pathsOf(withStatement(changes))).toEqual([]);
	});

	test.each<[changes: object, path: string]>([
		[{ ...investment, direction: "abroad" }, "direction"],
		[{ ...investment, investors: [] }, "investors"],
		[{ ...investment, form: "loan" }, "form"],
		[{ ...investment, target: "" }, "target"],
		[{ ...investment, places: [""] }, "places[0]"],
		[{ ...investment, products: ["Copper"] }, "products[0]"],
		[{ type: "project", work: "repair" }, "work"],
		[{ type: "equipment-import", equipment: "A crane", product: null }, "equipment"],
		[{ type: "equipment-import", equipment: "crane" }, "product"],
		[{ ...event, name: "" }, "name"],
		[{ ...event, hosts: null }, "hosts"],
		[{ type: "policy", name: "A plan", period: "soon" }, "period"],
		[{ type: "claim", topic: "Output" }, "topic"],
		[{ type: "proposal", form: "demand" }, "form"],
		[{ type: "cluster", areas: ["CL-ATAC"] }, "areas[0]"],
		[{ type: "cluster", areas: ["XCL-AT"] }, "areas[0]"],
		[{ type: "cluster", areas: ["CL-"] }, "areas[0]"],
		[{ type: "cluster", sentence: 0 }, "sentence"],
	])("%o is rejected", (changes, path) => {
		expect(pathsOf(withStatement(changes))).toEqual([`statements[0].${path}`]);
	});
});

describe("an id", () => {
	test.each(["a-b", "copper-1", "copper2-x9-y"])("%j is accepted", (id) => {
		expect(pathsOf(file([entry({ id })]))).toEqual([]);
	});

	test.each(["copper", "1-copper", " a-b", "a-b ", "a--b", "-a-b", "a-b-", "A-b", "a-B"])(
		"%j is rejected",
		(id) => {
			expect(pathsOf(file([entry({ id })]))).toEqual(["figures[0].id"]);
		},
	);
});

describe("a value", () => {
	test.each(["0", "5", "50", "5.3", "0.25", "10.05", "123456789012345"])(
		"%j is accepted",
		(value) => {
			expect(pathsOf(file([entry({ value })]))).toEqual([]);
		},
	);

	test.each(["", "05", "5.", ".5", "+5", "5e3", " 5", "5 ", "--5", "5,000", "1234567890123456"])(
		"%j is rejected",
		(value) => {
			expect(pathsOf(file([entry({ value, printed: "5.3 Mt" })]))).toEqual(["figures[0].value"]);
		},
	);
});

describe("a file", () => {
	test("can have many sections, and at most one section is not enough for none", () => {
		expect(pathsOf(file([], { sections: [] }))).toEqual(["sections"]);
		expect(file().sections.length).toBeGreaterThan(1);
		expect(pathsOf(file())).toEqual([]);
	});

	test("can explain a discrepancy in several ways, and explains it in one", () => {
		const explanation = { en: "Two years.", zh: "两个年份。" };
		const again = entry({ id: "copper-production-again", value: "6.1", sentence: 3 });
		const withExplanations = (explanations: object[]) =>
			file([entry(), again], {
				discrepancies: [
					{
						id: "copper-production",
						label: explanation,
						figures: ["copper-production-2025", "copper-production-again"],
						explanations,
					},
				],
			} as unknown as Partial<DatasetFile>);
		expect(pathsOf(withExplanations([explanation, explanation]))).toEqual([]);
		expect(pathsOf(withExplanations([]))).toEqual(["discrepancies[0].explanations"]);
	});
});
