/** The revision that the site shows, from the built package: the newest that none supersedes. */
import {
	type Code,
	type Discrepancy,
	type Figure,
	type Quantity,
	type ReleasedDataset,
	revisions,
	type Statement,
} from "china-aluminum";
import { constantName } from "china-aluminum/schema";
import type { RevisionExports } from "./charts/RevisionExports.ts";
import { sectionTitleIn } from "./sectionTitleIn.ts";

const newest = revisions.findLast(({ supersededBy }) => supersededBy === null);

interface Revision {
	readonly dataset: ReleasedDataset;
	readonly figures: readonly Figure[];
	readonly statements: readonly Statement[];
	readonly discrepancies: readonly Discrepancy[];
	readonly commodities: readonly Code[];
	readonly indicators: readonly Code[];
}

/** Everything that the entry of the revision exports. */
export const report: RevisionExports = await import(`china-aluminum/${newest?.id}`);

const { dataset, figures, statements, discrepancies, commodities, indicators }: Revision = report;

/** The entry of the package that holds the revision. */
export const entry = `china-aluminum/${dataset.revision}`;

const byConstant = new Map(figures.map((figure) => [constantName(figure.id), figure]));
const byId = new Map(figures.map((figure) => [figure.id, figure]));

/** The figure of an id. */
export function figureOf(id: string): Figure {
	const figure = byId.get(id);
	if (figure === undefined) throw new Error(`${entry} has no figure ${id}`);
	return figure;
}

/** The figure that a quantity is, if it is one. */
export const asFigure = (q: Quantity): Figure | undefined =>
	"id" in q && typeof q.id === "string" ? byId.get(q.id) : undefined;

/** The figure of a constant, by the entry that exports it and its name. */
export const figureOfConstant = (module: string | undefined, name: string) =>
	module === entry ? byConstant.get(name) : undefined;

/** The line that imports a figure. */
export const importLineOf = ({ id }: Figure) => `import { ${constantName(id)} } from "${entry}";`;

/** Heading of a section, or its identifier if it has no heading. */
export const sectionTitle = (id: string) => sectionTitleIn(dataset.sections, id);

/** The discrepancy that a figure is part of. */
export const discrepancyOf = ({ id }: Figure) =>
	discrepancies.find((discrepancy) => discrepancy.figures.some((figure) => figure.id === id));

export { commodities, constantName, dataset, discrepancies, figures, indicators, statements };
