/** Values that one entry has at most, those in its own lists and objects included. */
export const MOST_VALUES = 10_000;

/** Objects that can be inside one another in an entry; a valid entry needs three. */
export const DEEPEST = 5;

/** Characters that a printed number phrase has at most: a few words, never a sentence. */
export const PRINTED_LENGTH = 60;
