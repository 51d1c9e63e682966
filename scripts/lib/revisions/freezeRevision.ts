import type { Outcome } from "../command.ts";
import { Rejection, reject } from "../Problem.ts";
import { RELEASED } from "../paths.ts";
import type { Repository } from "../Repository.ts";
import { mentions, pendingChangesets } from "./changesets.ts";
import { digestsOf } from "./digestsOf.ts";
import { findHistoryProblems } from "./findHistoryProblems.ts";
import { ANNOUNCE } from "./findUnannounced.ts";
import { findUnreleased } from "./findUnreleased.ts";
import { comparedWith, readReleases } from "./releases.ts";
import { byAge, nextId } from "./revisionIds.ts";

/** Writes down the digests of a revision, which must not change from then on. */
export async function freezeRevision(
	repository: Repository,
	revision: string | undefined,
): Promise<Outcome> {
	if (revision === undefined)
		reject("revision:freeze", "expected npm run revision:freeze -- REVISION");
	repository.expectRevision(revision);
	const released = repository.released();
	const releases = readReleases(repository);
	const { stable, stableSince } = releases;
	const isTagged = stable.some((release) => release.released[revision] !== undefined);
	const isAgain = isTagged || released[revision] !== undefined;
	if (isAgain && stableSince) {
		reject(
			revision,
			`is released, and ${stableSince}: it never changes again`,
			`Create a revision:\n  npm run revision:new -- ${nextId(revision, repository.revisionIds())}`,
		);
	}
	const unreleased = findUnreleased(releases, released);
	if (unreleased.length > 0) throw new Rejection(...unreleased);
	const { name } = repository.manifest();
	if (!pendingChangesets(repository, name).some((text) => mentions(text, revision))) {
		reject(revision, "expected a changeset that names it, found none", ANNOUNCE);
	}
	const problems = findHistoryProblems(repository.dataset(revision), repository.datasets());
	if (problems.length > 0) return { problems };

	const frozen = { ...released, [revision]: await digestsOf(repository, revision) };
	const sorted = Object.entries(frozen).toSorted(([a], [b]) => byAge(a, b));
	repository.writeJson(RELEASED, Object.fromEntries(sorted));
	return {
		text: `${revision} is frozen${isAgain ? " again" : ""} in ${RELEASED}. ${comparedWith(releases)}`,
	};
}
