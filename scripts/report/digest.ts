import { createHash } from "node:crypto";

/** SHA-256 of a text in UTF-8, as an SRI string. */
export function digestOf(text: string): string {
	return `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
}

/** A sentence without what copies of a text differ in: quotes, dashes, spaces and line breaks. */
export function normaliseSentence(sentence: string): string {
	return sentence
		.normalize("NFKC")
		.replace(/[‘’‛`´]/gu, "'")
		.replace(/[“”„‟«»]/gu, '"')
		.replace(/\s*[-‐‑‒–—―−]+\s*/gu, "-")
		.replace(/\s+/gu, " ")
		.trim();
}
