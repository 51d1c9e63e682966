import type { Words } from "../../language.ts";
import type { Tip } from "../Chart.ts";
import type { Row } from "./Row.ts";

/** The text about each row: the bounds and the provenance. */
export const tipsOf = (rows: readonly Row[], words: Words): readonly Tip[] =>
	rows.map(({ id, label, q, basis }) => {
		const printed = "printed" in q ? `“${q.printed}”` : basis;
		const parts = [words.format(q), words.formatBounds(q), printed].filter(Boolean);
		return { id, label, text: parts.join(" · ") };
	});
