import { FONT_SIZE, MARGIN, WIDTH } from "./drawing/sizes.ts";

/** Width of a letter against its height, where fonts are wide. */
const WIDE = 0.57;
const LETTERS = Math.floor((WIDTH - 2 * MARGIN) / (FONT_SIZE * WIDE));
/** Letters that stay empty between a row's label and its value. */
const APART = 2;

/** A label with the section that states it: as many words of its heading as fit beside the value. */
export function inSection(name: string, heading: string, value: string): string {
	const labelled = (title: string) => `${name}, in “${title}”`;
	const fits = (title: string) => labelled(title).length + APART + value.length <= LETTERS;
	const words = heading.split(" ");
	const shorter = words
		.map((_, index) => `${words.slice(0, index + 1).join(" ")}…`)
		.findLast((title) => fits(title));
	return labelled(fits(heading) ? heading : (shorter ?? `${words[0]}…`));
}
