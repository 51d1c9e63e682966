import { z } from "zod";
import type { NumberContext } from "../../src/model/selector.ts";
import { numberContext } from "../../src/schema/internal/selectorFields.ts";
import { REASONS, type Reason } from "./reasons.ts";

const place = { start: z.int().min(0), end: z.int().min(1) };
const reasons = Object.keys(REASONS) as [Reason, ...Reason[]];

const context: z.ZodType<NumberContext> = z.strictObject({
	...numberContext(),
	sentenceLength: numberContext().sentenceLength.min(1),
});

/** Of every number of a report, by its code points, what it is. */
export const LedgerSchema = z.strictObject({
	revision: z.string(),
	claims: z.array(
		z.union([
			z.strictObject({ ...place, figure: z.string() }),
			z.strictObject({ ...place, reason: z.enum(reasons) }),
		]),
	),
	/** The sentences and headings that have numbers of which none is a figure. */
	contexts: z.array(context),
});

/** Of every number of a report, by its code points, what it is. */
export type Ledger = z.infer<typeof LedgerSchema>;
