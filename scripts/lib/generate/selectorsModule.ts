import type { DefinedDataset } from "../../../src/schema/DefinedDataset.ts";
import { datasetFile, reportFile } from "../paths.ts";
import { frozen, unnamed } from "./code.ts";

/**
 * Generates the module with the selectors of a revision. It is separate from the figures, because
 * `china-aluminum/verify` loads only the selectors.
 */
export const selectorsModule = ({ dataset: { revision }, selectors }: DefinedDataset): string =>
	[
		`// Generated from ${datasetFile(revision)} by \`npm run data:generate\`; edit ${reportFile(revision)} instead.`,
		`export const selectors = ${frozen(selectors, unnamed)};`,
		"",
	].join("\n");
