import type { FigureSelector, Lead } from "../../model/selector.ts";
import type { Digests } from "./Digests.ts";
import type { NormalizedText } from "./normalizedText.ts";
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

/** Passages of different lengths before sentences of one length that are tried. */
const LEADS = 8;

/** A sentence of a report that is looked for. */
export interface WantedSentence
	extends Pick<FigureSelector, "sentenceLength" | "sentenceHash" | "words"> {
	/** Passages that run into the sentence if a copy has no line breaks. */
	readonly leads: readonly Lead[];
}

/** The lengths of the sentences, and those with a passage before them, by the passages' lengths. */
function lengthsOf(sentences: Iterable<WantedSentence>): Map<number, Set<number>> {
	const lengths = new Map<number, Set<number>>();
	const add = (length: number, lead: number) => {
		const leads = lengths.get(length);
		if (leads === undefined) lengths.set(length, new Set([lead]));
		else if (leads.size < LEADS) leads.add(lead);
	};
	for (const { sentenceLength, leads } of sentences) {
		add(sentenceLength, 0);
		for (const { length } of leads) add(sentenceLength + length, length);
	}
	return lengths;
}

/** Walks through places in order, and gives the next few behind a place that only grows. */
class Following {
	readonly #places: readonly number[];
	readonly #count: number;
	#next = 0;

	constructor(places: readonly number[], count: number) {
		this.#places = places;
		this.#count = count;
	}

	each(from: number, use: (place: number) => void): void {
		while ((this.#places[this.#next] ?? Infinity) <= from) this.#next += 1;
		const end = Math.min(this.#next + this.#count, this.#places.length);
		for (let index = this.#next; index < end; index += 1) use(this.#places[index] as number);
	}
}

/** Where a copy has sentences of a report, word for word and number for number, by their digests. */
export async function findSentences(
	copy: NormalizedText,
	hashes: RollingHash,
	digests: Digests,
	sentences: ReadonlyMap<string, WantedSentence>,
): Promise<Map<string, Stretch[]>> {
	const lengths = lengthsOf(sentences.values());
	const wanted = new Set(Array.from(sentences.values(), ({ sentenceHash }) => sentenceHash));
	const candidates: Promise<Stretch & { digest: string | undefined }>[] = [];
	const consider = async (from: number, to: number) => ({
		from,
		to,
		digest: await digests.of(from, to),
	});
	const sentenceEnds = new Following(copy.sentenceEnds, SENTENCE_ENDS);
	const lineEnds = new Following(copy.lineEnds, LINE_ENDS);
	for (let from = 0; from < copy.text.length; from += 1) {
		if (copy.starts[from] === 0) continue;
		const tried: number[] = [];
		const tryEnd = (to: number) => {
			const leads = lengths.get(to - from);
			if (leads === undefined || tried.includes(to)) return;
			tried.push(to);
			for (const lead of leads) {
				const beginning = from + lead;
				if (wanted.has(hashes.of(beginning, to))) candidates.push(consider(beginning, to));
			}
		};
		sentenceEnds.each(from, tryEnd);
		lineEnds.each(from, tryEnd);
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
