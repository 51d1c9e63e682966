import type { ContextHash, FigureSelector } from "../../model/selector.ts";
import { contextHashes } from "./context.ts";
import type { NormalizedText, NumberPlace } from "./normalizedText.ts";

/** Characters on one side of a number by which its place is known without the other side. */
const TELLING = 8;

/** Places that are kept for a figure, so that the time does not grow with their number. */
const MOST_PLACES = 4;

/** What two hashes make together: all bits of the first and 21 of the second fit a double. */
const AFTER_BITS = 0x1fffff;
const joined = (before: number, after: number) => before * (AFTER_BITS + 1) + (after & AFTER_BITS);

/** The figures whose contexts have the same sizes, by the hash of what is next to their number. */
interface Group {
	readonly beforeSize: number;
	readonly afterSize: number;
	readonly byHash: Map<number, number[]>;
}

/** The figures by what is next to their number, as long as they need places. */
class Index {
	readonly #groups = new Map<number, Group>();

	add(before: ContextHash, after: ContextHash, figure: number): void {
		const key = before.size * SIZES + after.size;
		const group = this.#groups.get(key) ?? {
			beforeSize: before.size,
			afterSize: after.size,
			byHash: new Map<number, number[]>(),
		};
		this.#groups.set(key, group);
		const hash = joined(before.hash, after.hash);
		const figures = group.byHash.get(hash) ?? [];
		figures.push(figure);
		group.byHash.set(hash, figures);
	}

	/** Hands a place to the figures whose context it has; those with enough places leave the index. */
	offer(
		before: readonly number[],
		after: readonly number[],
		take: (figure: number) => boolean,
	): void {
		for (const { beforeSize, afterSize, byHash } of this.#groups.values()) {
			if (beforeSize >= before.length || afterSize >= after.length) continue;
			const hash = joined(before[beforeSize] as number, after[afterSize] as number);
			const figures = byHash.get(hash);
			if (figures)
				byHash.set(
					hash,
					figures.filter((figure) => take(figure)),
				);
		}
	}
}

/** Sizes that one side of a context can have. */
const SIZES = 256;

const NOTHING: ContextHash = { size: 0, hash: 0 };

/** Numbers of a copy that are where the numbers of figures were, by what is next to them. */
export function findPlaces(
	copy: NormalizedText,
	selectors: readonly FigureSelector[],
): NumberPlace[][] {
	const both = new Index();
	const one = new Index();
	for (const [figure, { before, after }] of selectors.entries()) {
		both.add(before, after, figure);
		if (before.size >= TELLING) one.add(before, NOTHING, figure);
		if (after.size >= TELLING) one.add(NOTHING, after, figure);
	}
	const between: NumberPlace[][] = selectors.map(() => []);
	const beside: NumberPlace[][] = selectors.map(() => []);
	for (const number of copy.numbers) {
		const before = contextHashes(copy.masked, number.maskedAt - 1, -1);
		const after = contextHashes(copy.masked, number.maskedAt + 1, 1);
		for (const [index, places] of [
			[both, between],
			[one, beside],
		] as const) {
			index.offer(before, after, (figure) => {
				const own = places[figure] as NumberPlace[];
				own.push(number);
				return own.length < MOST_PLACES;
			});
		}
	}
	return between.map((places, figure) => [...places, ...(beside[figure] as NumberPlace[])]);
}
