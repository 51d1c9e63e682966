/** Words as they are indexed and searched: the build and the browser split texts in the same way. */

const HUMP = /(?<=[a-z0-9])(?=[A-Z])/g;
const HAN = /\p{Script=Han}/u;
const PART = /\p{Script=Han}+|-?\d+(?:\.\d+)?|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** The other spelling of words that English writes in two ways. */
const spellings: readonly (readonly [RegExp, string])[] = [
	[/aluminium/g, "aluminum"],
	[/tonnes?\b/g, "ton"],
	[/colour/g, "color"],
	[/licence/g, "license"],
];

/** One width of digits and letters, small letters and one minus sign. */
export const plain = (text: string): string =>
	spellings.reduce(
		(spelled, [pattern, word]) => spelled.replace(pattern, word),
		text.normalize("NFKC").toLowerCase().replaceAll("−", "-"),
	);

/** Pairs of characters, since Chinese does not separate its words. */
const pairs = (run: string) =>
	run.length === 1
		? [run]
		: Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));

/** The words of a text. Names such as `importDependency` count as a whole and in parts. */
export function tokensOf(text: string): string[] {
	const whole = plain(text).match(PART) ?? [];
	const parts = plain(text.replace(HUMP, " ")).match(PART) ?? [];
	const tokens = [...whole, ...parts].flatMap((part) => {
		if (HAN.test(part)) return pairs(part);
		return part.includes("-") && !/^-?\d/.test(part) ? [part, ...part.split("-")] : [part];
	});
	return [...new Set(tokens)];
}
