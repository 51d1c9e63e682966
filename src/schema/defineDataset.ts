import { ChinaAluminumError } from "../errors.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Discrepancy } from "../model/discrepancy.ts";
import type { Figure } from "../model/figure.ts";
import type { FigureSelector } from "../model/selector.ts";
import type { Statement } from "../model/statement.ts";
import { discrepancyOf } from "./internal/discrepancyOf.ts";
import { figureOf } from "./internal/figureOf.ts";
import { findProblems } from "./internal/findProblems.ts";
import type { DatasetFile, FigureEntry } from "./model.ts";

/** The figure that an entry of a dataset file stands for. */
export type FigureOf<E extends FigureEntry> = E extends FigureEntry
	? Figure<E["id"], E["kind"], E["unit"], E["commodity"], E["indicator"], E["area"]>
	: never;

/** The entry of an id among others. */
export type EntryOf<E extends FigureEntry, I> = E extends FigureEntry
	? E["id"] extends I
		? E
		: never
	: never;

/** A dataset made of a file: what a revision's entry exports, as one object. */
export interface DefinedDataset<E extends FigureEntry = FigureEntry> {
	/** What the revision is. */
	readonly dataset: Dataset;
	/** The figures, in the order of the file. */
	readonly figures: readonly FigureOf<E>[];
	/** The figures by id. */
	readonly byId: { readonly [I in E["id"]]: FigureOf<EntryOf<E, I>> };
	/** Where the figures stand in the report, by id. */
	readonly selectors: Readonly<Record<string, FigureSelector>>;
	/** What the report says without a number, in its order. */
	readonly statements: readonly Statement[];
	/** Where its figures contradict one another. */
	readonly discrepancies: readonly Discrepancy[];
}

/**
 * Makes a dataset of a file that was read at run time, such as JSON.
 *
 * Bounds are worked out by the rule of the qualifiers. A file that breaks the schema is refused
 * whole, with every breach: the figure's id, the path in the file and what was expected.
 *
 * @param file - The file's content.
 * @returns The dataset, its figures and their places in the report.
 * @throws `invalid-dataset` where the file breaks the schema; `problems` lists every breach.
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
	const problems = findProblems(file);
	if (problems.length > 0) {
		const lines = problems.map(
			({ figure, path, message }) => `${figure ?? "(file)"} at ${path || "(root)"}: ${message}`,
		);
		throw new ChinaAluminumError(
			"invalid-dataset",
			`the dataset file has ${problems.length} problem(s); mend each and try again\n${lines.join("\n")}`,
			[...new Set(problems.map(({ figure }) => figure))],
			{ function: "parseDataset", argument: "file", problems },
		);
	}
	const {
		figures: entries,
		statements = [],
		discrepancies = [],
		supersedes = null,
		corrections = [],
		withdrawn = [],
		...rest
	} = file as DatasetFile;
	const { revision } = rest;
	const figures = entries.map((entry) => figureOf(revision, entry));
	const figureBy = new Map(figures.map((figure) => [figure.id, figure]));
	return {
		dataset: { ...rest, digest: null, supersedes, corrections, withdrawn },
		figures: figures as DefinedDataset["figures"],
		byId: Object.fromEntries(figureBy) as DefinedDataset["byId"],
		selectors: Object.fromEntries(
			entries.flatMap(({ id, selector }) => (selector ? [[id, selector]] : [])),
		),
		statements: statements.map(({ id, ...rest }) => ({ id, revision, ...rest }) as Statement),
		discrepancies: discrepancies.map((entry) => discrepancyOf(revision, entry, figureBy)),
	};
}

/**
 * Makes a dataset of your own report, written in TypeScript, with the literal types of its figures.
 *
 * The same as {@link parseDataset}, for a file whose fields the compiler can see.
 *
 * @param file - The dataset file.
 * @returns The dataset, its figures and their places in the report.
 * @throws `invalid-dataset` where the file breaks the schema; `problems` lists every breach.
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
	return parseDataset(file) as unknown as DefinedDataset<D["figures"][number]>;
}
