import { expect, test } from "vitest";
import { NO_REPORT, report } from "../../support/report.ts";
import { noCounts, problemsOf } from "./checkEdits.ts";
import { hostileCharacters } from "./hostileCharacters.ts";
import { type Line, linesOfReport } from "./lines.ts";
import { useQuickDigests } from "./quickDigests.ts";
import { chosen, mostCases, print } from "./settings.ts";
import type { Edit } from "./touch.ts";

/** Copies for each case of the other fuzz tests: one takes as long as many of these. */
const COPIES_PER_CASE = 100;

/** Problems that a failure lists at most. */
const MOST_LISTED = 30;

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
				Array.from({ length: line.text.length + 1 }, (_, at) => ({ line, at })),
			);
			const counts = noCounts();
			const problems: string[] = [];
			const tryEdit = async (line: Line, edit: Edit) => {
				for (const problem of await problemsOf(line, edit, counts)) {
					if (problems.length < MOST_LISTED) problems.push(problem);
				}
			};
			const most = mostCases * COPIES_PER_CASE;
			if (most === Number.POSITIVE_INFINITY) {
				for (const { line, at } of places) {
					for (const added of characters) {
						for (const edit of editsAt(line.text, at, added)) await tryEdit(line, edit);
					}
				}
			} else {
				for (const [index, { line, at }] of chosen(places, most).entries()) {
					const added = characters[index % characters.length] as string;
					for (const edit of editsAt(line.text, at, added)) await tryEdit(line, edit);
				}
			}
			print(sort, { ...counts });
			expect(problems).toEqual([]);
		},
		3_600_000,
	);
}
