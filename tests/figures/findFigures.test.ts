import { type Figure, findFigures } from "china-aluminum";
import { figures } from "china-aluminum/2025-r1";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { errorOf } from "../support/errorOf.ts";

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

test.each([
	["2024", ["2024", "2024-12-31"]],
	["2024-12", ["2024-12-31"]],
	["2024-12-31", ["2024-12-31"]],
	["2021/2025", ["2021/2025", "2024", "2024-12-31", "2025"]],
	["2021/2024", ["2024", "2024-12-31"]],
	["1990", []],
])("finds the figures with a period within %s", (during, periods) => {
	const found = findFigures(figures, { during });
	expect([...new Set(found.map(({ period }) => period))].sort()).toEqual(periods);
	const isInside = (period: string | null) => periods.includes(period as string);
	expect(found).toHaveLength(figures.filter(({ period }) => isInside(period)).length);
});

test("finds periods of every form within an interval, and none without a period or malformed", () => {
	const at = (period: string | null) => ({ ...(figures[0] as Figure), period });
	const periods = ["2023-12", "2024-01", "2024-02/2024-03", "2024-12/2025-01", null, "spring"];
	const found = findFigures(periods.map(at), { during: "2024-01/2024-12" });
	expect(found.map(({ period }) => period)).toEqual(["2024-01", "2024-02/2024-03"]);
});

test.each(["", "24", "2024-13", "2024-00", "2025/2021", "2021/2022/2023", "spring"])(
	"throws out-of-range for the time %j",
	(during) => {
		expect(codeOf(() => findFigures(figures, { during }))).toBe("out-of-range");
	},
);

test.each(["period", "during"])("says that a number is not the string of the field %s", (field) => {
	expect(errorOf(() => findFigures(figures, { [field]: 2024 } as never))).toMatchObject({
		code: "not-a-text",
		argument: `query.${field}`,
		message: `findFigures: query.${field}: 2024 is not a text. Pass the string "2024".`,
	});
});

test.each([2024, null, ["2024"]])("throws not-a-text for the time %j", (during) => {
	expect(codeOf(() => findFigures(figures, { during: during as never }))).toBe("not-a-text");
});

test("accepts values that only the running program knows, and finds nothing if none has them", () => {
	const [known, unknown] = ["bauxite", "gold"] as string[] as [string, string];
	expect(findFigures(figures, { commodity: known }).length).toBeGreaterThan(5);
	expect(findFigures(figures, { commodity: unknown })).toEqual([]);
	expect(findFigures(figures, { commodity: known, during: "2024" as string })).toHaveLength(2);
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
	expect(() => findFigures(figures, { color: "red" } as never)).toThrow(
		/fields are id, kind, unit/,
	);
	expect(codeOf(() => findFigures(figures, { label: "x" } as never))).toBe("unknown-field");
});

function fail(): never {
	throw new TypeError("hostile");
}

test.each<[string, unknown, string, string]>([
	[
		"a Map",
		new Map([["commodity", "bauxite"]]),
		"not-an-object",
		"query: this object is not a plain object.",
	],
	[
		"a number as a value",
		{ period: 2024 },
		"not-a-text",
		'query.period: 2024 is not a text. Pass the string "2024".',
	],
	[
		"a set of values",
		{ commodity: new Set(["bauxite"]) },
		"not-a-text",
		"query.commodity: this object is not a text.",
	],
	[
		"undefined among values",
		{ period: ["2024", undefined] },
		"not-a-text",
		"query.period: undefined is not a text.",
	],
	[
		"a list of lists",
		{ period: [["2024"]] },
		"not-a-text",
		"query.period: this list is not a text.",
	],
	[
		"a list with holes",
		{ period: new Array(2 ** 32 - 1) },
		"not-a-text",
		"query.period: undefined is not a text.",
	],
	[
		"a list that throws",
		{ period: new Proxy([], { get: fail }) },
		"not-a-text",
		"query.period: undefined is not a text.",
	],
])("rejects %s in a query", (_, query, code, begin) => {
	expect(() => findFigures(figures, query as never)).toThrow(
		expect.objectContaining({
			code,
			function: "findFigures",
			message: expect.stringContaining(`findFigures: ${begin}`),
		}),
	);
});

test.each<[string, unknown, string, string]>([
	["an object", {}, "not-a-list", "figures: this object is not a list. Pass an array."],
	["null", null, "not-a-list", "figures: null is not a list. Pass an array."],
	[
		"a list with a hole",
		new Array(2 ** 32 - 1),
		"not-a-quantity",
		"figures[0]: undefined is not a figure.",
	],
	["a list with a number", [figures[0], 5], "not-a-quantity", "figures[1]: 5 is not a figure."],
	[
		"a list with a copy whose value is altered",
		[figures[0], { ...figures[1], value: 1e9 }],
		"not-a-quantity",
		"figures[1]: this object is not a figure.",
	],
	[
		"a list with a figure that throws",
		[new Proxy({}, { get: fail })],
		"not-a-quantity",
		"figures[0]: this object is not a figure.",
	],
	[
		"a figure whose field throws",
		[
			{
				...figures[0],
				get commodity() {
					return fail();
				},
			},
		],
		"not-a-quantity",
		"figures[0]: this object is not a figure.",
	],
	[
		"a list that throws",
		new Proxy([], { get: fail }),
		"not-a-quantity",
		"figures[0]: undefined is not a figure.",
	],
])("rejects %s as the list of figures", (_, list, code, begin) => {
	expect(() => findFigures(list as never, { commodity: "bauxite" } as never)).toThrow(
		expect.objectContaining({
			code,
			function: "findFigures",
			message: expect.stringContaining(`findFigures: ${begin}`),
		}),
	);
});

test("finds nothing in an empty list", () => {
	expect(findFigures([], { commodity: "bauxite" } as never)).toEqual([]);
});

test("finds a list of ids in any order, with repeated and unknown ids", () => {
	const [a = "", b = "", c = "", d = ""] = figures.map(({ id }) => id as string);
	const lists = [
		[a, b, c, d],
		[d, c, b, a],
		[a, a, b],
		[b, d],
		[a, "none", c],
		["none", a],
		[a, c, b],
		[],
	];
	for (const list of lists) {
		const expected = figures.filter(({ id }) => list.includes(id));
		expect(findFigures(figures, { id: list })).toEqual(expected);
	}
	const twice = [...figures, ...figures];
	expect(findFigures(twice, { id: [a, b] })).toHaveLength(4);
	expect(findFigures(twice, { id: figures.map(({ id }) => id) })).toEqual(twice);
});
