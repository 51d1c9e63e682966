import { type DeclarationReflection, type ProjectReflection, ReflectionKind } from "typedoc";
import { figureOfConstant } from "../revision.ts";
import type { NewEntry } from "./Entry.ts";

const CALLED = ReflectionKind.Function | ReflectionKind.Variable | ReflectionKind.Class;
const FIGURE_TYPES = "Types of figures";

const summaryOf = ({ comment, signatures }: DeclarationReflection) =>
	(signatures?.[0]?.comment ?? comment)?.summary.map(({ text }) => text).join("") ?? "";

const isTypeOfFigure = ({ comment }: DeclarationReflection) =>
	comment?.getTags("@category").some(({ content }) => content[0]?.text === FIGURE_TYPES) === true;

/** What can be found in the reference: everything that is exported but the figures, which have pages. */
export function referenceEntries(
	project: ProjectReflection,
	urlOf: (reflection: DeclarationReflection) => string,
): readonly NewEntry[] {
	return project.getChildrenByKind(ReflectionKind.Module).flatMap((module) =>
		(module.children ?? [])
			.filter((child) => !isTypeOfFigure(child) && !figureOfConstant(module.name, child.name))
			.map((child): NewEntry => {
				const summary = summaryOf(child);
				return {
					kind: child.kindOf(CALLED) ? "function" : "type",
					url: urlOf(child),
					title: child.name,
					value: summary.split(/(?<=\.)\s/)[0] ?? "",
					names: child.name,
					text: summary,
				};
			}),
	);
}
