import { figures, selectors } from "china-aluminum/2025-r1";
import { type FigureSelector, selectorsOf, verify } from "china-aluminum/verify";
import { describe, expect, test } from "vitest";
import { isMutationRun } from "../support/runs.ts";

const figure = { id: "a-b", revision: "own-r1", section: "all", sentence: 1, printed: "5 tons" };
const REPORT = "It made 5 tons.";
const sections = [{ id: "all", heading: null, start: 0, end: REPORT.length }];
const own = await selectorsOf(REPORT, sections, [figure]);
const selector = own["a-b"] as FigureSelector;

const throwing = (field: string, rest: object) =>
	Object.defineProperty({ ...rest }, field, {
		get: () => {
			throw new RangeError("from a getter");
		},
		enumerable: true,
	});
const revoked = () => {
	const { proxy, revoke } = Proxy.revocable({} as object, {});
	revoke();
	return proxy;
};
const revokedList = () => {
	const { proxy, revoke } = Proxy.revocable([] as object, {});
	revoke();
	return proxy;
};

/** The code, function and argument of what a call rejects with. */
async function rejectionOf(call: Promise<unknown>) {
	const error = await call.then(
		() => undefined,
		(reason: unknown) => reason as Record<string, unknown>,
	);
	expect((error as unknown as Error)?.message).toMatch(/^(verify|selectorsOf): \S+: .+\. .+\.$/);
	return [error?.["code"], error?.["function"], error?.["argument"]];
}

describe("verify", () => {
	test.each<[string, unknown, string]>([
		["a number", 5, "not-a-text"],
		["a String object", new String("text"), "not-a-text"],
		["a Symbol", Symbol("text"), "not-a-text"],
		["a revoked proxy", revoked(), "not-a-text"],
		["a text of more than 2²⁴ code units", "a".repeat(2 ** 24 + 1), "not-a-text"],
	])("rejects %s as text", async (_, text, code) => {
		expect(await rejectionOf(verify(text as never, figures))).toEqual([code, "verify", "text"]);
	});

	test("rejects a text that NFKC makes too long", async () => {
		await expect(verify("\ufdfa".repeat(2 ** 21), figures)).rejects.toMatchObject({
			code: "not-a-text",
			function: "verify",
			argument: "text",
			message:
				"verify: text: the text is longer than 33554432 code units in NFKC. Pass parts of it.",
		});
	});

	test.each<[string, unknown]>([
		["undefined", undefined],
		["a Map", new Map()],
		["a revoked list", revokedList()],
		["an object with a length", { length: 1, 0: figure }],
		["more than a million entries", new Array(1_000_001).fill(figure)],
	])("rejects %s as figures", async (_, list) => {
		expect(await rejectionOf(verify(REPORT, list as never, own))).toEqual([
			"not-a-list",
			"verify",
			"figures",
		]);
	});

	test.each<[string, unknown]>([
		["null", null],
		["a text", "a-b"],
		["a hole", undefined],
		["a function", () => figure],
	])("rejects %s as a figure", async (_, entry) => {
		expect(await rejectionOf(verify(REPORT, [figure, entry] as never, own))).toEqual([
			"not-an-object",
			"verify",
			"figures[1]",
		]);
	});

	test.each<[string, object]>([
		["a revoked proxy", revoked()],
		["a getter that throws", throwing("printed", figure)],
		["an id that is a Symbol", { ...figure, id: Symbol("id") }],
		["an id that is too long", { ...figure, id: "a".repeat(201) }],
		["no revision", { ...figure, revision: undefined }],
		["printed: null", { ...figure, printed: null }],
		["an empty list as printed", { ...figure, printed: [] }],
		["a printed phrase that is a page", { ...figure, printed: "5 tons".repeat(100) }],
		["a value that is NaN", { ...figure, value: Number.NaN, unit: "t" }],
		["a value that is a BigInt", { ...figure, value: 5n, unit: "t" }],
		["a value without a unit", { ...figure, value: 5 }],
		["a unit that is an object", { ...figure, value: 5, unit: {} }],
		["a qualifier that is a number", { ...figure, qualifier: 1 }],
	])("rejects a figure with %s", async (_, entry) => {
		expect(await rejectionOf(verify(REPORT, [entry] as never, own))).toEqual([
			"not-a-figure",
			"verify",
			"figures[0]",
		]);
	});

	test.each<[string, unknown]>([
		["null", null],
		["a text", "selectors"],
		["none of the figure", {}],
		["an inherited one", Object.create(own)],
		["a revoked proxy", revoked()],
		["a getter that throws", throwing("a-b", {})],
		["a selector that throws", { "a-b": throwing("words", selector) }],
		["a negative start", { "a-b": { ...selector, start: -1 } }],
		["an end before its start", { "a-b": { ...selector, end: selector.start } }],
		["an offset behind the sentence", { "a-b": { ...selector, offset: 1e6 } }],
		["a sentence that is too long", { "a-b": { ...selector, sentenceLength: 1e9 } }],
		["a malformed digest", { "a-b": { ...selector, sentenceDigest: "sha256-" } }],
		["words that are a text", { "a-b": { ...selector, words: "It made" } }],
		["words that are too many", { "a-b": { ...selector, words: "1 ".repeat(2e5) } }],
		["a lead without a digest", { "a-b": { ...selector, lead: { length: 1 } } }],
		["neighbors that are not digests", { "a-b": { ...selector, neighbors: ["a"] } }],
		[
			"too many neighbors",
			{ "a-b": { ...selector, neighbors: Array(101).fill(selector.sentenceDigest) } },
		],
		["a context that is too wide", { "a-b": { ...selector, before: { size: 17, hash: 0 } } }],
	])("rejects %s as selectors", async (_, given) => {
		expect(await rejectionOf(verify(REPORT, [figure], given as never))).toEqual([
			"no-selector",
			"verify",
			"figures[0]",
		]);
	});

	test("reads each field once, so that a getter cannot change its mind", async () => {
		let reads = 0;
		const changing = Object.defineProperty({ ...figure }, "printed", {
			get: () => (reads++ === 0 ? "5 tons" : Symbol("later")),
		});
		const { results } = await verify(REPORT, [changing], own);
		expect(results[0]?.outcome).toBe("verified");
		expect(reads).toBe(1);
	});

	test("a million figures of one sentence share its places", async () => {
		const many = new Array(isMutationRun ? 20 : 20_000).fill(figure);
		const { results } = await verify(`${REPORT} `.repeat(isMutationRun ? 2 : 2_000), many, own);
		expect(results.every(({ outcome }) => outcome === "verified")).toBe(true);
	});
});

