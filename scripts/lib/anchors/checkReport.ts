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

/** What a copy has of a revision that agrees with it. */
function agreementOf(repository: Repository, revision: string): string {
	const { figures, statements = [] } = repository.report(revision);
	const { claims } = repository.ledger(revision);
	return `${folderOf(revision)}: the copy has its ${figures.length} figures and ${statements.length} statements, and the ledger accounts for the ${claims.length} numbers of the copy.`;
}

/**
 * Checks the revisions against a copy of their report: everything is where the anchors say, and the
 * ledger claims every number once. A copy that belongs to no revision is checked against them all, and
 * the revision that it is closest to comes first.
 */
export async function checkReport(repository: Repository, text: string): Promise<Outcome> {
	const digest = sha256(text);
	const ids = repository.revisionIds();
	const own = ids.filter((id) => repository.anchors(id).source.digest === digest);
	const checked = await Promise.all(
		(own.length > 0 ? own : ids).map(async (revision) => ({
			revision,
			problems: await findDisagreements(repository, revision, text),
		})),
	);
	const closest = checked.toSorted((a, b) => a.problems.length - b.problems.length);
	return {
		text: closest
			.filter(({ problems }) => problems.length === 0)
			.map(({ revision }) => agreementOf(repository, revision))
			.join("\n"),
		problems: closest.flatMap(({ problems }) => problems),
	};
}
