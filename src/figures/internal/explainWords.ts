import type { Locale } from "../../formatting/words.ts";

/** Words and marks of an explanation; `#` stands for what they are about. */
interface Words {
	readonly bounds: string;
	readonly colon: string;
	readonly comma: string;
	readonly semicolon: string;
	readonly sentence: string;
	readonly accessed: string;
	readonly given: string;
	readonly above: string;
	readonly note: string;
	readonly caution: string;
}

export const explainWords: Readonly<Record<Locale, Words>> = {
	en: {
		bounds: " (#)",
		colon: ": ",
		comma: ", ",
		semicolon: "; ",
		sentence: "sentence #",
		accessed: "accessed #",
		given: "given",
		above: "as above",
		note: "note: #",
		caution: "Caution: #",
	},
	"zh-CN": {
		bounds: "（#）",
		colon: "：",
		comma: "，",
		semicolon: "；",
		sentence: "第#句",
		accessed: "访问于#",
		given: "给定",
		above: "见上",
		note: "注：#",
		caution: "注意：#",
	},
};
