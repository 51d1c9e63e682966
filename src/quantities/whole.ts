/** The whole that a share is of, in percent. */
export const WHOLE = 100;
