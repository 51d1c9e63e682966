import { once } from "../once.ts";

/** Words that scale the number before them: they belong to it. */
export const SCALES = ["hundred", "thousand", "million", "billion", "trillion"] as const;

/**
 * The words that are numbers: cardinals, ordinals, fractions, and words that count things, times or
 * years. Words without a certain number ("several", "multiple", "many") and rates ("annual", "per")
 * are not numbers.
 */
export const numberWords = (): readonly string[] => [
	..."zero one two three four five six seven eight nine ten eleven twelve thirteen".split(" "),
	..."fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty".split(" "),
	..."sixty seventy eighty ninety".split(" "),
	...SCALES.flatMap((scale) => [scale, `${scale}s`, `${scale}th`]),
	..."first second third fourth fifth sixth seventh eighth ninth tenth eleventh".split(" "),
	..."twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth".split(" "),
	..."nineteenth twentieth inaugural".split(" "),
	..."half halves thirds quarter quarters".split(" "),
	..."once twice thrice single double triple quadruple both pair couple dozen dozens".split(" "),
	..."decade decades century centuries".split(" "),
];

/** The values of the words that are numbers, as far as a figure can have them. */
const wordValues = /* @__PURE__ */ once((): Readonly<Record<string, number>> => {
	const values: Record<string, number> = {};
	const count = (words: string, from: number, step = 1) => {
		for (const [index, word] of words.split(" ").entries()) values[word] = from + index * step;
	};
	count("zero one two three four five six seven eight nine ten eleven twelve thirteen", 0);
	count("fourteen fifteen sixteen seventeen eighteen nineteen", 14);
	count("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);
	count("first second third fourth fifth sixth seventh eighth ninth tenth eleventh", 1);
	count("twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth", 12);
	count("nineteenth twentieth", 19);
	count("inaugural once twice thrice", 1, 0);
	return {
		...values,
		twice: 2,
		thrice: 3,
		half: 0.5,
		quarter: 0.25,
		single: 1,
		double: 2,
		triple: 3,
		quadruple: 4,
		both: 2,
		pair: 2,
		couple: 2,
		dozen: 12,
		decade: 10,
		century: 100,
		hundred: 100,
		thousand: 1000,
	};
});

/** The value of a word that is a number; undefined for the others. */
export function wordValue(word: string): number | undefined {
	const values = wordValues();
	return Object.hasOwn(values, word) ? values[word] : undefined;
}
