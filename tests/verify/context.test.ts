import { describe, expect, test } from "vitest";
import { verifyOne } from "./support/verifyOne.ts";

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
		["What follows is a hoax.\nIn 2025 the mines gave 5 tons.", "denied"],
		["All this is wrong. Exports fell. In 2025 the mines gave 5 tons.", "denied"],
		["The mayor claimed “Ore grew.” In 2025 the mines gave 5 tons.", "denied"],
		["The mayor claimed “Ore grew.\nIn 2025 the mines gave 5 tons.", "denied"],
		["The mayor said this. “In 2025 the mines gave 5 tons.”", "denied"],
		["The mayor claimed “Ore grew. In 2025 the mines gave 5 tons.”", "denied"],
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
		["Read on?! In 2025 the mines gave 5 tons."],
		["Read on.” In 2025 the mines gave 5 tons."],
		["Read (on.) In 2025 the mines gave 5 tons."],
		["Copper news\nIn 2025 the mines gave 5 tons."],
		["Copper news\n\nIn 2025 the mines gave 5 tons."],
		["Corros\u200eion\nIn 2025 the mines gave 5 tons."],
		["Corrosi2on\nIn 2025 the mines gave 5 tons."],
		["Transformati\u061con\n\nIn 2025 the mines gave 5 tons."],
		["1. Output In 2025 the mines gave 5 tons."],
		["Output\nIn 2025 the mines gave 5 tons."],
		["• In 2025 the mines gave 5 tons."],
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

test("one clear place is enough, wherever the others are", async () => {
	const copy = "It is false that In 2025 the mines gave 5 tons.\nIn 2025 the mines gave 5 tons.";
	expect(await ofFirst(copy)).toMatchObject({ outcome: "verified", start: copy.lastIndexOf("5") });
});
