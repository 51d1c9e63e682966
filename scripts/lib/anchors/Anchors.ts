import { z } from "zod";
import type { Section, Source } from "../../../src/model/dataset.ts";
import type {
	FigureSelector,
	NumberContext,
	PassageHash,
	Selector,
} from "../../../src/model/selector.ts";
import { numberContext } from "../../../src/schema/internal/selectorFields.ts";
import { FigureSelectorSchema, SelectorSchema } from "../../../src/schema/schemas.ts";

/** `anchors.json`: all that a program computes from a copy of the report, by the ids of `report.json`. */
export interface Anchors {
	/** The revision that it belongs to. */
	readonly revision: string;
	/** What the copy is. */
	readonly source: Pick<Source, "codePoints" | "digest">;
	/** Where each section begins and ends. */
	readonly sections: Readonly<Record<string, Pick<Section, "start" | "end">>>;
	/** Where each figure appears. */
	readonly figures: Readonly<Record<string, FigureSelector>>;
	/** Where each statement appears. */
	readonly statements: Readonly<Record<string, Selector>>;
	/** The sentences and headings that have numbers of which none is a figure. */
	readonly contexts: readonly NumberContext[];
	/** The other sentences and headings, by their hashes. */
	readonly passages: readonly PassageHash[];
}

const count = z.int().min(0);

/** The schema of `anchors.json`. */
export const AnchorsSchema: z.ZodType<Anchors> = z.strictObject({
	revision: z.string(),
	source: z.strictObject({ codePoints: count, digest: z.string() }),
	sections: z.record(z.string(), z.strictObject({ start: count, end: count })),
	figures: z.record(z.string(), FigureSelectorSchema),
	statements: z.record(z.string(), SelectorSchema),
	contexts: z.array(z.strictObject(numberContext())),
	passages: z.array(z.strictObject({ length: count, hash: count })),
});
