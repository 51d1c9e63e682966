/**
 * The entries of all lists that a call iterates over. The count shows quadratic time without a clock: a call
 * that copies a list for each new entry reads the list again each time.
 */
export function entriesRead(call: () => unknown): number {
	const iterate = Array.prototype[Symbol.iterator];
	let count = 0;
	Array.prototype[Symbol.iterator] = function (this: unknown[]) {
		count += this.length;
		return iterate.call(this);
	};
	try {
		call();
	} finally {
		Array.prototype[Symbol.iterator] = iterate;
	}
	return count;
}
