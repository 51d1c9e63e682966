import type { Outcome } from "../command.ts";
import { attempt, type Problem } from "../Problem.ts";
import { folderOf } from "../paths.ts";
import type { Repository } from "../Repository.ts";
import { changelogSince, pendingChangesets } from "./changesets.ts";
import { differingDigests, digestsOf, type Released } from "./digestsOf.ts";
import { findHistoryProblems } from "./findHistoryProblems.ts";
import { findStrays } from "./findStrays.ts";
import { findUnannounced } from "./findUnannounced.ts";
import { findUnreleased } from "./findUnreleased.ts";
import { findMissingEntries } from "./manifest.ts";
import { comparedWith, type Releases, readReleases } from "./releases.ts";
import { nextId } from "./revisionIds.ts";

/** Describes what to do about a released revision that changed. */
function remedyFor(revision: string, repository: Repository, { stableSince }: Releases): string {
	const next = nextId(revision, repository.revisionIds());
	const newOne = [
		"A released revision never changes. Undo the change and create a revision with it:",
		`  npm run revision:new -- ${next}`,
	];
	const freeze = [
		"Before 1.0.0, it can be frozen again on purpose, with a changeset that names it:",
		`  npm run revision:freeze -- ${revision}`,
	];
	return [...newOne, ...(stableSince ? [] : freeze)].join("\n");
}

/** Finds released revisions whose digests are not what was frozen. */
async function findChanged(
	repository: Repository,
	released: Released,
	releases: Releases,
): Promise<Problem[]> {
	const problems: Problem[] = [];
	for (const [revision, digests] of Object.entries(released)) {
		const isThere = repository.has(folderOf(revision));
		const lines = differingDigests(
			digests,
			isThere ? await digestsOf(repository, revision) : undefined,
		);
		if (lines.length === 0) continue;
		problems.push({
			subject: revision,
			message: ["differs from what was released:", ...lines].join("\n"),
			remedy: remedyFor(revision, repository, releases),
		});
	}
	return problems;
}

/**
 * Checks that no released revision changed, that each new one is frozen and says why it differs from
 * the one before, and that the package leads to each.
 */
export async function checkRevisions(repository: Repository): Promise<Outcome> {
	const released = repository.released();
	const releases = readReleases(repository);
	const manifest = repository.manifest();
	const unreleased = findUnreleased(releases, released).map(({ revision, ...problem }) => ({
		...problem,
		remedy: remedyFor(revision, repository, releases),
	}));
	const { newest } = releases;
	const texts = [
		...pendingChangesets(repository, manifest.name),
		...(newest ? [changelogSince(repository, newest.tag)] : []),
	];
	const { value: files = [], problems: unreadable } = attempt(() => repository.datasets());
	const problems = [
		...findStrays(repository),
		...unreadable,
		...unreleased,
		...(await findChanged(repository, released, releases)),
		...Object.keys(released).flatMap((revision) => findMissingEntries(revision, manifest)),
		...repository
			.revisionIds()
			.filter((revision) => released[revision] === undefined)
			.map((revision) => ({
				subject: revision,
				message: "is not frozen yet",
				remedy: `When the revision is complete:\n  npm run revision:freeze -- ${revision}`,
			})),
		...findUnannounced(releases, released, texts),
		...files.flatMap((file) => findHistoryProblems(file, files)),
	];
	if (problems.length > 0) return { problems };
	return { text: `${Object.keys(released).join(", ")}: as released. ${comparedWith(releases)}` };
}
