import { CONTEXT_SIZE } from "../../internal/selector/limits.ts";
import type { ContextHash } from "../../model/selector.ts";

/** FNV-1a, 32 bits: cheap to compare, and not a proof of anything. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** The hashes of the characters on one side of a place: of the nearest, of two, of three, …. */
export function contextHashes(
	text: string,
	from: number,
	step: 1 | -1,
	most = CONTEXT_SIZE,
): number[] {
	const hashes = [0];
	let hash = OFFSET_BASIS;
	for (let size = 1; size <= Math.min(most, CONTEXT_SIZE); size += 1) {
		const index = from + (size - 1) * step;
		if (index < 0 || index >= text.length) break;
		hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
		hashes.push(hash >>> 0);
	}
	return hashes;
}

/** The hash of as many characters on one side of a place as a context covers. */
export function contextHash(text: string, from: number, step: 1 | -1, most: number): ContextHash {
	const hashes = contextHashes(text, from, step, most);
	return { size: hashes.length - 1, hash: hashes.at(-1) as number };
}
