import { revisions } from "../../../datasets/revisions.ts";
import { attempt } from "../../../internal/gate/attempt.ts";
import { createError } from "../../../internal/gate/createError.ts";
import { eachEntry } from "../../../internal/gate/eachEntry.ts";
import { requireList } from "../../../internal/gate/requireList.ts";
import { shown } from "../../../internal/gate/shown.ts";
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

/** Revisions by their ids. */
export type CitedRevisions = ReadonlyMap<string, CitedRevision>;

/** What differs between two revisions. A copy of a dataset can lack the digest or the headings. */
const identityOf = ({ date, title, source }: CitedRevision): string =>
	JSON.stringify([date, title, source.title, source.host]);

/**
 * The revisions of this library, and those that the datasets of the options describe. A figure names its
 * revision by the id alone, so two revisions with one id are rejected.
 */
export function revisionsIn(by: string, datasets: unknown): CitedRevisions {
	const argument = "options.datasets";
	requireList(by, argument, datasets);
	const known = new Map<string, CitedRevision>(revisions.map((own) => [own.id, own]));
	eachEntry(datasets, (dataset, index) => {
		const revision = attempt(() => revisionOf(dataset as Dataset));
		const path = `${argument}[${index}]`;
		if (revision === undefined) {
			const sentences = `the entry is not the description of a dataset. ${DATASETS}`;
			throw createError("invalid-option", by, path, sentences, datasets);
		}
		const { id } = revision;
		const other = known.get(id);
		if (other === undefined) known.set(id, revision);
		else if (identityOf(other) !== identityOf(revision)) {
			const sentences = `the revision ${shown(id)} is also that of a dataset with a different date, title or source. Give your own dataset a different revision.`;
			throw createError("invalid-option", by, `${path}.revision`, sentences, datasets);
		}
	});
	return known;
}
