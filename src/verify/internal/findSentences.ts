import type { FigureSelector } from "../../model/selector.ts";
import type { Digests } from "./Digests.ts";
import type { NormalizedText } from "./normalizedText.ts";
import { partitionPoint } from "./partitionPoint.ts";
import type { RollingHash } from "./RollingHash.ts";
import { hasWholeWords, wordStarts } from "./wordsOf.ts";

/** A stretch of the normalized text of a copy. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** Sentence ends behind a beginning that are tried: "U.S." and "1." end where no sentence does. */
const SENTENCE_ENDS = 4;

/** Line ends behind a beginning that are tried for a sentence without a mark at its end. */
const LINE_ENDS = 16;

/** The sentences of a report that are looked for. */
type Sentence = Pick<FigureSelector, "sentenceDigest" | "sentenceLength" | "sentenceHash" | "words">;

/** The next few of some places behind a place. */
function following(places: readonly number[], from: number, count: number): readonly number[] {
	const first = partitionPoint(places.length, (at) => (places[at] as number) > from);
	return places.slice(first, first + count);
}

/** Where a copy has sentences of a report, word for word and number for number, by their digests. */
export async function findSentences(
	copy: NormalizedText,
	hashes: RollingHash,
	digests: Digests,
	sentences: ReadonlyMap<string, Sentence>,
): Promise<Map<string, Stretch[]>> {
	const lengths = new Set<number>();
	const wanted = new Set<number>();
	for (const { sentenceLength, sentenceHash } of sentences.values()) {
		lengths.add(sentenceLength);
		wanted.add(sentenceHash);
	}
	const candidates: Promise<Stretch & { digest: string | undefined }>[] = [];
	const consider = async (from: number, to: number) => ({
		from,
		to,
		digest: await digests.of(from, to),
	});
	for (let from = 0; from < copy.text.length; from += 1) {
		if (copy.starts[from] === 0) continue;
		const ends = [
			...following(copy.sentenceEnds, from, SENTENCE_ENDS),
			...following(copy.lineEnds, from, LINE_ENDS),
		];
		for (const to of new Set(ends)) {
			if (lengths.has(to - from) && wanted.has(hashes.of(from, to))) {
				candidates.push(consider(from, to));
			}
		}
	}
	const found = new Map<string, Stretch[]>();
	const starts = new Map<string, ReadonlySet<number>>();
	for (const { from, to, digest = "" } of await Promise.all(candidates)) {
		const sentence = sentences.get(digest);
		if (sentence === undefined) continue;
		const { words } = sentence;
		const beginnings = starts.get(words) ?? wordStarts(words);
		starts.set(words, beginnings);
		if (!hasWholeWords(copy, from, to, beginnings)) continue;
		const stretches = found.get(digest);
		if (stretches) stretches.push({ from, to });
		else found.set(digest, [{ from, to }]);
	}
	return found;
}
