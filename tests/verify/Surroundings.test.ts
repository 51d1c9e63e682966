import { describe, expect, test } from "vitest";
import { MOST_NEIGHBORS } from "../../src/internal/selector/limits.ts";
import { Digests } from "../../src/verify/internal/Digests.ts";
import { digestOf } from "../../src/verify/internal/digestOf.ts";
import { normalizedText } from "../../src/verify/internal/normalizedText.ts";
import { RollingHash } from "../../src/verify/internal/RollingHash.ts";
import { type OwnContext, Surroundings } from "../../src/verify/internal/Surroundings.ts";

const SENTENCE = "The mines gave 5 tons.";
const NEXT_TO_NOTHING: OwnContext = { opensLine: false, leads: [], neighbors: new Set() };
const OPENS_LINE: OwnContext = { ...NEXT_TO_NOTHING, opensLine: true };

const digestIn = (passage: string) => digestOf(normalizedText(passage).text);

/** The rolling hashes of passages that a report has. */
function knownOf(passages: readonly string[]) {
	const known = new Map<number, Set<number>>();
	for (const passage of passages) {
		const { text } = normalizedText(passage);
		const hashes = known.get(text.length) ?? new Set();
		known.set(text.length, hashes.add(new RollingHash(text).of(0, text.length)));
	}
	return known;
}

/** What is around the sentence in a copy of a report that also has other passages. */
function contextIn(copy: string, passages: readonly string[] = [], own = NEXT_TO_NOTHING) {
	const text = normalizedText(copy);
	const sentence = normalizedText(SENTENCE).text;
	const from = text.text.indexOf(sentence);
	expect(from).toBeGreaterThan(-1);
	const surroundings = new Surroundings(
		text,
		new RollingHash(text.text),
		new Digests(text.text),
		() => knownOf(passages),
	);
	return surroundings.of({ from, to: from + sentence.length }, own);
}

describe("a denial about another sentence of the report", () => {
	test.each([
		[`The mayor claimed that Exports fell. ${SENTENCE}`, "clear"],
		[`The mayor claimed “Exports fell.” ${SENTENCE}`, "clear"],
		[`The mayor claimed “Exports fell. ${SENTENCE}”`, "denied"],
		[`The mayor claimed "Exports fell. ${SENTENCE}"`, "denied"],
		[`“Exports fell. ${SENTENCE}”`, "clear"],
		[`Exports fell. ${SENTENCE}`, "clear"],
		[`Exports fell, he claimed. ${SENTENCE}`, "denied"],
	])("%j: %s", async (copy, context) => {
		expect(await contextIn(copy, ["Exports fell."])).toBe(context);
	});

	test("counts if the report does not have that sentence", async () => {
		const copy = `The mayor claimed that Exports fell. ${SENTENCE}`;
		expect(await contextIn(copy)).toBe("denied");
		expect(await contextIn(copy, ["Exports rose."])).toBe("denied");
	});
});

describe("a line of the report between a denial and the sentence", () => {
	test.each([
		[`That is wrong.\nExports fell.\n${SENTENCE}`, "clear"],
		[`That is wrong.\n1. Exports fell.\n${SENTENCE}`, "clear"],
		[`${SENTENCE}\nExports fell.\nThat is wrong.`, "clear"],
		[`That is wrong. Exports fell.\n${SENTENCE}`, "clear"],
	])("%j: %s", async (copy, context) => {
		expect(await contextIn(copy, ["Exports fell."])).toBe(context);
	});
});

describe("a passage of the report that ends at the beginning of the sentence", () => {
	test.each<[string, string[], string]>([
		[`Output\n${SENTENCE}`, ["Output"], "clear"],
		[`1. Output\n${SENTENCE}`, ["Output"], "clear"],
		[`Output\n${SENTENCE}`, [], "run-in"],
		[`Output\n${SENTENCE}`, ["Input"], "run-in"],
		[`Output ${SENTENCE}`, ["Output"], "run-in"],
		[`No output\n${SENTENCE}`, ["output"], "run-in"],
	])("%j, %o: %s", async (copy, passages, context) => {
		expect(await contextIn(copy, passages)).toBe(context);
	});
});

