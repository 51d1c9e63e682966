import { describe, expect, test } from "vitest";
import { normalizedText } from "../../src/verify/internal/normalizedText.ts";

/** A break before a character is written "|", and a hyphen at a line end "~". */
const MARKS = ["", "|", "~"];

const shown = (original: string) => {
	const { text, breaks, starts, sentenceEnds, lineEnds, masked } = normalizedText(original);
	const places = [...starts].flatMap((flags, at) => (flags === 0 ? [] : [`${at}:${flags}`]));
	const marked = Array.from(text, (_, at) => `${MARKS[breaks[at] as number]}${text.charAt(at)}`);
	return [
		original,
		marked.join(""),
		places.join(" "),
		sentenceEnds.join(" "),
		lineEnds.join(" "),
		masked,
	];
};

/**
 * A text; its words, with what is kept at numbers; where a sentence (1), a line (2) or a paragraph (4)
 * can begin, and whether a quotation has ended (8); where sentences end; where lines end; and the text
 * with a space for each number.
 */
test.each<[string, string, string, string, string, string]>([
	["", "", "", "", "0", ""],
	["a", "a", "0:4", "", "1", "a"],
	["It has 5 mines.", "It|has|5|mines.", "0:4", "12", "12", "Ithas mines."],
	["A. B", "A.B", "0:4 2:1", "2", "3", "A.B"],
	["a.B", "a.B", "0:4 2:1", "2", "3", "a.B"],
	["a.b", "a.b", "0:4", "", "3", "a.b"],
	["A.B", "A.B", "0:4", "", "3", "A.B"],
	["5.B", "5.B", "0:4 2:1", "2", "3", " .B"],
	["a).B", "a).B", "0:4 3:1", "3", "4", "a).B"],
	["a.) B", "a.)B", "0:4 3:1", "3", "4", "a.)B"],
	["a.5", "a.5", "0:4", "", "3", "a. "],
	["a. b", "a.b", "0:4 2:1", "2", "3", "a.b"],
	["a... B", "a...B", "0:4", "", "5", "a...B"],
	["a.. B", "a..B", "0:4 3:1", "3", "4", "a..B"],
	["a…B", "a...B", "0:4", "", "5", "a...B"],
	["a?! B", "a?!B", "0:4 3:1", "3", "4", "a?!B"],
	["a? B", "a?B", "0:4 2:1", "2", "3", "a?B"],
	["A\nB", "A|B", "0:4 1:2", "", "1 2", "AB"],
	["A\n\nB", "A|B", "0:4 1:6", "", "1 2", "AB"],
	["a.\nB", "a.B", "0:4 2:3", "2", "2 3", "a.B"],
	["a.\n\nB", "a.B", "0:4 2:7", "2", "2 3", "a.B"],
	['"A." B', "A.B", "0:4 2:9", "2", "3", "A.B"],
	['a." B', "a.B", "0:4 2:9", "2", "3", "a.B"],
	["a.”B", "a.B", "0:4 2:9", "2", "3", "a.B"],
	["don't", "don't", "0:4", "", "5", "don't"],
	["don’t", "don't", "0:4", "", "5", "don't"],
	["don''t", "don|t", "0:4", "", "4", "dont"],
	["don' t", "don|t", "0:4", "", "4", "dont"],
	["5'5", '5""|5', "0:4", "", "4", ' "" '],
	["a'5", 'a"|5', "0:4", "", "3", 'a" '],
	['a"b', "a|b", "0:4", "", "2", "ab"],
	['a "b" c', "a|b|c", "0:4", "", "3", "abc"],
	["26. 2%", "26. 2%", "0:4 4:1", "3", "6", " .  "],
	["26 .2%", "26 .2%", "0:4", "", "6", "  . "],
	["26.\u00a02%", "26. 2%", "0:4 4:1", "3", "6", " .  "],
	["2 6", "2 |6", "0:4", "", "3", "   "],
	["26 %", "26 %", "0:4", "", "4", "  %"],
	["26\u200b%", "26\u200b%", "0:4", "", "4", " \u200b%"],
	["\u200b26", "\u200b26", "0:4", "", "3", "\u200b "],
	["2\u200b6", "2\u200b6", "0:4", "", "3", " \u200b "],
	["a\u200bb", "ab", "0:4", "", "2", "ab"],
	["5 \u200b6", "5 \u200b|6", "0:4", "", "4", "  \u200b "],
	["5\u200b mines", "5\u200b|mines", "0:4", "", "7", " \u200bmines"],
	["5 \u200bmines", "5|mines", "0:4", "", "6", " mines"],
	["26\u200b.2", "26\u200b.2", "0:4", "", "5", " \u200b. "],
	['26"5', '26""|5', "0:4", "", "5", ' "" '],
	['"26"', '"26', "0:4", "", "3", '" '],
	['5" mines', '5"|mines', "0:4", "", "7", ' "mines'],
	["5\n\nmines", "mines", "0:4", "", "5", "mines"],
	["5\n\nmillion", "5 |million", "0:4 2:6", "", "1 9", " "],
	["5\nmillion", "5|million", "0:4 1:2", "", "1 8", " "],
	["5 million tons", "5|million|tons", "0:4", "", "12", " tons"],
	["5million", "5million", "0:4", "", "8", " million"],
	["5-million", "5-million", "0:4", "", "9", " "],
	["5 - million", "5 —million", "0:4", "", "10", " "],
	["5 -million", "5 —million", "0:4", "", "10", " "],
	["5--million", "5—million", "0:4", "", "9", " "],
	["5-\nmillion", "5-million", "0:4 1:2", "", "1 9", " "],
	["5—million", "5—million", "0:4", "", "9", " "],
	["5-mines", "5|mines", "0:4", "", "6", " mines"],
	["5—mines", "5|mines", "0:4", "", "6", " mines"],
	["a-b", "a|b", "0:4", "", "2", "ab"],
	["a - b", "a|b", "0:4", "", "2", "ab"],
	["a-\nb", "a~b", "0:4 1:2", "", "1 2", "ab"],
	["a—\nb", "a|b", "0:4 1:2", "", "1 2", "ab"],
	["a\u00ad\nb", "a~b", "0:4 1:2", "", "1 2", "ab"],
	["a\u00adb", "ab", "0:4", "", "2", "ab"],
	["a\u00ad \nb", "a~b", "0:4 1:2", "", "1 2", "ab"],
	["a\u00ad   \nb", "a|b", "0:4 1:2", "", "1 2", "ab"],
	["-5", "-5", "0:4", "", "2", " "],
	["a -5", "a-5", "0:4", "", "3", "a "],
	["a - 5", "a- 5", "0:4", "", "4", "a-  "],
	["a —5", "a—5", "0:4", "", "3", "a "],
	["a--5", "a—5", "0:4", "", "3", "a— "],
	["a-5", "a-5", "0:4", "", "3", "a- "],
	["5-6", "5-6", "0:4", "", "3", " - "],
	["5 - 6", "5 - 6", "0:4", "", "5", "  -  "],
	["5 -6", "5 -6", "0:4", "", "4", "   "],
	["a - (5)", "a- (5)", "0:4", "", "6", "a- ( )"],
	["a -\n5", "a- 5", "0:4 1:2", "", "1 4", "a-  "],
	["a -\u200b5", "a- 5", "0:4", "", "4", "a-  "],
	['a - "5"', "a- 5", "0:4", "", "4", "a-  "],
	["a - $5", "a- $5", "0:4", "", "5", "a- $ "],
	["a - x5", "a|x5", "0:4", "", "3", "ax "],
	["a - .5", "a- .5", "0:4", "", "5", "a- . "],
	["26-%", "26-%", "0:4", "", "4", " -%"],
	["26 - %", "26 —%", "0:4", "", "5", "  —%"],
	["26-.2", "26-.2", "0:4", "", "5", " -. "],
	["%-5", "%-5", "0:4", "", "3", "%- "],
	["%-a", "%a", "0:4", "", "2", "%a"],
	["a-%", "a%", "0:4", "", "2", "a%"],
	["• a", "a", "0:4", "", "1", "a"],
	["a • b", "a•b", "0:4", "", "3", "a•b"],
	["a\n• b", "a|b", "0:4 1:2", "", "1 2", "ab"],
	["a\n•b", "a•b", "0:4 1:2", "", "1 3", "a•b"],
	["•5", "•5", "0:4", "", "2", "• "],
	["a\n· 5", "a|5", "0:4 1:2", "", "1 2", "a "],
	["5.", "5.", "0:4", "2", "2", " ."],
	["5.3.", "5.3.", "0:4", "4", "4", " ."],
	["1,024 t", "1,024|t", "0:4", "", "6", " t"],
	["1,a", "1,a", "0:4", "", "3", " ,a"],
	["a,5", "a,5", "0:4", "", "3", "a, "],
	["a, 5", "a,5", "0:4", "", "3", "a, "],
	["5,", "5,", "0:4", "", "2", " ,"],
	["5, 6", "5, 6", "0:4", "", "4", " ,  "],
	["5. 6", "5. 6", "0:4 3:1", "2", "4", " .  "],
	["5% 6", "5% 6", "0:4", "", "4", "   "],
	["% 6", "% 6", "0:4", "", "3", "%  "],
	["5%6", "5%6", "0:4", "", "3", " "],
	["5 ‰", "5 ‰", "0:4", "", "3", "  ‰"],
	["5 ,", "5 ,", "0:4", "", "3", "  ,"],
	["a ,5", "a,5", "0:4", "", "3", "a, "],
	["a*", "a*", "0:4", "", "2", "a*"],
	["a* b", "a*b", "0:4", "", "3", "a*b"],
	["5*", "5*", "0:4", "", "2", " *"],
	["a \u202eb", "a\u202eb", "0:4", "", "3", "a\u202eb"],
	["a\u202e5", "a\u202e5", "0:4", "", "3", "a\u202e "],
	["A.\u202eB", "A.\u202eB", "0:4", "", "4", "A.\u202eB"],
	["a² b", "a²|b", "0:4", "", "3", "a b"],
	["a.² B", "a.B", "0:4 2:1", "2", "3", "a.B"],
	["A\n5\n\nB.", "A|5|B.", "0:4 1:2 2:6", "4", "1 2 4", "A B."],
	["A.\n\n5\n\nB.", "A.B.", "0:4 2:7", "2 4", "2 4", "A.B."],
	["ﬁve ５", "five|5", "0:4", "", "5", "  "],
	["twenty-five", "twenty|five", "0:4", "", "10", "  "],
	["half", "half", "0:4", "", "4", " "],
	["a [12] b", "a[12]b", "0:4", "", "6", "a[ ]b"],
	["a[12] b", "a[12]b", "0:4", "", "6", "a[ ]b"],
	["a.[12] B", "a.B", "0:4 2:1", "2", "3", "a.B"],
	[
		"The 5.3 million tons of 12 mines.",
		"The|5.3|million|tons|of|12|mines.",
		"0:4",
		"27",
		"27",
		"The tonsof mines.",
	],
	["中文5万吨。中文", "中文5万吨。中文", "0:4", "", "8", "中文 。中文"],
	["a。B", "a。B", "0:4 2:1", "2", "3", "a。B"],
	["• \u200b", "", "", "", "0", ""],
	["a.\n\n", "a.", "0:4", "2", "2", "a."],
	["a.  ", "a.", "0:4", "2", "2", "a."],
	["a\u200b", "a", "0:4", "", "1", "a"],
	["5\u00ad\nmillion", "5\u200b~million", "0:4 1:2", "", "1 9", " \u200b "],
	["5 mil-\nlion", "5|mil~lion", "0:4 4:2", "", "4 8", " million"],
	["5 mil\u00adlion tons", "5|million|tons", "0:4", "", "12", " milliontons"],
	["5-mil-\nlion", "5-mil~lion", "0:4 5:2", "", "5 9", " -million"],
	["5 -\n\nmillion", "5 —million", "0:4 2:6", "", "1 10", "  — "],
	["5-ton", "5-ton", "0:4", "", "5", " -ton"],
	["5-Mt", "5-Mt", "0:4", "", "4", " -Mt"],
	["5-tonsils", "5|tonsils", "0:4", "", "8", " tonsils"],
	["5 -mines", "5|mines", "0:4", "", "6", " mines"],
	["5 (million)", "5(million)", "0:4", "", "10", " ( )"],
	["5-(6)", "5-(6)", "0:4", "", "5", " -( )"],
	["5 —\n\n6", "5 — 6", "0:4 2:6", "", "1 5", "  —  "],
	[" 5", "", "", "", "0", ""],
	["  a", "a", "0:4", "", "1", "a"],
	["\n5", "", "", "", "0", ""],
	["don't b", "don't|b", "0:4", "", "6", "don'tb"],
	["a'b'c", "a'b'c", "0:4", "", "5", "a'b'c"],
	["a’ b", "a|b", "0:4", "", "2", "ab"],
	["'a'", "a", "0:4", "", "1", "a"],
	["a\n\n\nb", "a|b", "0:4 1:6", "", "1 2", "ab"],
	["a\fb", "a|b", "0:4 1:6", "", "1 2", "ab"],
	['a. "B', "a.B", "0:4 2:1", "2", "3", "a.B"],
	['a." "B', "a.B", "0:4 2:9", "2", "3", "a.B"],
	["A.\n• B", "A.B", "0:4 2:3", "2", "2 3", "A.B"],
	["A.\n  5 mines", "A.5|mines", "0:4 2:3", "2", "2 8", "A. mines"],
	["5 .", "5 .", "0:4", "3", "3", "  ."],
	["5 million.\n\nmillion", "5|million.million", "0:4 9:7", "9", "9 16", " . "],
	["a5%b", "a5%b", "0:4", "", "4", "a b"],
	["5%\nof", "5%of", "0:4 2:2", "", "2 4", " of"],
	["5 %.", "5 %.", "0:4", "4", "4", "  %."],
	["5,\n6", "5, 6", "0:4 3:2", "", "2 4", " ,  "],
	["5.\u200b6", "5.\u200b6", "0:4", "", "4", " .\u200b "],
	["5\u200b\n6", "5 \u200b|6", "0:4 2:2", "", "1 4", "  \u200b "],
	["5 \u200b.6", "5 \u200b.6", "0:4", "", "5", "  \u200b. "],
	["a \u200b.6", "a.6", "0:4", "", "3", "a. "],
	["a\u200b.", "a.", "0:4", "2", "2", "a."],
	["a.\u200b5", "a.\u200b5", "0:4", "", "4", "a.\u200b "],
	["5\u00ad6", "5\u200b6", "0:4", "", "3", " \u200b "],
	["x\u00ad5", "x\u200b5", "0:4", "", "3", "x\u200b "],
	["a - \u2028 5", "a- 5", "0:4 1:2", "", "1 4", "a-  "],
	["a – «5»", "a- 5", "0:4", "", "4", "a-  "],
	["a- 5", "a- 5", "0:4", "", "4", "a-  "],
	["a -a5", "a|a5", "0:4", "", "3", "aa "],
	["a.*\nB", "a.B", "0:4 2:3", "2", "2 3", "a.B"],
	["mines.* B", "mines.B", "0:4 6:1", "6", "7", "mines.B"],
	["mines* b", "mines|b", "0:4", "", "6", "minesb"],
	["mines *b", "mines*b", "0:4", "", "7", "mines*b"],
	["mines * b", "mines*b", "0:4", "", "7", "mines*b"],
	["5*\n", "5*", "0:4", "", "2", " *"],
	["A\n5 mines\n\nB", "A|5|mines|B", "0:4 1:2 7:6", "", "1 7 8", "A minesB"],
	["•\u00a05", "5", "0:4", "", "1", " "],
	["a\n•\n5", "a|5", "0:4 1:6", "", "1 2", "a "],
	["A.B.C", "A.B.C", "0:4", "", "5", "A.B.C"],
	["a.B.c", "a.B.c", "0:4 2:1", "2", "5", "a.B.c"],
	["%.B", "%.B", "0:4 2:1", "2", "3", "%.B"],
	["].B", "].B", "0:4 2:1", "2", "3", "].B"],
	["A;B", "A;B", "0:4", "", "3", "A;B"],
	["a.”B", "a.B", "0:4 2:9", "2", "3", "a.B"],
	["a.”b", "a.b", "0:4", "", "3", "a.b"],
	["a.b” C", "a.b|C", "0:4", "", "4", "a.bC"],
	["5 t.B", "5|t.B", "0:4 3:1", "3", "4", " t.B"],
	["(5)", "(5)", "0:4", "", "3", "( )"],
	["$5", "$5", "0:4", "", "2", "$ "],
	["5 000", "5 |000", "0:4", "", "5", "   "],
	["5-6 million", "5-6|million", "0:4", "", "10", " - "],
	["five-million", "five|million", "0:4", "", "11", "  "],
	["5-percent", "5-percent", "0:4", "", "9", " -percent"],
	["5 - percent", "5 —percent", "0:4", "", "10", "  —percent"],
	["a-million", "a|million", "0:4", "", "8", "a "],
	["a—5%", "a—5%", "0:4", "", "4", "a— "],
	["5\n-6", "5 -6", "0:4 2:2", "", "1 4", "   "],
	["%-.5", "%-.5", "0:4", "", "4", "%-. "],
	["%-,5", "%-,5", "0:4", "", "4", "%-, "],
	["a–\n5 b", "a- 5|b", "0:4 1:2", "", "1 5", "a-  b"],
	["a - ( 5)", "a- (5)", "0:4", "", "6", "a- ( )"],
	["a - (\n5)", "a- (5)", "0:4 4:2", "", "4 6", "a- ( )"],
	["a - (\u200b5)", "a- (\u200b5)", "0:4", "", "7", "a- (\u200b )"],
	['a - ("5")', 'a- ("5")', "0:4", "", "8", 'a- (" ")'],
	["a - (", "a(", "0:4", "", "2", "a("],
	["a'\"b", "a|b", "0:4", "", "2", "ab"],
	["5) 6", "5)6", "0:4", "", "3", " ) "],
	["5( .6", "5(.6", "0:4", "", "4", " (. "],
	["a..? B", "a..?B", "0:4 4:1", "4", "5", "a..?B"],
])("%j is %j", (...expected) => {
	expect(shown(expected[0])).toEqual(expected);
});

