import { verify } from "china-aluminum/verify";
import { describe, expect, test } from "vitest";
import { placed, selectorsIn, verifyOne } from "./support/verifyOne.ts";

const REPORT = `A survey of copper.
1. Output
In 2025 the mines gave 5 tons. Exports fell. They sold 3 tons.
The end.`;
/** Numbers of their sentences; the heading is not a sentence. */
const FIRST = 2;
const LAST = 4;
const first = { printed: "5 tons" };
const last = { printed: "3 tons" };

const ofFirst = (copy: string) => verifyOne(REPORT, first, copy, first, FIRST);
const ofLast = (copy: string) => verifyOne(REPORT, last, copy, last, LAST);

describe("text before a sentence", () => {
	test.each([
		["It is false that In 2025 the mines gave 5 tons.", "run-in"],
		["It is not true that: In 2025 the mines gave 5 tons.", "run-in"],
		["He denied that “In 2025 the mines gave 5 tons.”", "run-in"],
		["It is not so that\nIn 2025 the mines gave 5 tons.", "run-in"],
		["It is false that:\n\nIn 2025 the mines gave 5 tons.", "run-in"],
		["Myths about copper\nIn 2025 the mines gave 5 tons.", "run-in"],
		["This is what the\nIn 2025 the mines gave 5 tons.", "run-in"],
		["Reports to go on\nIn 2025 the mines gave 5 tons.", "run-in"],
		["Critics, however,\nIn 2025 the mines gave 5 tons.", "run-in"],
		["This is doubtful… In 2025 the mines gave 5 tons.", "run-in"],
		["Hardly: In 2025 the mines gave 5 tons.", "run-in"],
		["~In 2025 the mines gave 5 tons.", "run-in"],
		["(In 2025 the mines gave 5 tons.)", "run-in"],
		["Output In 2026. xIn 2025 the mines gave 5 tons.", "run-in"],
		["This is false. In 2025 the mines gave 5 tons.", "denied"],
		["No! In 2025 the mines gave 5 tons.", "denied"],
		["Ore fell. No. In 2025 the mines gave 5 tons.", "denied"],
		["Ore fell.Nope.In 2025 the mines gave 5 tons.", "denied"],
		["Ore fell. No one believes it. In 2025 the mines gave 5 tons.", "denied"],
		["That isn't true. In 2025 the mines gave 5 tons.", "denied"],
		["This can’t really be true. In 2025 the mines gave 5 tons.", "denied"],
		["This cannot be right. In 2025 the mines gave 5 tons.", "denied"],
		["They don't believe it. In 2025 the mines gave 5 tons.", "denied"],
		["It is neither true nor fair. In 2025 the mines gave 5 tons.", "denied"],
		["What follows is a hoax.\nIn 2025 the mines gave 5 tons.", "denied"],
		["All this is wrong. Exports fell. In 2025 the mines gave 5 tons.", "denied"],
		["The mayor claimed “Ore grew.” In 2025 the mines gave 5 tons.", "denied"],
		["The mayor claimed “Ore grew.\nIn 2025 the mines gave 5 tons.", "denied"],
		["The mayor said this. “In 2025 the mines gave 5 tons.”", "denied"],
		["The mayor claimed “Ore grew. In 2025 the mines gave 5 tons.”", "denied"],
		["The mayor claimed 「Ore grew. In 2025 the mines gave 5 tons.」", "denied"],
		["He denied that 「In 2025 the mines gave 5 tons.」", "run-in"],
		['The mayor claimed "Ore grew. In 2025 the mines gave 5 tons."', "denied"],
		["\u202eA. In 2025 the mines gave 5 tons.", "directional"],
		["\u2067A. \u2066B. C\u2069. In 2025 the mines gave 5 tons.", "directional"],
	])("%j: %s", async (copy, context) => {
		expect(await ofFirst(copy)).toMatchObject({ outcome: "changed", sentence: "found", context });
	});

	test.each([
		["In 2025 the mines gave 5 tons."],
		["  \n“In 2025 the mines gave 5 tons.”"],
		["Read on. In 2025 the mines gave 5 tons."],
		["Read on.In 2025 the mines gave 5 tons."],
		["They can't sell the real ore. In 2025 the mines gave 5 tons."],
		["Read on?! In 2025 the mines gave 5 tons."],
		["Read on.” In 2025 the mines gave 5 tons."],
		["Read (on.) In 2025 the mines gave 5 tons."],
		["Copper news\nIn 2025 the mines gave 5 tons."],
		["Ore grew by 26%.[3] In 2025 the mines gave 5 tons."],
		["Ore grew by 26%.³ In 2025 the mines gave 5 tons."],
		["Ore grew (by 26%).*\nIn 2025 the mines gave 5 tons."],
		["Ore grew in 2024.[12] In 2025 the mines gave 5 tons.[13]"],
		["Copper news\n\nIn 2025 the mines gave 5 tons."],
		["Corros\u200eion\nIn 2025 the mines gave 5 tons."],
		["Corrosi2on\nIn 2025 the mines gave 5 tons."],
		["Transformati\u061con\n\nIn 2025 the mines gave 5 tons."],
		["1. Output In 2025 the mines gave 5 tons."],
		["Output\nIn 2025 the mines gave 5 tons."],
		["• In 2025 the mines gave 5 tons."],
		["* In 2025 the mines gave 5 tons."],
		["Ore grew.\n* In 2025 the mines\n* gave 5 tons."],
		["\uf0b7 In 2025 the mines gave 5 tons."],
		["- In 2025 the mines gave 5 tons."],
		["3. In 2025 the mines gave 5 tons."],
		["This is false.\n\nIn 2025 the mines gave 5 tons."],
		["This is false.\nRead on. In 2025 the mines gave 5 tons."],
		["Not only ore. In 2025 the mines gave 5 tons."],
		["\u202eA\u202c. In 2025 the mines gave 5 tons."],
		["\u202eCopper\nIn 2025 the mines gave 5 tons."],
	])("%j: clear", async (copy) => {
		expect(await ofFirst(copy)).toMatchObject({ outcome: "verified" });
	});

	test("a sentence inside a line does not count as one behind a heading", async () => {
		expect(await ofLast("Copper news\nThey sold 3 tons.")).toMatchObject({ context: "run-in" });
		expect(await ofLast("Copper news\n\nThey sold 3 tons.")).toMatchObject({ outcome: "verified" });
	});
});

