import type { Kind } from "../units.ts";

/** The kind of quantity that a sum of two kinds is, or undefined where they do not go together. */
export function sumKind(k: Kind, l: Kind): Kind | undefined {
	if (k === "share") return l === "change-of-share" ? k : undefined;
	if (k === "change-of-share") return l === "share" || l === k ? l : undefined;
	return k === l && k !== "relative-change" && k !== "growth-rate" ? k : undefined;
}
