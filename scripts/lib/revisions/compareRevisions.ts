import { z } from "zod";
import type { DatasetFile } from "../../../src/schema/model.ts";
import type { Outcome } from "../command.ts";
import { Rejection, reject } from "../Problem.ts";
import { parsed, type Repository } from "../Repository.ts";
import { changesetOf } from "./changesetOf.ts";
import { differencesOf } from "./differencesOf.ts";
import { findHistoryProblems } from "./findHistoryProblems.ts";
import { byAge, REVISION_ID, yearOf } from "./revisionIds.ts";
import { chainTo } from "./succession.ts";

/** What to do with a file that the output was written into. */
const INTO_A_FILE = "If this was written into a file, remove the file: it is empty.";

/** The dataset file of a revision, by its id or by the path of a dataset file, such as an earlier state. */
function datasetNamed(repository: Repository, name: string): DatasetFile {
	if (!name.endsWith(".json")) return repository.dataset(name);
	const file = repository.json(name, z.looseObject({}));
	parsed(name, file);
	const { revision } = file as unknown as DatasetFile;
	if (!REVISION_ID.test(revision)) {
		reject(`${name}: revision`, `expected a year and a number, such as 2025-r1, found ${revision}`);
	}
	return file as unknown as DatasetFile;
}

/**
 * Compares two revisions, or two states of one, and prints a changeset that says what the later one
 * changes. Each is named by its id, or by the path of a dataset file.
 */
export function compareRevisions(repository: Repository, [one, other]: readonly string[]): Outcome {
	if (one === undefined || other === undefined) {
		reject("revision:compare", "expected npm run revision:compare -- A B");
	}
	const [before, after] = [datasetNamed(repository, one), datasetNamed(repository, other)];
	const isOneRevision = before.revision === after.revision;
	const isOneReport = yearOf(before.revision) === yearOf(after.revision);
	if (byAge(before.revision, after.revision) > 0) {
		reject(
			before.revision,
			`expected a revision before ${after.revision}, found a later one`,
			"Give the earlier one first.",
		);
	}

	const files = repository.datasets();
	const chain = isOneRevision ? [] : chainTo(after, before.revision, files);
	const isApart = isOneReport && !isOneRevision && chain.length === 0;
	const problems = (isApart ? [after] : chain).flatMap((file) => findHistoryProblems(file, files));
	if (problems.length > 0) {
		throw new Rejection(...problems, { subject: "revision:compare", message: INTO_A_FILE });
	}
	if (isApart) {
		reject(
			after.revision,
			`expected a revision that supersedes ${before.revision}, directly or through others`,
			INTO_A_FILE,
		);
	}

	const compared = isOneRevision ? [after] : chain;
	const withdrawn = compared.flatMap((file) => file.withdrawn ?? []);
	const corrections = compared.flatMap((file) => file.corrections ?? []);
	const differences = differencesOf(before, after, withdrawn);
	const changeset = changesetOf(repository.manifest(), before, after, differences, {
		corrections,
		withdrawn,
	});
	if (changeset !== undefined) return { text: changeset };
	return {
		note: `${after.revision} does not differ, so it does not need a changeset. ${INTO_A_FILE}`,
	};
}