describe("the places of a text", () => {
	const TEXT = "In “2025”,\u202e the 12 mines.\n\n7\n\nThey gave 5.3 million tons.";

	test("lead from each character to the clean text, and to its end", () => {
		const { text, places, clean, starts, breaks } = normalizedText(TEXT);
		expect(places).toHaveLength(text.length + 1);
		expect(starts).toHaveLength(text.length + 1);
		expect(breaks).toHaveLength(text.length);
		expect(places.at(-1)).toBe(clean.text.length);
		for (const [at, character] of [...text].entries()) {
			if (/\w/.test(character)) expect(clean.text.charAt(places[at] as number)).toBe(character);
		}
	});

	test("name the numbers in the text and in the masked text", () => {
		const { text, masked, numbers, clean } = normalizedText(TEXT);
		expect(numbers.map(({ at, to }) => text.slice(at, to))).toEqual(["2025", "12", "5.3million"]);
		expect(numbers.map(({ range }) => clean.text.slice(range.start, range.end))).toEqual([
			"2025",
			"12",
			"5.3 million",
		]);
		expect(numbers.map(({ maskedAt }) => masked.charAt(maskedAt))).toEqual([" ", " ", " "]);
		expect(masked.replaceAll(" ", "")).not.toMatch(/\d/);
	});

	test("name the controls, the quotation marks and the numbers that are left out", () => {
		const { text, controls, quotes, asides, clean } = normalizedText(TEXT);
		expect(controls).toEqual([{ at: text.indexOf("\u202e"), unit: 0x202e }]);
		expect(quotes).toEqual([
			{ at: text.indexOf('"2025'), unit: 0x201c },
			{ at: text.indexOf("2025") + 4, unit: 0x201d },
		]);
		expect(asides.map(({ start, end }) => clean.text.slice(start, end))).toEqual(["7"]);
	});

	test("are empty for an empty text", () => {
		expect(normalizedText("")).toMatchObject({ text: "", numbers: [], asides: [], controls: [] });
	});
});
