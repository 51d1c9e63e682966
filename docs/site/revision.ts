/** The revision that the site shows, from the built package: the newest that none supersedes. */
import { type Dataset, type Figure, revisions } from "china-aluminum";
import { constantName } from "china-aluminum/schema";
import { sectionTitleIn } from "./sectionTitleIn.ts";

const newest = revisions.findLast(({ supersededBy }) => supersededBy === null);

interface Revision {
	readonly dataset: Dataset;
	readonly figures: readonly Figure[];
}

const { dataset, figures }: Revision = await import(`china-aluminum/${newest?.id}`);

/** The entry of the package that holds the revision. */
export const entry = `china-aluminum/${dataset.revision}`;

const byConstant = new Map(figures.map((figure) => [constantName(figure.id), figure]));

/** The figure of a constant, by the entry that exports it and its name. */
export const figureOfConstant = (module: string | undefined, name: string) =>
	module === entry ? byConstant.get(name) : undefined;

/** The line that imports a figure. */
export const importLineOf = ({ id }: Figure) => `import { ${constantName(id)} } from "${entry}";`;

/** Heading of a section, or its identifier where it has none. */
export const sectionTitle = (id: string) => sectionTitleIn(dataset.sections, id);

export { constantName, dataset, figures };
