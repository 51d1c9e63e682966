import fc from "fast-check";
import { expect, test } from "vitest";
import { placesInOrder } from "../../src/verify/internal/placesInOrder.ts";
import { halfTheRuns } from "../support/runs.ts";

/** The most sentences that can be in order, by trying every choice of places. */
function mostInOrder(sentences: readonly (readonly number[])[], from = 0, after = -1): number {
	const places = sentences[from];
	if (places === undefined) return 0;
	const without = mostInOrder(sentences, from + 1, after);
	const withOne = places
		.filter((place) => place > after)
		.map((place) => 1 + mostInOrder(sentences, from + 1, place));
	return Math.max(without, ...withOne);
}

test("as many sentences as possible are in order, each at one of its places", () => {
	const places = fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 3 });
	fc.assert(
		fc.property(fc.array(places, { maxLength: 6 }), (sentences) => {
			const sorted = sentences.map((own) => own.toSorted((a, b) => a - b));
			const chosen = placesInOrder(
				sorted.map((own) => own.map((from) => ({ from, to: from + 1 }))),
			);
			const ordered = chosen.filter(({ isMoved }) => !isMoved);
			expect(ordered).toHaveLength(mostInOrder(sorted));
			for (const [index, { place }] of chosen.entries())
				expect(sorted[index]).toContain(place?.from);
			const froms = ordered.map(({ place }) => place?.from as number);
			expect(froms).toEqual([...new Set(froms)].toSorted((a, b) => a - b));
		}),
		halfTheRuns,
	);
});
