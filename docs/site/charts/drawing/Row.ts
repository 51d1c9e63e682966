import type { Quantity } from "../../../../src/index.ts";

/** A quantity to draw in its own row, under its label. */
export interface Row {
	readonly id: string;
	readonly label: string;
	/** A second line of the label. */
	readonly detail?: string | undefined;
	/** What the number is calculated from, if the report does not state it. */
	readonly basis?: string | undefined;
	readonly q: Quantity;
	/** Whether it is of the chart's second series, which has its own color and shape. */
	readonly isSecond?: boolean;
}

/** How the value of a row is drawn: from zero, as a point, or as its bounds alone. */
export type Shape = "bar" | "dot" | "interval";
