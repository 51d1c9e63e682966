/** Characters that an id, a code or another name has at most. */
export const NAME_LENGTH = 200;

/** Characters that a text has at most. */
export const TEXT_LENGTH = 10_000;

/** Entries that a list has at most, such as the figures of a dataset file. */
export const MOST_ENTRIES = 1_000_000;
