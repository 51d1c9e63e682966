import type { Dataset } from "../model/dataset.ts";
import type { Discrepancy } from "../model/discrepancy.ts";
import type { Figure } from "../model/figure.ts";
import type { FigureSelector } from "../model/selector.ts";
import type { Statement } from "../model/statement.ts";
import { datasetOf } from "./internal/datasetOf.ts";
import type { DatasetFile, FigureEntry } from "./model.ts";

/** Figure that an entry of a dataset file describes. */
export type FigureOf<E extends FigureEntry> = E extends FigureEntry
	? Figure<E["id"], E["kind"], E["unit"], E["commodity"], E["indicator"], E["area"]>
	: never;

/** Entry with an id. */
export type EntryOf<E extends FigureEntry, I> = E extends FigureEntry
	? E["id"] extends I
		? E
		: never
	: never;

/** Dataset of a file: what the entry of a revision exports, as one object. */
export interface DefinedDataset<E extends FigureEntry = FigureEntry> {
	/** Description of the revision. */
	readonly dataset: Dataset;
	/** Figures, in the order of the file. */
	readonly figures: readonly FigureOf<E>[];
	/** Figures by id. The object does not have a prototype, so every other name is undefined. */
	readonly byId: { readonly [I in E["id"]]: FigureOf<EntryOf<E, I>> };
	/** Positions of the figures in the report, by id. The object does not have a prototype. */
	readonly selectors: Readonly<Record<string, FigureSelector>>;
	/** Non-numeric statements, in the order of the report. */
	readonly statements: readonly Statement[];
	/** Contradictions between figures. */
	readonly discrepancies: readonly Discrepancy[];
}

/**
 * Creates a dataset from a file that was read at run time, such as JSON.
 *
 * Bounds follow the rule of the qualifiers. A file that does not match the schema is rejected as a
 * whole. The error lists the mistakes: the id of the figure, the path in the file and what was
 * expected. The file is copied, so later changes of it do not change the dataset.
 *
 * @param file - Content of the file.
 * @returns The dataset, its figures and their positions in the report.
 * @throws `invalid-dataset` if the file does not match the schema; `problems` lists the first 100
 * mistakes, and `problemCount` counts all of them.
 *
 * @example
 * ```ts
 * import { parseDataset } from "china-aluminum/schema";
 *
 * try {
 *   parseDataset({ revision: "mine-r1", figures: [] });
 * } catch (error) {
 *   expect((error as { code: string }).code).toBe("invalid-dataset");
 * }
 * ```
 *
 * @category Read and define
 */
export function parseDataset(file: unknown): DefinedDataset {
	return datasetOf("parseDataset", file);
}

/**
 * Creates a dataset from your own report, written in TypeScript, with the literal types of its
 * figures.
 *
 * It works as {@link parseDataset} does, for a file whose fields the compiler can see.
 *
 * @param file - The dataset file.
 * @returns The dataset, its figures and their positions in the report.
 * @throws `invalid-dataset` if the file does not match the schema; `problems` lists the first 100
 * mistakes, and `problemCount` counts all of them.
 *
 * @example
 * ```ts
 * import { defineDataset } from "china-aluminum/schema";
 *
 * const mine = defineDataset({
 *   revision: "copper-r1",
 *   date: "2026-01-31",
 *   title: "Copper in a talk",
 *   source: {
 *     title: "A talk on copper",
 *     host: "example.org",
 *     language: "en",
 *     codePoints: 1200,
 *     digest: "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
 *     note: "Invented.",
 *   },
 *   sections: [{ id: "all", heading: null, start: 0, end: 1200 }],
 *   figures: [
 *     {
 *       id: "copper-production-2025",
 *       commodity: "copper",
 *       indicator: "production",
 *       area: "CL",
 *       period: "2025",
 *       value: "5.3",
 *       unit: "Mt",
 *       kind: "mass",
 *       qualifier: "over",
 *       status: "A",
 *       section: "all",
 *       sentence: 4,
 *       printed: "over 5.3 Mt",
 *       label: { en: "Copper output", zh: "铜产量" },
 *     },
 *   ],
 * });
 * expect(mine.byId["copper-production-2025"].lower).toBe(5.3);
 * ```
 *
 * @category Read and define
 */
export function defineDataset<const D extends DatasetFile>(
	file: D,
): DefinedDataset<D["figures"][number]> {
	return datasetOf("defineDataset", file) as unknown as DefinedDataset<D["figures"][number]>;
}
