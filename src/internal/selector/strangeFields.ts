import type { FigureSelector } from "../../model/selector.ts";

/** The fields of a selector that say what is printed. */
type Printed = Pick<FigureSelector, "printed" | "unit" | "qualifier">;

/** The same fields of a figure; what the figure does not say is not compared. */
type OfFigure = { readonly [N in keyof Printed]?: string | undefined };

const NAMES = ["printed", "unit", "qualifier"] as const satisfies readonly (keyof Printed)[];

/** The fields in which a figure is different from the figure for which a selector was created. */
export const strangeFields = (figure: OfFigure, selector: Printed): readonly (keyof Printed)[] =>
	NAMES.filter((name) => {
		const [own, given] = [selector[name], figure[name]];
		return own !== null && given !== undefined && own !== given;
	});
