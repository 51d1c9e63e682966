/** Most characters on each side of a number that a selector may look at. */
export const FRAME = 16;
