import type { Figure } from "../../model/figure.ts";
import type { Quantity } from "../../model/quantity.ts";

/** A quantity that may have the fields of a figure. */
export type MaybeFigure = Quantity & Partial<Omit<Figure, keyof Quantity>>;

/** Whether a quantity is a figure of a dataset. */
export const isFigure = (q: Quantity): q is Figure =>
	("id" in q || "revision" in q) && q.derivation === undefined;
