import { shown } from "./shown.ts";

/** Bounds as a message shows them: `158.5 to 159.5`, or `50 to open`. */
export const boundsShown = (lower: number | null, upper: number | null): string =>
	[lower, upper].map((bound) => (bound === null ? "open" : shown(bound))).join(" to ");
