/** The revision that the site shows, from the built package. */
import type { Figure } from "china-aluminum";
import { dataset, figures } from "china-aluminum/2025-r1";
import { constantName } from "china-aluminum/schema";

/** The entry of the package that holds the revision. */
export const entry = `china-aluminum/${dataset.revision}`;

const byConstant = new Map<string, Figure>(
	figures.map((figure) => [constantName(figure.id), figure]),
);

/** The figure of a constant, by the entry that exports it and its name. */
export const figureOfConstant = (module: string | undefined, name: string) =>
	module === entry ? byConstant.get(name) : undefined;

/** The line that imports a figure. */
export const importLineOf = ({ id }: Figure) => `import { ${constantName(id)} } from "${entry}";`;

/** Heading of a section, or its identifier where it has none. */
export const sectionTitle = (id: string) =>
	dataset.sections.find((section) => section.id === id)?.heading ?? `Passage "${id}"`;

export { constantName, dataset, figures };
