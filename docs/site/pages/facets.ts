import { inWords } from "../names.ts";
import { dataset, figures, sectionTitle } from "../revision.ts";

/** A property of figures that the table can be filtered by. */
interface Facet {
	/** Name of the property, of the address's parameter and of the row's data attribute. */
	readonly name: "commodity" | "indicator" | "kind" | "section" | "qualifier";
	readonly title: string;
	/** The values that figures have, with how many have each. */
	readonly options: readonly {
		readonly value: string;
		readonly text: string;
		readonly count: number;
	}[];
}

type FacetName = Facet["name"];

const textOf = (name: FacetName, value: string) =>
	name === "section" ? sectionTitle(value) : inWords(value);

function facet(name: FacetName, title: string, inOrder?: readonly string[]): Facet {
	const counts = new Map<string, number>();
	for (const figure of figures) {
		counts.set(figure[name], (counts.get(figure[name]) ?? 0) + 1);
	}
	const values = inOrder?.filter((value) => counts.has(value)) ?? [...counts.keys()].toSorted();
	const options = values.map((value) => ({
		value,
		text: textOf(name, value),
		count: counts.get(value) ?? 0,
	}));
	return { name, title, options };
}

/** What the table of figures can be filtered by. */
export const facets: readonly Facet[] = [
	facet("commodity", "Commodity"),
	facet("indicator", "Indicator"),
	facet("kind", "Kind"),
	facet("qualifier", "Qualifier"),
	facet(
		"section",
		"Section",
		dataset.sections.map(({ id }) => id),
	),
];
