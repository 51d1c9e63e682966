import { z } from "zod";
import { readJson } from "../revisions/readRevision.ts";
import { stop } from "../revisions/stop.ts";
import { type Ledger, LedgerSchema } from "./Ledger.ts";
import { REASONS } from "./reasons.ts";

/** The ledger in a file; the command ends where it is none, or where a reason is still to be given. */
export function readLedger(path: string): Ledger {
	const { data, error } = LedgerSchema.safeParse(readJson(path));
	if (error) {
		const known = Object.keys(REASONS).join(", ");
		stop(
			`${path}: a claim names a figure, or one of the reasons ${known}\n${z.prettifyError(error)}`,
		);
	}
	return data;
}
