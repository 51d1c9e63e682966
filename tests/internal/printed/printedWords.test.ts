import { expect, test } from "vitest";
import { isOpeningWord } from "../../../src/internal/printed/printedWords.ts";

test.each(["million", "Million", "TONS", "tons", "kWh", "metric", "percentage", "%"])(
	"%j is the first word of a unit or scale",
	(word) => {
		expect(isOpeningWord(word)).toBe(true);
	},
);

test.each(["", "ore", "KWH", "millions", "points"])("%j is not", (word) => {
	expect(isOpeningWord(word)).toBe(false);
});
