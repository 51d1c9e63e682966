import type { Section } from "../../../src/model/dataset.ts";
import type { Problem } from "../Problem.ts";
import type { AuthoredSection } from "./ReportFile.ts";

const HEADING = /^\d+\. ([^.?!]+)$/u;

/** Words of a passage without a heading that a proposed section begins with. */
const OPENING_WORDS = 4;

interface Line {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** The lines of a text with their places in code points, without empty ones at its end. */
function linesIn(text: string): Line[] {
	let start = 0;
	return text
		.trimEnd()
		.split("\n")
		.map((line) => {
			const end = start + [...line].length;
			const place = { start, end, text: line };
			start = end + 1;
			return place;
		});
}

const isOpenedBy =
	({ heading, opens }: AuthoredSection) =>
	({ text }: Line) =>
		heading === null
			? opens !== undefined && text.startsWith(opens)
			: HEADING.exec(text)?.[1] === heading;

const openingOf = ({ heading, opens }: AuthoredSection) =>
	heading === null
		? opens === undefined
			? "expected its first words in opens, since it has no heading"
			: `expected a line that begins with "${opens}"`
		: `expected a line with a number and the heading "${heading}"`;

/**
 * Where the sections of a report begin and end in a copy: each begins with the line of its heading, or
 * with the line that its opening words begin, and ends before the next one.
 */
export function sectionRanges(
	sections: readonly AuthoredSection[],
	text: string,
): { ranges: Section[]; problems: Problem[] } {
	const lines = linesIn(text);
	const problems: Problem[] = [];
	const found: { section: AuthoredSection; first: number }[] = [];
	for (const [index, section] of sections.entries()) {
		const from = (found.at(-1)?.first ?? -1) + 1;
		const isFirst = isOpenedBy(section);
		const first = lines.findIndex((line, at) => at >= from && isFirst(line));
		if (first < 0) {
			const after = found.at(-1) === undefined ? "" : ` after ${found.at(-1)?.section.id}`;
			problems.push({
				subject: `sections[${index}], ${section.id}`,
				message: `${openingOf(section)}${after}, found none`,
			});
		} else found.push({ section, first });
	}
	if (problems.length === 0 && found[0] !== undefined && found[0].first > 0) {
		problems.push({
			subject: `sections[0], ${found[0].section.id}`,
			message: `expected the first line of the copy to open it, found "${proposedSection(lines[0] as Line, 0).opens}" before it`,
		});
	}
	const ranges = found.map(({ section: { id, heading }, first }, index): Section => {
		const last = found[index + 1]?.first ?? lines.length;
		return {
			id,
			heading,
			start: (lines[first] as Line).start,
			end: (lines[last - 1] as Line).end,
		};
	});
	return { ranges, problems };
}

function proposedSection({ text }: Line, index: number): AuthoredSection {
	const id = `section-${index + 1}`;
	const heading = HEADING.exec(text)?.[1];
	return heading === undefined
		? { id, heading: null, opens: text.split(" ").slice(0, OPENING_WORDS).join(" ") }
		: { id, heading };
}

/** The sections of a copy by its numbered headings, for a report file that has none yet. */
export const proposedSections = (text: string): AuthoredSection[] =>
	linesIn(text)
		.filter((line, index) => index === 0 || HEADING.test(line.text))
		.map(proposedSection);
