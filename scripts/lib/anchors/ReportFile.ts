import { z } from "zod";
import type { Section, Source } from "../../../src/model/dataset.ts";
import type { DatasetFile, FigureEntry, StatementEntry } from "../../../src/schema/model.ts";
import { REVISION_ID } from "../revisions/revisionIds.ts";

/** A section as a person writes it; where it begins and ends is computed. */
export interface AuthoredSection extends Pick<Section, "id" | "heading"> {
	/** The first words of a passage without a heading, as printed. */
	readonly opens?: string | undefined;
}

/** `report.json`: what a person writes of a revision. A copy of the report adds the places. */
export interface ReportFile
	extends Omit<DatasetFile, "source" | "sections" | "figures" | "statements"> {
	readonly source: Omit<Source, "codePoints" | "digest">;
	readonly sections: readonly AuthoredSection[];
	readonly figures: readonly Omit<FigureEntry, "selector">[];
	readonly statements?: readonly WithoutSelector<StatementEntry>[] | undefined;
}

type WithoutSelector<E> = E extends unknown ? Omit<E, "selector"> : never;

/** Characters that `opens` has at most, as a printed phrase: a few words, never a sentence. */
const OPENS_LENGTH = 60;

const computed = z
	.never({ error: "expected none here: npm run data:anchor writes it into anchors.json" })
	.optional();

const entries = z.array(
	z.looseObject({
		id: z.string(),
		section: z.string(),
		sentence: z.number(),
		printed: z.string(),
		selector: computed,
	}),
);

const amendment = { id: z.string(), reason: z.string() };

/**
 * The shape that a report file needs to be worked with: what every list holds, and nothing computed.
 * What the fields must say is for the schema of a dataset file, once the places are there.
 */
export const ReportFileShape = z.looseObject({
	revision: z.string().regex(REVISION_ID, "expected a year and a number, such as 2025-r1"),
	date: z.string(),
	supersedes: z.string().nullish(),
	corrections: z.array(z.looseObject(amendment)).optional(),
	withdrawn: z.array(z.looseObject({ ...amendment, replacedBy: z.string().nullable() })).optional(),
	source: z.looseObject({ codePoints: computed, digest: computed }),
	sections: z.array(
		z.looseObject({
			id: z.string(),
			heading: z.string().nullable(),
			opens: z.string().min(1).max(OPENS_LENGTH).optional(),
			start: computed,
			end: computed,
		}),
	),
	figures: entries,
	statements: entries.optional(),
	discrepancies: z.array(z.looseObject({ id: z.string() })).optional(),
});
