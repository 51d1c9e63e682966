import { selectors } from "china-aluminum/2025-r1";
import { verify } from "china-aluminum/verify";
import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_REPORT, report } from "../support/report.ts";
import { type Line, linesOfReport } from "./support/lines.ts";
import { useQuickDigests } from "./support/quickDigests.ts";
import { mostCases, print, seed } from "./support/settings.ts";

const MARKS = ["_", "**", "__", "***", "~~"];

/** Pairs of places are too many to try them all. */
const PAIRS = 200_000;

/** Copies for each case of the other fuzz tests: one takes as long as many of these. */
const COPIES_PER_CASE = 100;

/** Whether marks at two places of a line are emphasis around whole words, as a reader sees it. */
function isEmphasis(text: string, mark: string, from: number, to: number): boolean {
	const opens = from === 0 || /[\s([{"'“‘]/.test(text.charAt(from - 1));
	const closes = /^(?:$|\s|[.,;:!?)\]}"'”’](?!\d))/.test(text.slice(to));
	const words = text.slice(from, to);
	return mark !== "~~" && opens && closes && words === words.trim();
}

test.skipIf(report === undefined)(
	`two marks of markup${report === undefined ? ` (skipped: ${NO_REPORT})` : ""}`,
	async () => {
		useQuickDigests();
		const lines = linesOfReport().filter(({ figures }) => figures.length > 0);
		const counts = { copies: 0, "with emphasis": 0, "figures verified": 0, "figures rejected": 0 };
		const problems: string[] = [];
		const tryMarks = async ({ text, figures }: Line, mark: string, from: number, to: number) => {
			const copy = text.slice(0, from) + mark + text.slice(from, to) + mark + text.slice(to);
			const own = figures.map(({ figure }) => figure);
			const { results } = await verify(copy, own, selectors);
			const isPlain = isEmphasis(text, mark, from, to);
			counts.copies += 1;
			if (isPlain) counts["with emphasis"] += 1;
			for (const [index, { id, outcome }] of results.entries()) {
				const { start, end } = figures[index] as Line["figures"][number];
				const isInside = [from, to].some((at) => at > start && at < end);
				const isVerified = outcome === "verified";
				if (!isPlain && !isInside) continue;
				counts[isVerified ? "figures verified" : "figures rejected"] += 1;
				if (isVerified !== isPlain)
					problems.push(`${id} is ${outcome}: ${copy.slice(from - 20, to + 20)}`);
			}
		};
		const runs = Math.min(PAIRS, mostCases * COPIES_PER_CASE);
		const wordPlaces = ({ text }: Line) =>
			Array.from(text.matchAll(/\S+/g), ({ index, 0: word }) => [
				index,
				index + word.length,
			]).flat();
		const cases = fc.record({
			line: fc.constantFrom(...lines),
			mark: fc.constantFrom(...MARKS),
			isAtWords: fc.boolean(),
			places: fc.tuple(fc.nat(), fc.nat()),
		});
		for (const { line, mark, isAtWords, places } of fc.sample(cases, { seed, numRuns: runs })) {
			const all = isAtWords
				? wordPlaces(line)
				: Array.from({ length: line.text.length + 1 }, (_, at) => at);
			const [from = 0, to = 0] = places
				.map((place) => all[place % all.length] as number)
				.toSorted((a, b) => a - b);
			if (from < to) await tryMarks(line, mark, from, to);
		}
		print("markup", counts);
		expect(problems.slice(0, 30)).toEqual([]);
	},
	3_600_000,
);
