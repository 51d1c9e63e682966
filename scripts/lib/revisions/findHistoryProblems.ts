import { pathOf } from "../../../src/schema/internal/pathOf.ts";
import type { DatasetFile } from "../../../src/schema/model.ts";
import type { Problem } from "../Problem.ts";
import { differencesOf, isMoreThanWording } from "./differencesOf.ts";
import { listsOf } from "./entriesOf.ts";
import { byAge, yearOf } from "./revisionIds.ts";
import { ancestorsOf } from "./succession.ts";

type Breach = readonly [subject: string, message: string, remedy?: string];

const idsOf = (file: DatasetFile) =>
	new Set(listsOf(file).flatMap(([, entries]) => entries.map(({ id }) => id)));

/** Finds where a revision does not supersede an earlier one of the same report, and it alone. */
function successionBreaches(
	{ revision, supersedes, date }: DatasetFile,
	files: readonly DatasetFile[],
): Breach[] {
	const earlier = files.filter(
		(other) => yearOf(other.revision) === yearOf(revision) && byAge(other.revision, revision) < 0,
	);
	const expected = earlier.map((other) => other.revision).join(" or ");
	if (typeof supersedes !== "string") {
		return earlier.length === 0
			? []
			: [["supersedes", `expected ${expected}, which came before it, found none`]];
	}
	const before = files.find((other) => other.revision === supersedes);
	if (before === undefined) {
		return [["supersedes", `expected a revision that exists, found ${supersedes}`]];
	}
	if (!earlier.includes(before)) {
		return [
			[
				"supersedes",
				`expected an earlier revision of the same report${expected && `, ${expected}`}, found ${supersedes}`,
			],
		];
	}
	const rivals = files
		.filter((other) => other.supersedes === supersedes && other.revision !== revision)
		.map(
			(other): Breach => ["supersedes", `${supersedes} is already superseded by ${other.revision}`],
		);
	if (before.date <= date) return rivals;
	return [
		...rivals,
		["date", `expected ${before.date} or later, as ${supersedes} has, found ${date}`],
	];
}

/** Finds changes without a reason, and reasons without a change. */
function correctionBreaches(file: DatasetFile, before: DatasetFile): Breach[] {
	const { changed, renamed } = differencesOf(before, file);
	const differing = [...changed, ...renamed].filter(({ fields }) => fields.length > 0);
	const corrected = new Set((file.corrections ?? []).map(({ id }) => id));
	return [
		...differing
			.filter((change) => isMoreThanWording(change) && !corrected.has(change.after.id))
			.map((change): Breach => {
				const fields = change.fields.map(({ path }) => pathOf(path)).join(", ");
				return [change.after.id, `${fields} changed without a reason`, "Give it in corrections."];
			}),
		...[...corrected]
			.filter((id) => !differing.some(({ after }) => after.id === id))
			.map((id): Breach => [id, `is in corrections, but does not differ from ${before.revision}`]),
	];
}

/** Finds ids that go without a reason, or for one of another list, and withdrawals of nothing. */
function withdrawalBreaches(file: DatasetFile, before: DatasetFile): Breach[] {
	const withdrawn = file.withdrawn ?? [];
	const placesNow = new Set(
		listsOf(file).flatMap(([list, entries]) => entries.map(({ id }) => `${list} ${id}`)),
	);
	const gone = differencesOf(before, file).gone.flatMap(({ list, entry: { id } }): Breach[] => {
		const withdrawal = withdrawn.find((one) => one.id === id);
		if (withdrawal === undefined) {
			return [[id, "was removed without a reason", "Give it in withdrawn."]];
		}
		const { replacedBy } = withdrawal;
		if (replacedBy === null || placesNow.has(`${list} ${replacedBy}`)) return [];
		return [
			[
				id,
				`is one of ${list}, and its replacedBy, ${replacedBy}, is not`,
				"Name one of the same list, or null.",
			],
		];
	});
	const idsBefore = idsOf(before);
	const unknown = withdrawn
		.filter(({ id }) => !idsBefore.has(id))
		.map(({ id }): Breach => [id, `is in withdrawn, but is not in ${before.revision}`]);
	return [...gone, ...unknown];
}

/** Finds ids that were withdrawn and are given again. */
function reuseBreaches(
	file: DatasetFile,
	[before, ...ancestors]: readonly DatasetFile[],
): Breach[] {
	const idsBefore = before === undefined ? new Set() : idsOf(before);
	return [...idsOf(file)].flatMap((id): Breach[] => {
		const last = ancestors.find((ancestor) => idsOf(ancestor).has(id));
		if (last === undefined || idsBefore.has(id)) return [];
		return [
			[id, `was withdrawn after ${last.revision}, and an id is never reused`, "Choose another."],
		];
	});
}

/** Finds where a revision does not say why it differs from the one that it supersedes. */
export function findHistoryProblems(file: DatasetFile, files: readonly DatasetFile[]): Problem[] {
	const ancestors = ancestorsOf(file, files);
	const [before] = ancestors;
	const breaches = [
		...successionBreaches(file, files),
		...(before === undefined
			? []
			: [
					...correctionBreaches(file, before),
					...withdrawalBreaches(file, before),
					...reuseBreaches(file, ancestors),
				]),
	];
	return breaches.map(([subject, message, remedy]) => ({
		subject: `${file.revision}: ${subject}`,
		message,
		...(remedy && { remedy }),
	}));
}
