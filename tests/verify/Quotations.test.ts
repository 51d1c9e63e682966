import { expect, test } from "vitest";
import { Quotations } from "../../src/verify/internal/Quotations.ts";

/** Two lines, of which the second begins at 10. */
const LINES = [0, 10];

const marksOf = (marks: Readonly<Record<number, string>>) =>
	Object.entries(marks).map(([at, mark]) => ({ at: Number(at), unit: mark.charCodeAt(0) }));

test.each<
	[title: string, marks: Record<number, string>, place: number, opened: number | undefined]
>([
	["without marks", {}, 5, undefined],
	["before a quotation", { 2: "“" }, 1, undefined],
	["at the mark that opens it", { 2: "“" }, 2, undefined],
	["inside a quotation", { 2: "“" }, 3, 2],
	["inside a quotation that ends later", { 2: "“", 6: "”" }, 5, 2],
	["at the mark that closes it", { 2: "“", 6: "”" }, 6, undefined],
	["behind a quotation", { 2: "“", 6: "”" }, 7, undefined],
	["between straight marks", { 2: '"', 6: '"' }, 5, 2],
	["at the second straight mark", { 2: '"', 6: '"' }, 6, undefined],
	["behind straight marks", { 2: '"', 6: '"' }, 7, undefined],
	["behind a second straight quotation", { 2: '"', 4: '"', 6: '"' }, 7, 6],
	["inside a quotation in a quotation", { 2: "“", 4: "«" }, 5, 2],
	["inside a Chinese quotation", { 2: "「", 6: "」" }, 5, 2],
	["behind a Chinese quotation", { 2: "『", 6: "』" }, 7, undefined],
	["inside a quotation in a Chinese quotation", { 2: "〝", 4: "“" }, 5, 2],
	["at a mark that opens another quotation", { 2: "“", 5: "“" }, 5, 2],
	["behind a closing mark that nothing opened", { 2: "”" }, 3, undefined],
	["at the end of its line", { 2: "“" }, 9, 2],
	["in the next line", { 2: "“" }, 10, undefined],
	["in the next line, with another mark", { 2: "“", 12: "“" }, 13, 12],
	["behind a straight mark in the next line", { 2: '"', 12: '"' }, 13, 12],
	["behind a mark where the next line begins", { 10: "“" }, 11, 10],
])("%s, with the marks %o, the quotation at %i was opened at %s", (_, marks, place, opened) => {
	expect(new Quotations(marksOf(marks), LINES).openedBefore(place)).toBe(opened);
});
