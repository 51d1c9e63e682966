/** Offset basis, prime and size of the 64-bit hash FNV-1a. */
const BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const BITS = 64;

/** Base of digits and letters. */
const ALPHANUMERIC = 36;

/**
 * A short name that differs between texts: the FNV-1a hash of their UTF-16 code units, in digits and
 * letters.
 */
export function fingerprint(text: string): string {
	let hash = BASIS;
	for (let at = 0; at < text.length; at += 1) {
		hash = BigInt.asUintN(BITS, (hash ^ BigInt(text.charCodeAt(at))) * PRIME);
	}
	return hash.toString(ALPHANUMERIC);
}
