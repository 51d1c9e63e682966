/**
 * Where words stand in the report, so that anyone with a copy can check them.
 *
 * A [W3C TextPositionSelector](https://www.w3.org/TR/annotation-model/#text-position-selector) with
 * the digest of the sentence around it. The sentence is normalised first: put into NFKC, without
 * what cannot be seen, and without blanks, quotation marks and dashes; a minus sign stays.
 */
export interface Selector {
	/** Code points of the report before the printed words. */
	readonly start: number;
	/** Code points of the report up to the end of the printed words, which is excluded. */
	readonly end: number;
	/** SHA-256 of the normalised sentence in UTF-8, as an SRI string (`sha256-…`). */
	readonly sentenceDigest: string;
}

/** Characters on one side of a number, by a fingerprint that is quick to compare. */
export interface Side {
	/** How many characters of the normalised sentence, 16 at most; a number counts as one. */
	readonly size: number;
	/** Their 32-bit FNV-1a hash, from the number outward; 0 of none. */
	readonly fingerprint: number;
}

/** What it takes to find the sentence of a number in a copy that is set in another way. */
export interface NumberContext {
	/** SHA-256 of the normalised sentence in UTF-8, as an SRI string (`sha256-…`). */
	readonly sentenceDigest: string;
	/** Length of the normalised sentence, in UTF-16 code units. */
	readonly sentenceLength: number;
	/** Whether it begins a line of the report; another has to stand behind the end of a sentence. */
	readonly opensLine: boolean;
	/** Code units of the normalised sentence before its number. */
	readonly offset: number;
	/** What stands before the number. */
	readonly before: Side;
	/** What stands behind it. */
	readonly after: Side;
}

/** Where a figure stands in the report, and what it takes to find it in another copy. */
export interface FigureSelector extends Selector, NumberContext {}
