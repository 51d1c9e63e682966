/** The power of ten of the largest number, and of the inverse of the smallest, that is accepted. */
const MAGNITUDE = 100;

/** Whether a number is one that the library accepts: 0, or from 1e-100 to 1e100 in size. */
export const isCarried = (x: number): boolean =>
	x === 0 || Math.abs(Math.log10(Math.abs(x))) <= MAGNITUDE;
