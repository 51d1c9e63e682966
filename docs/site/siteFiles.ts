import { toRow } from "china-aluminum";
import { dataFiles } from "./dataFiles.ts";
import { figures } from "./revision.ts";

/** A file of the site that is not a page. */
export interface SiteFile {
	/** Its address in the site. */
	readonly path: string;
	readonly content: string | Uint8Array;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** A figure as a file, beside its page. */
export const figureFile = (id: string): string => `figures/${id}.json`;

/** The figures as rows, of which the table of figures writes a CSV file. */
export const rowsFile = "figures/rows.json";

/** What the site offers beside its pages. */
export const siteFiles: readonly SiteFile[] = [
	...figures.map((figure) => ({ path: figureFile(figure.id), content: json(figure) })),
	{ path: rowsFile, content: JSON.stringify(figures.map(toRow)) },
	...dataFiles,
];
