/** Words that scale the number before them: they belong to it. */
export const SCALES = ["hundred", "thousand", "million", "billion", "trillion"] as const;

/**
 * The words that are numbers. The rule: a word is one where a number could stand in its place, be it
 * a cardinal, an ordinal, a fraction, or a word that counts things, times or years. Words that tell
 * of no certain number ("several", "multiple", "many") and rates ("annual", "per") are none.
 */
export const NUMBER_WORDS: readonly string[] = [
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
