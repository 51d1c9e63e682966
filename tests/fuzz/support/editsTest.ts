import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_REPORT, report } from "../../support/report.ts";
import { noCounts, problemsOf } from "./checkEdits.ts";
import { hostileCharacters } from "./hostileCharacters.ts";
import { type Line, linesOfReport } from "./lines.ts";
import { useQuickDigests } from "./quickDigests.ts";
import { mostCases, print, seed } from "./settings.ts";
import type { Edit } from "./touch.ts";

/** Copies for each case of the other fuzz tests: one takes as long as many of these. */
const COPIES_PER_CASE = 100;

/** Problems that a failure lists at most. */
const MOST_LISTED = 30;

interface Place {
	readonly line: Line;
	readonly at: number;
}

/** Defines the test of all edits of one sort, over every line of the report that has a figure. */
export function testEdits(
	sort: string,
	editsAt: (text: string, at: number, added: string) => readonly Edit[],
): void {
	test.skipIf(report === undefined)(
		`${sort} of one character${report === undefined ? ` (skipped: ${NO_REPORT})` : ""}`,
		async () => {
			useQuickDigests();
			const characters = [...new Set([...hostileCharacters, ...(report ?? "")])];
			const lines = linesOfReport();
			const places = lines.flatMap((line) =>
				Array.from({ length: line.text.length + 1 }, (_, at): Place => ({ line, at })),
			);
			const counts = noCounts();
			const problems: string[] = [];
			const tryEdit = async (line: Line, edit: Edit) => {
				for (const problem of await problemsOf(line, edit, counts)) {
					if (problems.length < MOST_LISTED) problems.push(problem);
				}
			};
			const all = places.length * characters.length;
			const most = mostCases * COPIES_PER_CASE;
			const picked = most < all ? fc.sample(fc.nat(all - 1), { seed, numRuns: most }) : undefined;
			for (let index = 0; index < Math.min(most, all); index += 1) {
				const pick = picked?.[index] ?? index;
				const { line, at } = places[Math.floor(pick / characters.length)] as Place;
				const added = characters[pick % characters.length] as string;
				for (const edit of editsAt(line.text, at, added)) await tryEdit(line, edit);
			}
			print(sort, { ...counts });
			expect(problems).toEqual([]);
		},
		3_600_000,
	);
}
