import type { Correction, Withdrawal } from "../../model/dataset.ts";
import type { Report } from "./surroundings.ts";

/** What a file says of the revision before it. */
export interface History {
	/** The revision itself. */
	readonly revision: unknown;
	/** The revision before it. */
	readonly supersedes: unknown;
	/** What it corrects, with the places in the list. */
	readonly corrections: readonly (readonly [index: number, correction: Correction])[];
	/** What it withdraws, with the places in the list. */
	readonly withdrawn: readonly (readonly [index: number, withdrawal: Withdrawal])[];
}

/** Checks that a file has what it corrects, has not what it withdraws, and names each once. */
export function checkHistory(history: History, ids: ReadonlySet<string>, report: Report): void {
	const { revision, supersedes, corrections, withdrawn } = history;
	if (typeof supersedes === "string" && supersedes === revision) {
		report("supersedes", `expected the revision before this one, found "${supersedes}" itself`);
	}
	if (typeof supersedes !== "string" && corrections.length + withdrawn.length > 0) {
		report("supersedes", "expected the revision that is corrected, or of which ids are withdrawn");
	}
	const named = new Set<string>();
	const reportTwice = (path: string, id: string) => {
		if (named.has(id)) report(path, `expected each id once, found "${id}" again`);
		named.add(id);
	};
	for (const [index, { id }] of corrections) {
		if (!ids.has(id)) {
			report(`corrections[${index}].id`, `expected an id of this file, found "${id}"`);
		}
		reportTwice(`corrections[${index}].id`, id);
	}
	for (const [index, { id, replacedBy }] of withdrawn) {
		if (ids.has(id)) {
			report(`withdrawn[${index}].id`, `expected an id that is not in this file, found "${id}"`);
		}
		reportTwice(`withdrawn[${index}].id`, id);
		if (replacedBy !== null && !ids.has(replacedBy)) {
			report(
				`withdrawn[${index}].replacedBy`,
				`expected an id of this file or null, found "${replacedBy}"`,
			);
		}
	}
}
