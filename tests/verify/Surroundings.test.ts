import { describe, expect, test } from "vitest";
import { Digests } from "../../src/verify/internal/Digests.ts";
import { normalizedText } from "../../src/verify/internal/normalizedText.ts";
import { RollingHash } from "../../src/verify/internal/RollingHash.ts";
import { Surroundings } from "../../src/verify/internal/Surroundings.ts";

const SENTENCE = "The mines gave 5 tons.";
const NEXT_TO_NOTHING = { opensLine: false, leads: [], neighbors: new Set<string>() };

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
function contextIn(copy: string, passages: readonly string[] = []) {
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
	return surroundings.of({ from, to: from + sentence.length }, NEXT_TO_NOTHING);
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
