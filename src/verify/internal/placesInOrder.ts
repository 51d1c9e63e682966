import type { Stretch } from "./findSentences.ts";
import { longestIncreasingSubsequence } from "./longestIncreasingSubsequence.ts";

/**
 * Chooses one of the places of each sentence so that as many sentences as possible are in the report's
 * order. The others are out of order, and their first place is chosen.
 *
 * @param sentences - The places of each sentence, in the report's order; each list is in order.
 */
export function placesInOrder(
	sentences: readonly (readonly Stretch[])[],
): { place: Stretch | undefined; isMoved: boolean }[] {
	// Of a sentence's own places, listed from the last to the first, no two are in increasing order.
	const listed = sentences.flatMap((places, sentence) =>
		places.toReversed().map((place) => ({ sentence, place })),
	);
	const chosen = longestIncreasingSubsequence(listed.map(({ place }) => place.from));
	const places = new Map(
		chosen.map((index) => {
			const { sentence, place } = listed[index] as (typeof listed)[number];
			return [sentence, place];
		}),
	);
	return sentences.map((all, sentence) => {
		const place = places.get(sentence);
		return { place: place ?? all[0], isMoved: place === undefined };
	});
}
