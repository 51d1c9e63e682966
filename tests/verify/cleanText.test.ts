import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText } from "../../src/verify/internal/cleanText.ts";
import { runs } from "../support/runs.ts";

const ACUTE = "\u0301";

/** Characters whose compatible form has no digit that they do not have. */
const character = fc.constantFrom("a", "e", ACUTE, "é", "ﬁ", "7", "\u00a0", "ö", "가", "𝒳", " ");

test("puts a text into NFKC", () => {
	fc.assert(
		fc.property(fc.string({ unit: character }), (text) => {
			expect(cleanText(text).text).toBe(text.normalize("NFKC"));
		}),
		runs,
	);
});

test.each<[string, string]>([
	["10²", "10²"],
	["x₂", "x₂"],
	["½", "½"],
	["10⁻³", "10⁻³"],
	["x₋₁", "x₋₁"],
	["１５", "15"],
	["−５", "−5"],
	["①", "①"],
])("%j becomes %j: a digit in another place of the line is not a digit", (text, clean) => {
	expect(cleanText(text).text).toBe(clean);
});

test("knows the place of each character in code points", () => {
	expect([...cleanText(`a𝒳e${ACUTE}ﬁb`).places]).toEqual([0, 1, 2, 4, 4, 5, 6]);
	expect([...cleanText("").places]).toEqual([0]);
});

test("has room for characters that grow, wherever they are", () => {
	const text = "\ufdfa".repeat(40);
	expect(cleanText(text).text).toBe(text.normalize("NFKC"));
	expect(cleanText(`${"a".repeat(50)}${text}b`).text).toBe(
		`${"a".repeat(50)}${text.normalize("NFKC")}b`,
	);
	expect(cleanText("\ufdfa").places.at(-1)).toBe(1);
});
