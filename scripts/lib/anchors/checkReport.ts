import type { Outcome } from "../command.ts";
import { sha256 } from "../digest.ts";
import { findUnaccounted } from "../ledger/findUnaccounted.ts";
import type { Problem } from "../Problem.ts";
import { folderOf, ledgerFile } from "../paths.ts";
import type { Repository } from "../Repository.ts";
import { findMisplacements } from "./findMisplacements.ts";

/** Finds where a revision does not agree with a copy of its report. */
async function findDisagreements(
	repository: Repository,
	revision: string,
	text: string,
): Promise<Problem[]> {
	const misplaced = await findMisplacements(
		repository.report(revision),
		repository.anchors(revision),
		text,
	);
	const path = ledgerFile(revision);
	if (!repository.has(path)) {
		return [
			...misplaced,
			{
				subject: path,
				message: "expected a file, found none",
				remedy: `npm run -s data:ledger -- REPORT.txt ${revision} prints one to fill in`,
			},
		];
	}
	const ledger = repository.ledger(revision);
	return [...misplaced, ...findUnaccounted(ledger, repository.dataset(revision), text)];
}

/**
 * Checks the revisions against a copy of their report: everything is where the anchors say, and the
 * ledger claims every number once. A copy that belongs to no revision is checked against them all.
 */
export async function checkReport(repository: Repository, text: string): Promise<Outcome> {
	const digest = sha256(text);
	const ids = repository.revisionIds();
	const own = ids.filter((id) => repository.anchors(id).source.digest === digest);
	const problems: Problem[] = [];
	const lines: string[] = [];
	for (const revision of own.length > 0 ? own : ids) {
		const found = await findDisagreements(repository, revision, text);
		problems.push(...found);
		if (found.length > 0) continue;
		const { figures, statements = [] } = repository.report(revision);
		const { claims } = repository.ledger(revision);
		lines.push(
			`${folderOf(revision)}: the copy has its ${figures.length} figures and ${statements.length} statements, and the ledger claims the ${claims.length} numbers of the copy.`,
		);
	}
	return { text: lines.join("\n"), problems };
}