describe("selectorsOf", () => {
	test.each<[string, unknown, unknown, string]>([
		["sections", null, [figure], "not-a-list"],
		["sections[0]", [null], [figure], "not-an-object"],
		["sections[0]", [{ ...sections[0], id: 5 }], [figure], "not-a-figure"],
		["sections[0]", [{ ...sections[0], heading: 5 }], [figure], "not-a-figure"],
		["sections[0]", [{ ...sections[0], start: -1 }], [figure], "not-a-figure"],
		["sections[0]", [{ ...sections[0], end: 0 }], [figure], "not-a-figure"],
		["sections[0]", [revoked()], [figure], "not-a-figure"],
		["figures", sections, {}, "not-a-list"],
		["figures[0]", sections, [{ ...figure, printed: [] }], "not-a-figure"],
		["figures[0]", sections, [{ ...figure, printed: null }], "not-a-figure"],
		["figures[0]", sections, [{ ...figure, section: Symbol("all") }], "not-a-figure"],
		["figures[0]", sections, [{ ...figure, sentence: 0 }], "not-a-figure"],
		["figures[0]", sections, [{ ...figure, sentence: 1.5 }], "not-a-figure"],
		["figures[0]", sections, [{ ...figure, printed: "" }], "no-selector"],
		["figures[0]", sections, [{ ...figure, printed: "made" }], "no-selector"],
		["figures[0]", sections, [{ ...figure, printed: "6 tons" }], "no-selector"],
		["figures[0]", sections, [{ ...figure, sentence: 2 }], "no-selector"],
		["figures[0]", sections, [{ ...figure, section: "none" }], "no-selector"],
	])("rejects %s that are wrong", async (argument, given, entries, code) => {
		const call = selectorsOf(REPORT, given as never, entries as never);
		expect(await rejectionOf(call)).toEqual([code, "selectorsOf", argument]);
	});

	test("an id of __proto__ is an id like any other", async () => {
		const found = await selectorsOf(REPORT, sections, [{ ...figure, id: "__proto__" }]);
		expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
		expect(Object.keys(found)).toEqual(["__proto__"]);
		const { results } = await verify(REPORT, [{ ...figure, id: "__proto__" }], found);
		expect(results[0]?.outcome).toBe("verified");
	});

	test("sections beyond the text end with it", async () => {
		const wide = [{ id: "all", heading: null, start: 0, end: 1e9 }];
		expect(await selectorsOf(REPORT, wide, [figure])).toEqual(own);
	});
});

test("the selectors of the revision are those that the report gives, and are plain data", () => {
	expect(JSON.parse(JSON.stringify(selectors))).toEqual(selectors);
});
