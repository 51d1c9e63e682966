import type { Kind, PercentKind } from "../units.ts";

const percentKinds: readonly Kind[] = [
	"share",
	"change-of-share",
	"relative-change",
	"growth-rate",
] satisfies PercentKind[];

/** Whether a kind of quantity is a ratio in percent, so that its sums and ratios need care. */
export const isPercent = (kind: Kind): kind is PercentKind => percentKinds.includes(kind);