describe("a complete line of the report between a denial and a sentence that opens its line", () => {
	test.each<[string, string[], string]>([
		[`Wrong news\nOutput\n${SENTENCE}`, ["Output"], "clear"],
		[`Wrong news\nOutput\n${SENTENCE}`, [], "denied"],
		[`Wrong news\nOutput\n${SENTENCE}`, ["Input!"], "denied"],
		[`Wrong news\nOutput\nby hill\n${SENTENCE}`, ["Output"], "clear"],
		[`Wrong news\nOutput\nof mines\n${SENTENCE}`, ["Output of mines"], "clear"],
		[`Wrong news\nOutput of mines\n${SENTENCE}`, ["Output"], "denied"],
		[`Output\nWrong news\nby hill\n${SENTENCE}`, ["Output"], "denied"],
		[`Wrong news\n${SENTENCE}`, [], "run-in"],
		[`${SENTENCE}\nOutput\nThis is wrong`, ["Output"], "clear"],
		[`${SENTENCE}\nOutput\nThis is wrong`, [], "denied"],
		[`${SENTENCE}\nOutput\nof mines\nThis is wrong`, ["Output of mines"], "clear"],
		[`${SENTENCE}\nOutput this is wrong`, ["Output"], "denied"],
		[`${SENTENCE}\nOutput this is wrong\nMore`, ["Output this is wrong"], "denied"],
		[`${SENTENCE} Output\nThis is wrong`, ["Output"], "denied"],
		[`${SENTENCE}\nThis is wrong\nOutput\nMore`, ["Output"], "denied"],
	])("%j, %o: %s", async (copy, passages, context) => {
		expect(await contextIn(copy, passages, OPENS_LINE)).toBe(context);
	});
});

describe("a line before a sentence that opens its line", () => {
	test.each([
		["Output", "clear"],
		["Output:", "run-in"],
		["Output,", "run-in"],
		["Output (", "run-in"],
		["Output;", "run-in"],
		["Going on", "run-in"],
		["Work/on", "run-in"],
		["ON", "run-in"],
		["Production", "clear"],
		["Transformation", "clear"],
		["Transformati2on", "clear"],
		["A myth", "run-in"],
		["A myth.\nOutput", "clear"],
		["All is so. A myth of Output", "run-in"],
		["A myth.", "denied"],
		["A myth.\n", "clear"],
	])("that is %j: %s", async (line, context) => {
		expect(await contextIn(`${line}\n${SENTENCE}`, [], OPENS_LINE)).toBe(context);
	});
});

describe("the passage that runs into the sentence in the report", () => {
	const lead = async (passage: string) => ({
		length: normalizedText(passage).text.length,
		digest: await digestIn(passage),
	});
	test.each([
		[`Output ${SENTENCE}`, "clear"],
		[`It fell. Output ${SENTENCE}`, "clear"],
		[`Wrong: Output ${SENTENCE}`, "run-in"],
		[`The Output ${SENTENCE}`, "run-in"],
		[`Input! ${SENTENCE}`, "clear"],
		[`Inputs ${SENTENCE}`, "run-in"],
		[`put ${SENTENCE}`, "run-in"],
	])("%j: %s", async (copy, context) => {
		const leads = [await lead("A longer passage"), await lead("Output")];
		expect(await contextIn(copy, [], { ...NEXT_TO_NOTHING, leads })).toBe(context);
	});
});

