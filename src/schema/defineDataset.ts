import type { DefinedDataset } from "./DefinedDataset.ts";
import { datasetOf } from "./internal/datasetOf.ts";
import type { DatasetFile } from "./model.ts";

/**
 * Creates a dataset from a file that was read at run time, such as JSON.
 *
 * Bounds follow the rule of the qualifiers. A file that does not match the schema is rejected as a
 * whole. The error lists the mistakes: the id of the figure, the path in the file and what was
 * expected. The file is copied, so later changes of it do not change the dataset. The dataset is frozen.
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
 *   console.log((error as { code: string }).code); // invalid-dataset
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
 *     note: { en: "Invented." },
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
 * console.log(mine.byId["copper-production-2025"].lower); // 5.3
 * ```
 *
 * @category Read and define
 */
export function defineDataset<const D extends DatasetFile>(
	file: D,
): DefinedDataset<D["figures"][number]> {
	return datasetOf("defineDataset", file) as unknown as DefinedDataset<D["figures"][number]>;
}
