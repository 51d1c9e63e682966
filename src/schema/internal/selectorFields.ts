import { z } from "zod";
import { NAME_LENGTH } from "../../internal/gate/limits.ts";
import { once } from "../../internal/once.ts";
import {
	CONTEXT_SIZE,
	MOST_NEIGHBORS,
	SENTENCE_LENGTH,
	WORD_LENGTHS,
} from "../../internal/selector/limits.ts";
import { fields } from "./fields.ts";

/** The largest hash of 53 bits. */
const LARGEST_HASH = Number.MAX_SAFE_INTEGER;

/** The position of a number in its sentence, as the fields of a schema. */
export const numberContext = once(() => {
	const { codePoint, sri } = fields();
	return {
		sentenceDigest: sri,
		sentenceLength: z.int().min(1).max(SENTENCE_LENGTH),
		sentenceHash: z.int().min(0).max(LARGEST_HASH),
		offset: codePoint,
	};
});

/** What identifies the number of a figure in a copy, as the fields of a schema. */
export const numberInSentence = once(() => {
	const { hash, printed, sri } = fields();
	const context = z.strictObject({ size: z.int().min(0).max(CONTEXT_SIZE), hash });
	const lead = z.strictObject({ length: z.int().min(1).max(SENTENCE_LENGTH), digest: sri });
	return {
		...numberContext(),
		numberLength: z.int().min(1),
		words: z.string().regex(WORD_LENGTHS, 'expected lengths of words, such as "3 12 4"'),
		opensLine: z.boolean(),
		lead: lead.nullable(),
		neighbors: z.array(sri).max(MOST_NEIGHBORS),
		negated: z.boolean(),
		printed,
		unit: z.string().max(NAME_LENGTH).nullable(),
		qualifier: z.string().max(NAME_LENGTH).nullable(),
		restHash: z.int().min(0).max(LARGEST_HASH),
		before: context,
		after: context,
	};
});