describe("what the report itself has around the sentence", () => {
	test.each<[string, string, string]>([
		[`“${SENTENCE}” he added.`, "he added.", "clear"],
		[`“${SENTENCE}” he added.`, "he asked.", "run-in"],
		[`“${SENTENCE}” he added.`, "", "run-in"],
		[`Wrong it is. ${SENTENCE}`, "Wrong it is.", "clear"],
		[`So far. Wrong it is. ${SENTENCE}`, "Wrong it is.", "clear"],
		[`So far. Wrong it is. ${SENTENCE}`, "So far.", "denied"],
		[`${SENTENCE} That is wrong. So far.`, "That is wrong.", "clear"],
		[`${SENTENCE} That is wrong. So far.`, "So far.", "denied"],
		[`Wrong it is. ${SENTENCE} That is wrong.`, "Wrong it is.", "denied"],
	])("%j, %j: %s", async (copy, neighbor, context) => {
		const neighbors = new Set(neighbor === "" ? [] : [await digestIn(neighbor)]);
		expect(await contextIn(copy, [], { ...NEXT_TO_NOTHING, neighbors })).toBe(context);
	});

	test.each([
		[MOST_NEIGHBORS, "clear"],
		[MOST_NEIGHBORS + 1, "denied"],
	])("is compared for at most so many words of denial: %i, %s", async (count, context) => {
		const passage = `${"wrong ".repeat(count)}so far.`;
		const neighbors = new Set([await digestIn(passage)]);
		const copy = `${passage} ${SENTENCE}`;
		expect(await contextIn(copy, [], { ...NEXT_TO_NOTHING, neighbors })).toBe(context);
	});

	/** The digests of the neighbors of the sentence in a report. */
	function neighborsIn(report: string) {
		const text = normalizedText(report);
		const sentence = normalizedText(SENTENCE).text;
		const from = text.text.indexOf(sentence);
		const surroundings = new Surroundings(text, new RollingHash(text.text), new Digests(text.text));
		return surroundings.neighborsOf(from, from + sentence.length);
	}

	test.each([
		[`So far. ${SENTENCE} So it is.`, []],
		[`So far. He said it. ${SENTENCE} So it is.`, ["He said it."]],
		[
			`He said it, and he lied. ${SENTENCE} That is wrong.`,
			["He said it, and he lied.", "That is wrong."],
		],
		[`“${SENTENCE}” he added. So far.`, ["he added."]],
		[`He said it.\n\n${SENTENCE}\n\nThat is wrong.`, []],
	])("is found in %j: %j", async (report, passages) => {
		expect(await neighborsIn(report)).toEqual(await Promise.all(passages.map(digestIn)));
	});

	test("is at most so many passages", async () => {
		const passages = Array.from(
			{ length: MOST_NEIGHBORS + 1 },
			(_, index) => `It is wrong in ${index}x.`,
		);
		const neighbors = await neighborsIn(`${passages.join(" ")} ${SENTENCE} That is wrong.`);
		expect(neighbors).toHaveLength(MOST_NEIGHBORS);
		const all = await neighborsIn(`${passages.slice(0, 3).join(" ")} ${SENTENCE} ${passages[3]}`);
		expect(all).toHaveLength(4);
	});
});

describe("what follows the sentence", () => {
	test.each([
		[`${SENTENCE}\n\nand more.`, "clear"],
		[`${SENTENCE}\n\n) more.`, "clear"],
		[`${SENTENCE} and more.`, "clear"],
		[`${SENTENCE}and more.`, "run-in"],
		[`${SENTENCE}And more.`, "clear"],
		[`“${SENTENCE}” and more.`, "run-in"],
		[`“${SENTENCE}” And more.`, "clear"],
		[`${SENTENCE}) And more.`, "run-in"],
		[`${SENTENCE}, and more.`, "run-in"],
		[`${SENTENCE} More.\nSo far. That is wrong.`, "clear"],
		[`${SENTENCE} More. That is wrong.\nSo far.`, "denied"],
		[`${SENTENCE}\nThat is wrong. So far.`, "denied"],
		[`${SENTENCE}\nSo far. That is wrong.`, "clear"],
		[`${SENTENCE}\nSo far.\nThat is wrong.`, "clear"],
		[`${SENTENCE}\nThe rest\nis wrong.`, "denied"],
	])("in %j: %s", async (copy, context) => {
		expect(await contextIn(copy)).toBe(context);
	});
});

describe("a passage before the line of the sentence", () => {
	test.each<[string, string[], string]>([
		[`Output\n${SENTENCE} More. Even more.`, ["Output"], "clear"],
		[`1. Output\n${SENTENCE} More.`, ["1. Output"], "clear"],
		[`It rose. It fell. Output\n${SENTENCE}`, ["It rose. It fell. Output"], "run-in"],
		[`It fell. Output\n${SENTENCE}`, ["It fell. Output"], "clear"],
	])("%j, %o: %s", async (copy, passages, context) => {
		expect(await contextIn(copy, passages)).toBe(context);
	});
});
