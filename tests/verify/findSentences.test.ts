import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { Digests } from "../../src/verify/internal/Digests.ts";
import { findSentences } from "../../src/verify/internal/findSentences.ts";
import { normalizedText } from "../../src/verify/internal/normalizedText.ts";
import { RollingHash } from "../../src/verify/internal/RollingHash.ts";

const digestOf = (text: string) =>
	`sha256-${createHash("sha256").update(text.replaceAll(" ", "")).digest("base64")}`;

/** A sentence that is looked for, maybe behind passages that run into it. */
const wanted = (sentence: string, ...leads: string[]) => {
	const { text } = normalizedText(sentence);
	return {
		sentenceLength: text.length,
		sentenceHash: new RollingHash(text).of(0, text.length),
		words: sentence
			.split(" ")
			.map((word) => word.length)
			.join(" "),
		leads: leads.map((lead) => ({
			length: lead.replaceAll(" ", "").length,
			digest: digestOf(lead),
		})),
	};
};

/** How often a copy has each of the sentences. */
async function countsIn(
	copy: string,
	sentences: readonly ReturnType<typeof wanted>[],
	of: readonly string[],
) {
	const text = normalizedText(copy);
	const found = await findSentences(
		text,
		new RollingHash(text.text),
		new Digests(text.text),
		new Map(sentences.map((sentence, index) => [digestOf(of[index] as string), sentence])),
	);
	return of.map((sentence) => {
		const places = found.get(digestOf(sentence)) ?? [];
		const whole = sentence.replaceAll(" ", "");
		for (const { from, to } of places) expect(text.text.slice(from, to)).toBe(whole);
		return places.length;
	});
}

const count = async (copy: string, sentence: string, ...leads: string[]) =>
	(await countsIn(copy, [wanted(sentence, ...leads)], [sentence]))[0];

const ORE = "Ore grew.";

/** Passages of different lengths that are tried before sentences of one length. */
const MOST_LEADS = 8;

describe("a sentence is found", () => {
	test.each<[title: string, copy: string, times: number]>([
		["alone", "Ore grew.", 1],
		["twice", "Ore grew. Ore grew.", 2],
		["once if its line ends where it ends", "Ore grew.\nTin fell.", 1],
		["behind another", "Tin fell. Ore grew. Tin fell.", 1],
		["not inside a word", "Tin fell. xOre grew.", 0],
		["not behind a word", "Tin Ore grew.", 0],
		["not with a broken word", "O re grew.", 0],
		["with a missing space", "Oregrew.", 1],
		["not with other letters of that number", "Orb grew.", 0],
	])("%s: %j", async (_, copy, times) => {
		expect(await count(copy, ORE)).toBe(times);
	});

	test("behind a passage of the report that runs into it", async () => {
		expect(await count("Output Ore grew.", ORE, "Output")).toBe(1);
		expect(await count("Output Ore grew.", ORE, "Input of", "Output")).toBe(1);
		expect(await count("Output Ore grew.", ORE, "Outputs")).toBe(0);
	});

	test("behind passages of eight different lengths, if sentences of one length have more", async () => {
		const letters = [..."abcdefghi"];
		// A passage and its sentence are always 13 characters long together.
		const passages = letters.map((_, index) => "A".repeat(index + 1));
		const sentences = letters.map((letter, index) => `${letter.repeat(11 - index)}.`);
		const all = sentences.map((sentence, index) => wanted(sentence, passages[index] as string));
		for (const [index, passage] of passages.entries()) {
			const counts = await countsIn(`${passage} ${sentences[index]}`, all, sentences);
			expect(counts).toEqual(
				letters.map((_, other) => (other === index && index < MOST_LEADS ? 1 : 0)),
			);
		}
	});
});

describe("a sentence that has ends of sentences in it", () => {
	test.each<[sentence: string, times: number]>([
		["A. B. C. Ore grew.", 1],
		["A. B. C. D. Ore grew.", 0],
	])("%j is found %i times: four are tried", async (sentence, times) => {
		expect(await count(`Tin fell. ${sentence} Tin fell.`, sentence)).toBe(times);
		expect(await count(`${sentence} Tin fell.`, sentence)).toBe(times);
	});

	test("is found if it ends with its line", async () => {
		expect(await count("A. B. C. D. Ore grew.\nTin fell.", "A. B. C. D. Ore grew.")).toBe(1);
	});

	test.each([
		[16, 1],
		[17, 0],
	])("and %i lines is found %i times: sixteen ends of lines are tried", async (lines, times) => {
		const words = Array.from({ length: lines }, () => "Ore");
		const copy = `Tin fell.\n${words.join("\n")}\nTin fell`;
		expect(await count(copy, words.join(" "))).toBe(times);
	});
});
