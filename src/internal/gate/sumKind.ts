import type { Kind } from "../../model/unit.ts";

/** The kind of the sum of two kinds; undefined if they cannot be added. */
export function sumKind(k: Kind, l: Kind): Kind | undefined {
	if (k === "share") return l === "change-of-share" ? k : undefined;
	if (k === "change-of-share") return l === "share" || l === k ? l : undefined;
	return k === l && k !== "relative-change" && k !== "growth-rate" ? k : undefined;
}

/** The kind of the difference of two kinds; undefined if they cannot be subtracted. */
export function differenceKind(k: Kind, l: Kind): Kind | undefined {
	if (k === "share") return l === "share" ? "change-of-share" : sumKind(k, l);
	return l === "share" ? undefined : sumKind(k, l);
}
