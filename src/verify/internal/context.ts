export { FRAME } from "../../internal/context.ts";

/** The least that tells a place by one side alone. */
export const TELLING = 8;

/** FNV-1a, 32 bits: a fingerprint that is cheap to compare, not one that proves anything. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** The fingerprints of what stands on a side of a number: of the nearest character, two, three … */
export function fingerprints(
	masked: string,
	from: number,
	step: 1 | -1,
	count: number,
	use: (size: number, fingerprint: number) => void,
): void {
	let hash = OFFSET_BASIS;
	for (let size = 1; size <= count; size += 1) {
		const index = from + (size - 1) * step;
		if (index < 0 || index >= masked.length) return;
		hash = Math.imul(hash ^ masked.charCodeAt(index), PRIME);
		use(size, hash >>> 0);
	}
}

/** The fingerprint of so many characters on a side of a number; 0 of none. */
export function fingerprint(masked: string, from: number, step: 1 | -1, count: number): number {
	let last = 0;
	fingerprints(masked, from, step, count, (_, hash) => {
		last = hash;
	});
	return last;
}
