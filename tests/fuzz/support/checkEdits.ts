import { selectors } from "china-aluminum/2025-r1";
import { verify } from "china-aluminum/verify";
import type { Line } from "./lines.ts";
import { type Edit, touchOf } from "./touch.ts";

/** What a run of edits found. */
export interface Counts {
	copies: number;
	"figures altered and not verified": number;
	"figures untouched and verified": number;
	"figures that either holds for": number;
}

export const noCounts = (): Counts => ({
	copies: 0,
	"figures altered and not verified": 0,
	"figures untouched and verified": 0,
	"figures that either holds for": 0,
});

const shown = ({ at, removed, added }: Edit, text: string) =>
	`${JSON.stringify(text.slice(Math.max(0, at - 20), at))} ${JSON.stringify(removed)} → ${JSON.stringify(added)} ${JSON.stringify(text.slice(at + removed.length, at + 20))}`;

/** Verifies a line with one edit, and returns what is wrong with the result. */
export async function problemsOf(line: Line, edit: Edit, counts: Counts): Promise<string[]> {
	const { at, removed, added } = edit;
	const copy = line.text.slice(0, at) + added + line.text.slice(at + removed.length);
	const own = line.figures.map(({ figure }) => figure);
	const { results } = await verify(copy, own, selectors);
	counts.copies += 1;
	return results.flatMap(({ outcome, id }, index) => {
		const { start, end } = line.figures[index] as (typeof line.figures)[number];
		const touch = touchOf(line.text, edit, start, end);
		const isVerified = outcome === "verified";
		if (touch === "open") counts["figures that either holds for"] += 1;
		else if ((touch === "same") === isVerified) {
			counts[isVerified ? "figures untouched and verified" : "figures altered and not verified"] +=
				1;
		} else return [`${id} is ${touch}, but ${outcome}: ${shown(edit, line.text)}`];
		return [];
	});
}
