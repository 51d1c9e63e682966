import { attempt } from "../../../internal/gate/attempt.ts";
import { createError } from "../../../internal/gate/createError.ts";
import { eachEntry } from "../../../internal/gate/eachEntry.ts";
import { requireList } from "../../../internal/gate/requireList.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Revision } from "../../../model/revision.ts";

/** What a citation says of a revision; a user's own dataset need not have a digest. */
export interface CitedRevision
	extends Pick<Revision, "id" | "date" | "title" | "source" | "headings"> {
	readonly digest: string | null;
}

/** What to pass for figures of a user's own dataset. */
export const DATASETS =
	"Pass { datasets: [dataset] } with the field `dataset` of what defineDataset() or parseDataset() returned.";

/** The revision that a dataset describes; undefined if it is not the description of a dataset. */
function revisionOf(dataset: Dataset): CitedRevision | undefined {
	const { revision: id, date, title, digest, source, sections } = dataset;
	const headings = Object.fromEntries(
		sections.flatMap(({ id, heading }) => (heading === null ? [] : [[id, heading]])),
	);
	const texts = [id, date, title, digest ?? "", source.title, source.host];
	const isWhole = [...texts, ...Object.values(headings)].every((text) => typeof text === "string");
	return isWhole ? { id, date, title, digest, source, headings } : undefined;
}

/** The revisions that the datasets of the options describe. */
export function revisionsIn(by: string, datasets: unknown): CitedRevision[] {
	const argument = "options.datasets";
	requireList(by, argument, datasets);
	const revisions: CitedRevision[] = [];
	eachEntry(datasets, (dataset, index) => {
		const revision = attempt(() => revisionOf(dataset as Dataset));
		if (revision === undefined) {
			const sentences = `the entry is not the description of a dataset. ${DATASETS}`;
			throw createError("invalid-option", by, `${argument}[${index}]`, sentences, datasets);
		}
		revisions.push(revision);
	});
	return revisions;
}
