/** Characters that an id, a code or another name has at most. */
export const NAME_LENGTH = 200;

/** Characters that a text has at most. */
export const TEXT_LENGTH = 10_000;
