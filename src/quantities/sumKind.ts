import type { Kind, PercentKind } from "../units.ts";

const percentKinds: readonly Kind[] = [
	"share",
	"change-of-share",
	"relative-change",
	"growth-rate",
] satisfies PercentKind[];

/** The kind of quantity that a sum of two kinds is, or undefined where they do not go together. */
export function sumKind(k: Kind, l: Kind): Kind | undefined {
	if (k === "share") return l === "change-of-share" ? k : undefined;
	if (k === "change-of-share") return l === "share" || l === k ? l : undefined;
	return k === l && !percentKinds.includes(k) ? k : undefined;
}
