/** Words that codes do not shorten to their first letters. */
const words: Readonly<Record<string, string>> = { people: "person", percent: "%", year: "a" };

/**
 * A normalized spelling of a unit: without upper case, dots, hyphens, braces, "metric" and a plural "s",
 * and with letters instead of words.
 */
export const plainUnit = (unit: string): string =>
	unit
		.toLowerCase()
		.replace(/metric|[\s.{}-]|s$/g, "")
		.replace(
			/kilo|mega|million|giga|tera|gram|ton(ne)?|watt|hour|people|percent|year/g,
			(word) => words[word] ?? (word[0] as string),
		);
