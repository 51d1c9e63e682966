import { selectorsOf, verify } from "china-aluminum/verify";
import { expect, test } from "vitest";

const TEXT = "1. Output\nIn 2025 the mines gave 5.3 million tons. Of 12 mines, two closed.";
const sections = [{ id: "output", heading: "Output", start: 0, end: TEXT.length }];
const mine = {
	id: "output-2025",
	revision: "mine-r1",
	section: "output",
	sentence: 1,
	printed: "5.3 million tons",
};

test("locates each figure in its report, by id", async () => {
	const selectors = await selectorsOf(TEXT, sections, [mine]);
	const { start, end } = selectors["output-2025"] as { start: number; end: number };
	expect(Object.keys(selectors)).toEqual(["output-2025"]);
	expect(TEXT.slice(start, end)).toBe("5.3 million tons");
});

test("gives selectors by which verify finds the figures in a copy", async () => {
	const selectors = await selectorsOf(TEXT, sections, [mine]);
	const { results } = await verify(`A preface.\n${TEXT}`, [mine], selectors);
	expect(results).toMatchObject([{ outcome: "verified" }]);
});

test.each([undefined, null, 7])("throws not-a-text for %s", async (text) => {
	await expect(selectorsOf(text as never, sections, [mine])).rejects.toMatchObject({
		code: "not-a-text",
	});
});

test("throws no-selector for a phrase that is not in its sentence", async () => {
	await expect(
		selectorsOf(TEXT, sections, [{ ...mine, printed: "6.1 million tons" }]),
	).rejects.toMatchObject({ code: "no-selector" });
});
