/** Words that codes do not shorten to their first letters. */
const words: Readonly<Record<string, string>> = { people: "person", percent: "%", year: "a" };

/** A unit as people may write it: without case, dots, braces and a plural, and with letters for words. */
export const plainUnit = (unit: string): string =>
	unit
		.toLowerCase()
		.replace(/metric|[\s.{}-]|s$/g, "")
		.replace(
			/kilo|mega|million|giga|tera|gram|ton(ne)?|watt|hour|people|percent|year/g,
			(word) => words[word] ?? (word[0] as string),
		);
