import { z } from "zod";
import { REASONS, type Reason } from "./reasons.ts";

const place = { start: z.int().min(0), end: z.int().min(1) };
const reasons = Object.keys(REASONS) as [Reason, ...Reason[]];

const claim = z.union(
	[
		z.strictObject({ ...place, figure: z.string() }),
		z.strictObject({ ...place, reason: z.enum(reasons) }),
	],
	{ error: `expected a figure, or one of the reasons ${reasons.join(", ")}` },
);

/** The schema of a ledger, which says of every number of a report, by its code points, what it is. */
export const LedgerSchema = z.strictObject({ revision: z.string(), claims: z.array(claim) });

/** What every number of a report is, by its code points. */
export type Ledger = z.infer<typeof LedgerSchema>;
