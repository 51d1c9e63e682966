import type { Figure, Label } from "china-aluminum";
import { commodityLabel, indicatorLabel } from "../../codes.ts";
import { dataset, figures, sectionTitle } from "../../revision.ts";
import { kindLabel, qualifierLabel } from "../../vocabulary.ts";

/** A property of figures that the table can be filtered by. */
interface Facet {
	/** Name of the property, of the address's parameter and of the row's data attribute. */
	readonly name: "commodity" | "indicator" | "kind" | "section" | "qualifier";
	readonly title: Label;
	/** The values that figures have, with how many have each. */
	readonly options: readonly {
		readonly value: string;
		readonly text: Label;
		readonly count: number;
	}[];
}

function facet<N extends Facet["name"]>(
	name: N,
	title: Label,
	labelOf: (value: Figure[N]) => Label,
	inOrder?: readonly string[],
): Facet {
	const counts = new Map<Figure[N], number>();
	for (const figure of figures) {
		counts.set(figure[name], (counts.get(figure[name]) ?? 0) + 1);
	}
	const options = [...counts].map(([value, count]) => ({ value, text: labelOf(value), count }));
	const place = ({ value }: { readonly value: string }) => inOrder?.indexOf(value) ?? 0;
	return {
		name,
		title,
		options: options.toSorted((a, b) => place(a) - place(b) || a.text.en.localeCompare(b.text.en)),
	};
}

/** What the table of figures can be filtered by. */
export const facets: readonly Facet[] = [
	facet("commodity", { en: "Commodity", zh: "品种" }, commodityLabel),
	facet("indicator", { en: "Indicator", zh: "指标" }, indicatorLabel),
	facet("kind", { en: "Kind", zh: "类别" }, kindLabel),
	facet("qualifier", { en: "Qualifier", zh: "限定词" }, qualifierLabel),
	facet(
		"section",
		{ en: "Section", zh: "章节" },
		(id) => ({ en: sectionTitle(id), zh: sectionTitle(id) }),
		dataset.sections.map(({ id }) => id),
	),
];
