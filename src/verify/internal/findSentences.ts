import type { NumberContext, Side } from "../../model/selector.ts";
import { FRAME, fingerprints, TELLING } from "./context.ts";
import { digestOf } from "./digestOf.ts";
import type { NumberPlace, Skeleton } from "./normalizedText.ts";
import { firstIndex } from "./partitionPoint.ts";

/** What of a sentence of the report is in a copy. */
export interface Found {
	/** Where it stands unaltered: characters of the skeleton before it, of each place. */
	readonly sentences: readonly number[];
	/** All numbers in it, where it stands unaltered. */
	readonly numbers: readonly NumberPlace[];
	/** The number between the same words, where the sentence is not there unaltered. */
	readonly changed: NumberPlace | undefined;
}

/** A place where a number stands between the words of the report, or next to them. */
interface Candidate {
	readonly number: NumberPlace;
	readonly isBetween: boolean;
}

/** The contexts by the fingerprint of one of their sides, for each size of it. */
class Sides {
	readonly #bySize: (Map<number, number[]> | undefined)[] = new Array(FRAME + 1);

	add({ size, fingerprint }: Side, index: number): void {
		if (size === 0) return;
		const byFingerprint = this.#bySize[size] ?? new Map<number, number[]>();
		this.#bySize[size] = byFingerprint;
		const indexes = byFingerprint.get(fingerprint) ?? [];
		byFingerprint.set(fingerprint, indexes);
		indexes.push(index);
	}

	/** The contexts that have what stands on that side of a number. */
	at(masked: string, from: number, step: 1 | -1): Set<number> {
		const found = new Set<number>();
		fingerprints(masked, from, step, FRAME, (size, fingerprint) => {
			for (const index of this.#bySize[size]?.get(fingerprint) ?? []) found.add(index);
		});
		return found;
	}
}

const isTelling = (side: Side) => side.size >= TELLING;

/** The places in a copy where each context could stand. */
function candidatesOf(copy: Skeleton, contexts: readonly NumberContext[]): Candidate[][] {
	const before = new Sides();
	const after = new Sides();
	for (const [index, context] of contexts.entries()) {
		before.add(context.before, index);
		after.add(context.after, index);
	}
	const candidates: Candidate[][] = contexts.map(() => []);
	for (const number of copy.numbers) {
		const left = before.at(copy.masked, number.maskedAt - 1, -1);
		const right = after.at(copy.masked, number.maskedAt + 1, 1);
		for (const index of new Set([...left, ...right])) {
			const context = contexts[index] as NumberContext;
			const isLeft = context.before.size === 0 || left.has(index);
			const isRight = context.after.size === 0 || right.has(index);
			const tells =
				(left.has(index) && isTelling(context.before)) ||
				(right.has(index) && isTelling(context.after));
			if (tells || (isLeft && isRight)) {
				candidates[index]?.push({ number, isBetween: isLeft && isRight });
			}
		}
	}
	return candidates;
}

/** The numbers of a copy in a range of its skeleton, with those that reach into it. */
function numbersWithin({ numbers }: Skeleton, from: number, to: number): NumberPlace[] {
	const first = firstIndex(numbers.length, (at) => (numbers[at] as NumberPlace).to > from);
	const last = firstIndex(numbers.length, (at) => (numbers[at] as NumberPlace).at >= to);
	return numbers.slice(first, last);
}

/** Characters that make another word or number of the one that they touch. */
const TOUCHING = /[\p{L}\p{N}/~]/u;

const SENTENCE_END = /[.?!…:。？！："'”’»)\]]/;
const PARAGRAPH = /\n[^\S\n]*\n|\f|\u2029/;

/** Whether a sentence begins at a place of the skeleton: behind another, or with a paragraph. */
function isBeginning({ clean, places }: Skeleton, start: number): boolean {
	if (start === 0) return true;
	const before = places[start - 1] as number;
	const gap = clean.text.slice(before + 1, places[start]);
	const last = clean.text.charAt(before);
	return SENTENCE_END.test(last) || SENTENCE_END.test(gap) || PARAGRAPH.test(gap);
}

/** Whether a stretch of the skeleton is cut out of a word or number of the copy. */
function isCutOut({ clean, places }: Skeleton, start: number, end: number): boolean {
	const first = places[start] as number;
	const last = places[end - 1] as number;
	const isEndOpen = TOUCHING.test(clean.text.charAt(last));
	return (
		TOUCHING.test(clean.text.charAt(first - 1)) ||
		(isEndOpen && TOUCHING.test(clean.text.charAt(last + 1)))
	);
}

/** The digest of each stretch of a copy where a sentence could stand, by its place and length. */
async function digestsOf(
	copy: Skeleton,
	contexts: readonly NumberContext[],
	candidates: readonly (readonly Candidate[])[],
): Promise<(start: number, length: number) => string | undefined> {
	const keyOf = (start: number, length: number) => start * (copy.text.length + 1) + length;
	const bySentence = new Map<string, Promise<string>>();
	const byPlace = new Map<number, Promise<string>>();
	for (const [index, { sentenceLength, offset }] of contexts.entries()) {
		for (const { number } of candidates[index] as Candidate[]) {
			const start = number.at - offset;
			const key = keyOf(start, sentenceLength);
			if (start < 0 || byPlace.has(key)) continue;
			const sentence = copy.text.slice(start, start + sentenceLength);
			const digest = bySentence.get(sentence) ?? digestOf(sentence);
			bySentence.set(sentence, digest);
			byPlace.set(key, digest);
		}
	}
	const digests = new Map<number, string>();
	for (const [key, digest] of byPlace) digests.set(key, await digest);
	return (start, length) => digests.get(keyOf(start, length));
}

/** Finds sentences of a report in a copy by their numbers, in a time that grows with its length. */
export async function findSentences(
	copy: Skeleton,
	contexts: readonly NumberContext[],
): Promise<Found[]> {
	const candidates = candidatesOf(copy, contexts);
	const digestAt = await digestsOf(copy, contexts, candidates);
	return contexts.map(({ sentenceDigest, sentenceLength, opensLine, offset }, index) => {
		const own = candidates[index] as Candidate[];
		const starts: number[] = [];
		const numbers: NumberPlace[] = [];
		for (const { number } of own) {
			const start = number.at - offset;
			const end = start + sentenceLength;
			if (digestAt(start, sentenceLength) !== sentenceDigest) continue;
			const inside = numbersWithin(copy, start, end);
			if (inside.some(({ at, to }) => at < start || to > end)) continue;
			if (isCutOut(copy, start, end) || (!opensLine && !isBeginning(copy, start))) continue;
			starts.push(start);
			for (const place of inside) numbers.push(place);
		}
		const changed = own.find(({ isBetween }) => isBetween) ?? own[0];
		return {
			sentences: starts,
			numbers,
			changed: starts.length > 0 ? undefined : changed?.number,
		};
	});
}
