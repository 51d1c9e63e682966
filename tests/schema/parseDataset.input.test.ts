import { parseDataset } from "china-aluminum/schema";
import { describe, expect, test, vi } from "vitest";
import { entry, file } from "../support/bareDataset.ts";
import { problemsOf } from "../support/problemsOf.ts";

const textsOf = (content: unknown) =>
	problemsOf(content).map(({ path, message }) => `${path}: ${message}`);

const fail = () => {
	throw new TypeError("hostile");
};
const throwing = new Proxy({}, { get: fail, ownKeys: fail, getPrototypeOf: fail });

function revokedList(): unknown {
	const { proxy, revoke } = Proxy.revocable([], {});
	revoke();
	return proxy;
}

/** An object inside objects. */
function nested(depth: number): unknown {
	return depth === 0 ? "x" : { inner: nested(depth - 1) };
}

const withLabel = (label: unknown) => file([{ ...entry(), label } as never]);
const withInvestors = (investors: unknown) => ({
	...file(),
	statements: [
		{
			id: "investment-abroad",
			type: "investment",
			commodities: [],
			areas: [],
			figures: [],
			section: "part-1",
			sentence: 2,
			printed: "Atacama",
			label: entry().label,
			direction: "outward",
			investors,
			form: null,
			target: null,
			places: [],
			products: [],
		},
	],
});

describe("what a file may not contain is a problem of the file", () => {
	test.each<[string, unknown, string]>([
		[
			"a file that throws",
			throwing,
			": expected a plain object that can be read, found this object",
		],
		[
			"an object that throws",
			withLabel(throwing),
			"figures[0].label: expected a value that can be read, found one that throws an error",
		],
		[
			"a getter that throws",
			file([Object.defineProperty({ ...entry() }, "note", { enumerable: true, get: fail })]),
			"figures[0].note: expected a value that can be read, found one that throws an error",
		],
		[
			"a revoked list",
			{ ...file(), figures: revokedList() },
			"figures: expected a list, found this object",
		],
		[
			"a list whose length throws",
			{ ...file(), figures: new Proxy([], { get: fail }) },
			"figures: expected at most 1000000 entries, found NaN",
		],
		[
			"a list with an entry that throws",
			{
				...file(),
				figures: new Proxy([1], {
					get: (list, name) => (name === "0" ? fail() : Reflect.get(list, name)),
				}),
			},
			"figures[0]: expected a value that can be read, found one that throws an error",
		],
		[
			"the longest list",
			{ ...file(), figures: new Array(2 ** 32 - 1) },
			"figures: expected at most 1000000 entries, found 4294967295",
		],
		[
			"a hole in a list",
			{ ...file(), figures: new Array(1) },
			"figures[0]: expected an object, found undefined",
		],
		[
			"a Map",
			withLabel(new Map([["en", "x"]])),
			"figures[0].label: expected a plain object, found this object",
		],
		["a function", withLabel(fail), "figures[0].label: expected JSON, found this function"],
		["a BigInt", { ...file(), title: 5n }, "title: expected JSON, found this bigint"],
		["a Symbol", { ...file(), title: Symbol("x") }, "title: expected JSON, found this symbol"],
		[
			"a field that would change a prototype",
			withLabel(JSON.parse('{"en": "x", "__proto__": {}}')),
			'figures[0].label: expected no field "__proto__"',
		],
		[
			"deep objects",
			withLabel(nested(5)),
			"figures[0].label.inner.inner.inner.inner.inner: expected at most 5 levels in one entry",
		],
		[
			"a long name",
			withLabel({ ["x".repeat(70)]: fail }),
			`figures[0].label.${"x".repeat(60)}: expected JSON, found this function`,
		],
		[
			"too many values",
			withInvestors(Array.from({ length: 10_000 }, () => "A")),
			"statements[0].investors[9986]: expected at most 10000 values in one entry",
		],
	])("%s", (_, content, text) => {
		expect(textsOf(content)).toEqual([text]);
	});

	test("an object that contains itself", () => {
		const label: Record<string, unknown> = { ...entry().label };
		label["self"] = label;
		expect(textsOf(withLabel(label))).toEqual([
			"figures[0].label.self.self.self.self.en: expected at most 5 levels in one entry",
		]);
	});

	test("but objects as deep as that, and lists as long as that, are read", () => {
		expect(textsOf(withLabel(nested(4)))).toEqual([
			"figures[0].label.en: expected a text, found undefined",
			'figures[0].label: expected no field "inner"',
		]);
		expect(textsOf(withInvestors(Array.from({ length: 9_000 }, () => "A")))).toEqual([]);
	});

	test("an entry is named by its id, if that can be read", () => {
		const figureOf = (changes: object) => problemsOf(file([{ ...entry(), ...changes }]))[0]?.figure;
		expect(figureOf({ note: fail })).toBe("copper-production-2025");
		expect(figureOf({ id: 5 })).toBeNull();
		expect(figureOf({ id: "a".repeat(201) })).toBeNull();
		expect(problemsOf({ ...file(), figures: [fail] })[0]?.figure).toBeNull();
	});
});

