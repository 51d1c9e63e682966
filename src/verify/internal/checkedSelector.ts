import { attempt } from "../../internal/gate/attempt.ts";
import { isList } from "../../internal/gate/isList.ts";
import {
	CONTEXT_SIZE,
	MOST_NEIGHBORS,
	SENTENCE_LENGTH,
	WORD_LENGTHS,
} from "../../internal/selector/limits.ts";
import { isDigest } from "../../internal/sri.ts";
import type { ContextHash, FigureSelector, Lead } from "../../model/selector.ts";
import { isCount, isName, isPhrase, read } from "./fields.ts";

/** Reads the value of a field; undefined if it is not what it should be. */
type Reader<T> = (value: unknown) => T | undefined;

const count: Reader<number> = (value) => (isCount(value) ? value : undefined);
const digest: Reader<string> = (value) => (isDigest(value) ? value : undefined);
const phrase: Reader<string> = (value) => (isPhrase(value) ? value : undefined);
const flag: Reader<boolean> = (value) => (typeof value === "boolean" ? value : undefined);
const optionalName: Reader<string | null> = (value) =>
	value === null || isName(value) ? value : undefined;

const words: Reader<string> = (value) =>
	typeof value === "string" && value.length <= 2 * SENTENCE_LENGTH && WORD_LENGTHS.test(value)
		? value
		: undefined;

function contextOf(value: unknown): ContextHash | undefined {
	const { size, hash } = read(value, ["size", "hash"]) ?? {};
	return isCount(size) && size <= CONTEXT_SIZE && isCount(hash) ? { size, hash } : undefined;
}

function leadOf(value: unknown): Lead | null | undefined {
	if (value === null) return null;
	const { length, digest } = read(value, ["length", "digest"]) ?? {};
	return isCount(length) && isDigest(digest) ? { length, digest } : undefined;
}

function digestsOf(value: unknown): string[] | undefined {
	const list = isList(value) ? value : undefined;
	const length = attempt(() => list?.length);
	if (list === undefined || length === undefined || length > MOST_NEIGHBORS) return undefined;
	const digests = Array.from({ length }, (_, index) => attempt(() => list[index]));
	return digests.every(isDigest) ? digests : undefined;
}

/** How each field of a selector is read. */
const readers: { readonly [F in keyof FigureSelector]: Reader<FigureSelector[F]> } = {
	start: count,
	end: count,
	sentenceDigest: digest,
	sentenceLength: count,
	sentenceHash: count,
	offset: count,
	numberLength: count,
	words,
	opensLine: flag,
	lead: leadOf,
	neighbors: digestsOf,
	negated: flag,
	printed: phrase,
	unit: optionalName,
	qualifier: optionalName,
	restHash: count,
	before: contextOf,
	after: contextOf,
};

const names = /* @__PURE__ */ Object.keys(readers) as (keyof FigureSelector)[];

/** A selector, each field read once; undefined if one is not what it should be. */
export function checkedSelector(value: unknown): FigureSelector | undefined {
	const given = read(value, names);
	if (given === undefined) return undefined;
	const fields = names.map((name) => [name, readers[name](given[name])] as const);
	if (fields.some(([, field]) => field === undefined)) return undefined;
	const selector = Object.fromEntries(fields) as unknown as FigureSelector;
	const { start, end, sentenceLength, offset, numberLength } = selector;
	const isInside = sentenceLength <= SENTENCE_LENGTH && offset + numberLength <= sentenceLength;
	return start < end && isInside ? selector : undefined;
}
