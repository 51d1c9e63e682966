import { expect, test } from "vitest";
import { Directions } from "../../src/verify/internal/Directions.ts";

/** Two lines, of which the second begins at 10. */
const LINES = [0, 10];

/** Right-to-left override, right-to-left isolate, their ends, and a mark that opens nothing. */
const [OVERRIDE, ISOLATE, END, END_OF_ISOLATE, MARK] = "\u202e\u2067\u202c\u2069\u200e";

const marksOf = (marks: Readonly<Record<number, string | undefined>>) =>
	Object.entries(marks).map(([at, mark = ""]) => ({ at: Number(at), unit: mark.charCodeAt(0) }));

test.each<
	[title: string, marks: Record<number, string | undefined>, place: number, changed: boolean]
>([
	["without controls", {}, 5, false],
	["before a control", { 2: OVERRIDE }, 1, false],
	["at a control", { 2: OVERRIDE }, 2, false],
	["behind a control", { 2: OVERRIDE }, 3, true],
	["at the end of its line", { 2: OVERRIDE }, 9, true],
	["where the next line begins", { 2: OVERRIDE }, 10, false],
	["in the next line", { 2: OVERRIDE }, 12, false],
	["behind a control where a line begins", { 10: OVERRIDE }, 11, true],
	["behind its end", { 2: OVERRIDE, 4: END }, 5, false],
	["behind one end of two", { 1: OVERRIDE, 2: ISOLATE, 4: END_OF_ISOLATE }, 5, true],
	["behind a control that an end precedes", { 1: END, 2: OVERRIDE }, 3, true],
	["behind a mark that opens nothing", { 2: MARK }, 3, false],
	["behind a mark that closes nothing", { 2: OVERRIDE, 4: MARK }, 5, true],
	["behind a mark in the next line", { 2: OVERRIDE, 12: MARK }, 13, false],
])("%s, with the controls %o, the display at %i is changed: %s", (_, marks, place, changed) => {
	expect(new Directions(marksOf(marks), LINES).isChangedAt(place)).toBe(changed);
});
