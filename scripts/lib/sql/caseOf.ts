import type { Branches } from "./Definition.ts";

/** The expression of some branches, on lines that begin with a margin. */
export function caseOf(branches: Branches, margin = ""): string {
	const lines = branches.flatMap(({ when, gives }) => [
		`  WHEN ${when.join("\n    AND ")}`,
		`  THEN ${gives.replaceAll("\n", "\n    ")}`,
	]);
	return ["CASE", ...lines, "END"].join("\n").replace(/^/gm, margin);
}