test("each field of a file is read once", () => {
	const get = vi.fn(() => entry().label);
	const title = vi.fn(() => "Copper in a talk");
	const content = Object.defineProperties(
		{ ...file([Object.defineProperty({ ...entry() }, "label", { enumerable: true, get })]) },
		{ title: { enumerable: true, get: title } },
	);
	expect(parseDataset(content).dataset.title).toBe("Copper in a talk");
	expect([get.mock.calls.length, title.mock.calls.length]).toEqual([1, 1]);
});

test("objects of a different realm and without a prototype are plain", () => {
	const bare = Object.assign(Object.create(null), file());
	const foreign = Object.assign(Object.create(Object.create(null)), file());
	expect(parseDataset(bare).figures).toEqual(parseDataset(file()).figures);
	expect(parseDataset(foreign).figures).toEqual(parseDataset(file()).figures);
	expect(textsOf(Object.assign(Object.create({}), file()))).toEqual([
		": expected a plain object that can be read, found this object",
	]);
});

test("a dataset does not share objects with its file", () => {
	const content = structuredClone(
		file([entry(), entry({ id: "copper-again", value: "6.1" })], {
			discrepancies: [
				{
					id: "copper-twice",
					label: entry().label,
					figures: ["copper-production-2025", "copper-again"],
					explanations: [entry().label],
				},
			],
		}),
	);
	const dataset = parseDataset(content);
	const before = JSON.stringify(dataset);
	const change = (value: unknown): void => {
		if (typeof value !== "object" || value === null) return;
		for (const [name, inner] of Object.entries(value)) {
			change(inner);
			(value as Record<string, unknown>)[name] = "changed";
		}
	};
	change(content);
	expect(JSON.stringify(dataset)).toBe(before);
});

test("an id that is not in the file is undefined, whatever objects inherit", () => {
	const { byId, selectors } = parseDataset(file());
	for (const name of ["constructor", "toString", "__proto__"]) {
		expect((byId as Record<string, unknown>)[name]).toBeUndefined();
		expect(selectors[name]).toBeUndefined();
	}
	expect(Object.keys(byId)).toEqual(["copper-production-2025"]);
});

describe("the error of a file", () => {
	test("counts one problem in the singular, with function and argument", () => {
		expect(() => parseDataset({ ...file(), date: "soon" })).toThrow(
			expect.objectContaining({
				code: "invalid-dataset",
				function: "parseDataset",
				argument: "file",
				given: [null],
				problemCount: 1,
				message:
					'parseDataset: file: the dataset file has 1 problem. Fix it and try again.\ndate: expected an ISO 8601 day, such as 2025-12-31, found "soon"',
			}),
		);
	});

	test("lists 100 problems and counts the others", () => {
		const lines = (count: number) => {
			try {
				parseDataset({ ...file(), figures: Array.from({ length: count }, () => null) });
			} catch (error) {
				return (error as Error).message.split("\n").slice(1);
			}
			return [];
		};
		expect(lines(100)).toHaveLength(100);
		expect(lines(101).at(-1)).toBe("and 1 more problem");
		expect(lines(103).at(-1)).toBe("and 3 more problems");
	});
});
