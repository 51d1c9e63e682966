/** Words with the space after them, and Chinese characters one by one. */
const WORDS = /\p{Script=Han}[，。；：、（）]?|[^\s\p{Script=Han}]+\s*/gu;
const HAN = /\p{Script=Han}/gu;

/** Width of a text in letters: a Chinese character is as wide as two. */
const lettersOf = (text: string) => text.length + (text.match(HAN)?.length ?? 0);

/** A text in lines of so many letters at most: an image does not break lines by itself. */
export function linesOf(text: string, letters: number): string[] {
	const lines: string[] = [];
	for (const word of text.match(WORDS) ?? []) {
		const last = lines.at(-1);
		if (last !== undefined && lettersOf((last + word).trimEnd()) <= letters) {
			lines[lines.length - 1] = last + word;
		} else lines.push(word);
	}
	return lines.map((line) => line.trimEnd());
}
