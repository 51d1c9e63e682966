import type { DatasetFile } from "../../../src/schema/model.ts";
import type { Anchors } from "./Anchors.ts";
import type { ReportFile } from "./ReportFile.ts";

const placeIn = <T>(places: Readonly<Record<string, T>>, id: string): T | undefined =>
	Object.hasOwn(places, id) ? places[id] : undefined;

const withSelector = <E extends { readonly id: string }, S>(
	entry: E,
	places: Readonly<Record<string, S>>,
) => {
	const selector = placeIn(places, entry.id);
	return selector === undefined ? entry : { ...entry, selector };
};

/** The dataset file of a revision: what a person wrote, with the places that were computed. */
export function datasetOf(file: ReportFile, anchors: Anchors): DatasetFile {
	const { source, sections, figures, statements, ...rest } = file;
	return {
		...rest,
		source: { ...source, ...anchors.source },
		sections: sections.map(({ opens: _, ...section }) => ({
			...section,
			...(placeIn(anchors.sections, section.id) as { start: number; end: number }),
		})),
		figures: figures.map((entry) => withSelector(entry, anchors.figures)),
		...(statements && {
			statements: statements.map((entry) => withSelector(entry, anchors.statements)),
		}),
	};
}