describe("text behind a sentence", () => {
	test.each([
		["“In 2025 the mines gave 5 tons.” he claimed.", "run-in"],
		["“In 2025 the mines gave 5 tons.”, he claimed.", "run-in"],
		["In 2025 the mines gave 5 tons.: wrong.", "run-in"],
		["In 2025 the mines gave 5 tons. That is wrong.", "denied"],
		["In 2025 the mines gave 5 tons.\nThat is wrong.", "denied"],
		["In 2025 the mines gave 5 tons. (According to a rumor.)", "denied"],
		["“In 2025 the mines gave 5 tons.” The mayor said so.", "denied"],
		["In 2025 the mines gave 5 tons. All is well. None of it is correct, not true.", "denied"],
	])("%j: %s", async (copy, context) => {
		expect(await ofFirst(copy)).toMatchObject({ outcome: "changed", sentence: "found", context });
	});

	test.each([
		["In 2025 the mines gave 5 tons. More follows."],
		["In 2025 the mines gave 5 tons. iron follows."],
		["In 2025 the mines gave 5 tons. “ore follows.”"],
		["In 2025 the mines gave 5 tons.\n\nThat is wrong."],
		["In 2025 the mines gave 5 tons.\nMore.\nThat is wrong."],
		["In 2025 the mines gave 5 tons.\nthat follows."],
	])("%j: clear", async (copy) => {
		expect(await ofFirst(copy)).toMatchObject({ outcome: "verified" });
	});
});

test("words of a denial in the report's own sentences do not count", async () => {
	const report = "Critics said it was wrong. The mine gave 5 tons. “It grew.” claims the mayor.";
	expect(await verifyOne(report, first, report, first, 2)).toMatchObject({ outcome: "verified" });
	const other = report.replace("Critics said", "The owners said");
	expect(await verifyOne(report, first, other, first, 2)).toMatchObject({ context: "denied" });
});

/** The copies of a text with line ends in the place of each pair of its spaces. */
function wrapped(text: string): string[] {
	const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
	return spaces.flatMap((at, count) =>
		spaces
			.slice(count)
			.map((other) =>
				Array.from(text, (character, index) =>
					index === at || index === other ? "\n" : character,
				).join(""),
			),
	);
}

describe("a sentence next to the figure's sentence is read as a whole, wherever its lines end", () => {
	const SENTENCE = "In 2025 the mines gave 5 tons.";

	test.each([
		`This was denied by the mayor and by many others. ${SENTENCE}`,
		`${SENTENCE} The mayor and the whole town denied this.`,
		`He denied the whole text: “Ore grew. ${SENTENCE}”`,
		`All is well (as a rumor said). ${SENTENCE}`,
	])("if it denies the sentence: %j", async (copy) => {
		for (const other of wrapped(copy)) {
			expect([other, (await ofFirst(other)).outcome]).toEqual([other, "changed"]);
		}
	});

	test("if it is the report's own", async () => {
		const report = `The forecast of the mayor was wrong. ${SENTENCE} He said it.`;
		const selectors = await selectorsIn(report, first, 2);
		for (const copy of [report, `Copper news\n${report}`].flatMap(wrapped)) {
			const { results } = await verify(copy, [placed(first, 2)], selectors);
			expect([copy, results[0]?.outcome]).toEqual([copy, "verified"]);
		}
	});

	test("if it is a heading with a word of denial", async () => {
		expect(await ofFirst(`Copper myths\nof old\n\n${SENTENCE}`)).toMatchObject({
			context: "run-in",
		});
		expect(await ofFirst(`Copper news\nof old\n\n${SENTENCE}`)).toMatchObject({ context: "clear" });
	});
});

describe("the label of a list item is not a sentence", () => {
	test.each([
		"This is wrong.\n1. In 2025 the mines gave 5 tons.",
		"This is wrong.\na. In 2025 the mines gave 5 tons.",
		"This is wrong.\niv. In 2025 the mines gave 5 tons.",
		"This is\nwrong.\n12. In 2025 the mines gave 5 tons.",
		"In 2025 the mines gave 5 tons.\n2. This is wrong.",
		"1. In 2025 the mines gave 5 tons.\nb. This is\nwrong.",
	])("%j: denied", async (copy) => {
		expect(await ofFirst(copy)).toMatchObject({ context: "denied" });
	});

	test.each([
		"This is wrong.\n\n1. In 2025 the mines gave 5 tons.",
		"All this is wrong.\nRead on.\n1. In 2025 the mines gave 5 tons.",
		"1. In 2025 the mines gave 5 tons.\n2. Ore grew. That is wrong.",
	])("%j: clear", async (copy) => {
		expect(await ofFirst(copy)).toMatchObject({ context: "clear" });
	});
});

test("one clear place is enough, wherever the others are", async () => {
	const copy = "It is false that In 2025 the mines gave 5 tons.\nIn 2025 the mines gave 5 tons.";
	expect(await ofFirst(copy)).toMatchObject({ outcome: "verified", start: copy.lastIndexOf("5") });
});
