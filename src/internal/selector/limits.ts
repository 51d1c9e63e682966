/** Characters of the normalized text that a context covers at most on one side of a number. */
export const CONTEXT_SIZE = 16;

/** Code units that the normalized text of a sentence has at most. */
export const SENTENCE_LENGTH = 100_000;

/** Digests of neighbors that a selector has at most. */
export const MOST_NEIGHBORS = 100;

/** Lengths of words in decimal, one space apart; a sentence has at least one word. */
export const WORD_LENGTHS = /^[1-9]\d{0,5}(?: [1-9]\d{0,5}){0,99999}$/;
