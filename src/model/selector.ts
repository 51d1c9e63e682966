/**
 * Position of a printed phrase in the report, so that anyone with a copy can check it.
 *
 * A [W3C TextPositionSelector](https://www.w3.org/TR/annotation-model/#text-position-selector) with
 * the digest of the sentence around the phrase. The digest covers the normalized text of the
 * sentence; the guide on checking a copy lists what the normalized text leaves out.
 */
export interface Selector {
	/** Code points of the report before the printed phrase. */
	readonly start: number;
	/** Code points of the report up to the end of the printed phrase, which is excluded. */
	readonly end: number;
	/** SHA-256 of the normalized sentence in UTF-8, as an SRI string (`sha256-…`). */
	readonly sentenceDigest: string;
}

/** Hash of the characters next to a number, by which its place is found in an altered sentence. */
export interface ContextHash {
	/** Number of characters of the normalized sentence, 16 at most; any other number in them counts as one. */
	readonly size: number;
	/** 32-bit FNV-1a hash of these characters, from the number outward; 0 for no characters. */
	readonly hash: number;
}

/** Position of a number in a sentence, and what identifies the sentence in a copy. */
export interface NumberContext {
	/** SHA-256 of the normalized sentence in UTF-8, as an SRI string (`sha256-…`). */
	readonly sentenceDigest: string;
	/** Length of the normalized sentence in UTF-16 code units. */
	readonly sentenceLength: number;
	/** 53-bit rolling hash of the normalized sentence, by which it is found before it is proved. */
	readonly sentenceHash: number;
	/** Code units of the normalized sentence before its number. */
	readonly offset: number;
}

/** Passage of a report, known only by its length and hash. */
export interface PassageHash {
	/** Length of the normalized passage in UTF-16 code units. */
	readonly length: number;
	/** 53-bit rolling hash of the normalized passage. */
	readonly hash: number;
}

/** Passage that runs into a sentence in a copy without line breaks, such as a heading. */
export interface Lead {
	/** Length of the normalized passage in UTF-16 code units. */
	readonly length: number;
	/** SHA-256 of the normalized passage in UTF-8, as an SRI string (`sha256-…`). */
	readonly digest: string;
}

/** Position of a figure in the report, and what identifies it in a copy. */
export interface FigureSelector extends Selector, NumberContext {
	/** Length of the number in the normalized text, in UTF-16 code units. */
	readonly numberLength: number;
	/** Lengths of the words of the sentence in the normalized text, separated by spaces. */
	readonly words: string;
	/** Whether the sentence begins a line of the report. */
	readonly opensLine: boolean;
	/** Passage before the sentence that does not end like a sentence; `null` if there is none. */
	readonly lead: Lead | null;
	/**
	 * Digests of the sentences near this one in the report that have words of a denial or of a
	 * report of someone's words. They do not make the figure fail. The list is usually empty.
	 */
	readonly neighbors: readonly string[];
	/** Whether the words of the sentence make the number negative, as in "declined by 19%". */
	readonly negated: boolean;
	/** Phrase that the figure printed when the selector was created. */
	readonly printed: string;
	/**
	 * Unit that the figure had when the selector was created; `null` if the figure did not have
	 * one.
	 */
	readonly unit: string | null;
	/**
	 * Qualifier that the figure had when the selector was created; `null` if the figure did not
	 * have one.
	 */
	readonly qualifier: string | null;
	/** 53-bit rolling hash of the normalized sentence without the number. */
	readonly restHash: number;
	/** Characters before the number. */
	readonly before: ContextHash;
	/** Characters after the number. */
	readonly after: ContextHash;
}
