import { z } from "zod";
import { FRAME } from "../../internal/context.ts";
import { fields } from "./fields.ts";
import { once } from "./once.ts";

/** What it takes to find the sentence of a number, as the fields of a schema. */
export const numberContext = once(() => {
	const { codePoint, hash, sri } = fields();
	const side = z.strictObject({ size: z.int().min(0).max(FRAME), fingerprint: hash });
	return {
		sentenceDigest: sri,
		sentenceLength: codePoint,
		opensLine: z.boolean(),
		offset: codePoint,
		before: side,
		after: side,
	};
});
