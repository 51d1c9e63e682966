import { figures } from "china-aluminum/2025-r1";
import { verify } from "china-aluminum/verify";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_REPORT, report } from "../support/report.ts";
import { hostileCharacters } from "./support/hostileCharacters.ts";
import { type Line, type LineFigure, linesOfReport } from "./support/lines.ts";
import { useQuickDigests } from "./support/quickDigests.ts";
import { chosen, print, seed } from "./support/settings.ts";

const text = report ?? "";
const lines = linesOfReport();
const withFigures = lines.filter((line) => line.figures.length > 0);

/** The ids of the figures that a copy verifies. */
async function verifiedIn(copy: string): Promise<Set<string>> {
	const { results } = await verify(copy, figures);
	return new Set(results.filter(({ outcome }) => outcome === "verified").map(({ id }) => id));
}

/** The report with another text in the place of a line. */
const withLine = ({ text: line, start }: Line, other: string) =>
	text.slice(0, start) + other + text.slice(start + line.length);

interface Sentence {
	readonly line: Line;
	readonly start: number;
	readonly end: number;
	readonly ids: readonly string[];
}

/** The sentences that have figures. */
const sentences = withFigures.flatMap((line): Sentence[] => {
	const byStart = new Map<number, LineFigure[]>();
	for (const figure of line.figures) {
		byStart.set(figure.start, [...(byStart.get(figure.start) ?? []), figure]);
	}
	return [...byStart].map(([start, own]) => ({
		line,
		start,
		end: (own[0] as LineFigure).end,
		ids: own.map(({ figure }) => figure.id),
	}));
});

const sentenceText = ({ line, start, end }: Sentence) => line.text.slice(start, end);

/** The report with another text in the place of a sentence. */
const withSentence = (sentence: Sentence, other: string) => {
	const { line, start, end } = sentence;
	return withLine(line, line.text.slice(0, start) + other + line.text.slice(end));
};

/** The figures that are not in the line of a sentence: nothing there can touch them. */
const elsewhere = ({ line }: Sentence) => {
	const own = new Set<string>(line.figures.map(({ figure }) => figure.id));
	return figures.map(({ id }) => id as string).filter((id) => !own.has(id));
};

const counts: Record<string, number> = {};
const count = (name: string) => {
	counts[name] = (counts[name] ?? 0) + 1;
};

describe.skipIf(report === undefined)(
	`copies of the report${report === undefined ? ` (skipped: ${NO_REPORT})` : ""}`,
	() => {
		useQuickDigests();

		test("every number replaced by ten others near it: its figures are not verified", async () => {
			const problems: string[] = [];
			const numbers = sentences.flatMap((sentence) =>
				Array.from(sentenceText(sentence).matchAll(/\d+(?:\.\d+)?/g), (match) => ({
					sentence,
					match,
				})),
			);
			for (const { sentence, match } of chosen(numbers)) {
				const [number] = match;
				const at = match.index;
				const value = Number(number);
				const places = number.split(".")[1]?.length ?? 0;
				const step = 10 ** -places;
				const others = new Set([
					(value + step).toFixed(places),
					(value - step).toFixed(places),
					(value * 10).toFixed(places),
					(value / 10).toFixed(places + 1),
					`-${number}`,
					`${number}0`,
					`0${number}`,
					`${number}.0`,
					number.replace(".", ",").replace(/^(\d)(\d)/, "$1,$2"),
					[...number].toReversed().join(""),
					`${number[0]} ${number.slice(1)}`,
				]);
				others.delete(number);
				others.delete(`${number} `);
				for (const other of others) {
					const body = sentenceText(sentence);
					const copy = withSentence(
						sentence,
						body.slice(0, at) + other + body.slice(at + number.length),
					);
					count("numbers replaced");
					const verified = await verifiedIn(copy);
					if (sentence.ids.some((id) => verified.has(id))) problems.push(`${number} → ${other}`);
					if (elsewhere(sentence).some((id) => !verified.has(id)))
						problems.push(`beside ${number}`);
				}
			}
			expect(problems).toEqual([]);
		});

		test.each<[string, (sentence: string) => string]>([
			["denied", (s) => `It is false that ${s}`],
			["denied with a colon", (s) => `It is not true that: ${s}`],
			["denied on the line before", (s) => `It is not so that\n${s}`],
			["denied by a sentence before it", (s) => `This is false. ${s}`],
			["denied by a sentence behind it", (s) => `${s} That is a myth.`],
			["denied by a clause behind it", (s) => `“${s}” he lied`],
			["denied by an adverb", (s) => `Allegedly, ${s}`],
			["denied by a dash", (s) => `Nobody believes this — ${s}`],
			["denied by one word", (s) => `Not ${s}`],
			["denied by one word and a mark", (s) => `Not: ${s}`],
			["doubted", (s) => `Who says that ${s}`],
			["reported", (s) => `He denied that “${s}”`],
			["reported with a colon", (s) => `The minister said: “${s}”`],
			["reported by a sentence", (s) => `The minister said this. “${s}”`],
			["reported behind it", (s) => `“${s}” said the minister.`],
			["quoted in single marks", (s) => `He claimed ‘${s}’`],
			["made a condition", (s) => `If ${s}`],
			["made a question", (s) => `${s.slice(0, -1)}?`],
			["cut at its beginning", (s) => s.slice(s.indexOf(" ") + 1)],
			["cut at its end", (s) => s.slice(0, s.lastIndexOf(" "))],
			["cut in its middle", (s) => s.replace(/ \S+ /, " ")],
			["with two words swapped", (s) => s.replace(/([a-z]+) ([a-z]+)/, "$2 $1")],
			["with its first word doubled", (s) => s.replace(/^(\S+) /, "$1 $1 ")],
			["with a word of denial", (s) => s.replace(/ (\S+)$/, " not $1")],
			["struck through", (s) => [...s].join("\u0336")],
			["marked as struck", (s) => `~~${s}~~`],
			["turned around", (s) => `\u202e${s}\u202c`],
			["in an open override", (s) => `\u202e. ${s}`],
		])(
			"a sentence %s: its figures are not verified, those of other lines are",
			async (_, change) => {
				const problems: string[] = [];
				for (const sentence of chosen(sentences)) {
					const verified = await verifiedIn(withSentence(sentence, change(sentenceText(sentence))));
					count("sentences reversed or altered");
					for (const id of sentence.ids) if (verified.has(id)) problems.push(`${id} is verified`);
					for (const id of elsewhere(sentence))
						if (!verified.has(id)) problems.push(`${id} is not`);
				}
				expect(problems).toEqual([]);
			},
		);

		test("a sentence doubled, or said again at the end: everything is verified", async () => {
			for (const sentence of chosen(sentences)) {
				const body = sentenceText(sentence);
				for (const copy of [withSentence(sentence, `${body} ${body}`), `${text}\n${body}`]) {
					count("sentences doubled");
					expect((await verifiedIn(copy)).size).toBe(figures.length);
				}
			}
		});

		test("a sentence tampered with before the genuine report: everything is verified", async () => {
			for (const sentence of chosen(sentences)) {
				const tampered = withSentence(sentence, sentenceText(sentence).replace(/\d/, "8"));
				for (const copy of [`${tampered}\n${text}`, `${text}\n${tampered}`]) {
					count("copies tampered with, with the genuine one");
					expect((await verifiedIn(copy)).size).toBe(figures.length);
				}
			}
		});

		test("two sentences of different lines in each other's place: they are moved, or verified", async () => {
			const pairs = sentences.flatMap((a, index) =>
				sentences
					.slice(index + 1)
					.filter((b) => a.line !== b.line)
					.map((b) => [a, b] as const),
			);
			for (const [a, b] of chosen(pairs)) {
				const first = withSentence(b, sentenceText(a));
				const copy =
					first.slice(0, a.line.start + a.start) +
					sentenceText(b) +
					first.slice(a.line.start + a.end);
				const { results } = await verify(copy, figures);
				count("pairs of sentences swapped");
				for (const { outcome, sentence } of results) {
					expect(outcome).toMatch(/verified|moved/);
					expect(sentence).toBe("found");
				}
			}
		});

		test("a sentence taken out: its figures are not verified, all others are", async () => {
			for (const sentence of chosen(sentences)) {
				const verified = await verifiedIn(withSentence(sentence, ""));
				count("sentences taken out");
				const others = figures.filter(({ id }) => !sentence.ids.includes(id));
				expect([...verified].toSorted()).toEqual(others.map(({ id }) => id).toSorted());
			}
		});

		test("one hostile character anywhere in the whole report: other lines stay verified", async () => {
			const places = lines.flatMap((line) =>
				Array.from({ length: line.text.length - 1 }, (_, at) => ({ line, at: at + 1 })),
			);
			const most = Math.min(places.length, MOST_WHOLE_COPIES);
			const picked = chosen(chosen(places), most);
			const problems: string[] = [];
			for (const [index, { line, at }] of picked.entries()) {
				const added = hostileCharacters[index % hostileCharacters.length] as string;
				const copy = withLine(line, line.text.slice(0, at) + added + line.text.slice(at));
				const verified = await verifiedIn(copy);
				count("whole copies with a hostile character");
				const own = new Set<string>(line.figures.map(({ figure }) => figure.id));
				for (const { id } of figures) {
					if (!own.has(id) && !verified.has(id))
						problems.push(`${id}: ${JSON.stringify(added)} at ${at} of ${line.text.slice(0, 20)}`);
				}
			}
			expect(problems).toEqual([]);
		});

		test("faithful copies, set at random: everything is verified", async () => {
			const arbitrary = fc.record({
				width: fc.integer({ min: 16, max: 120 }),
				newline: fc.constantFrom("\n", "\r\n"),
				gap: fc.constantFrom("\n", "\n\n", "\n\n\n"),
				quotes: fc.constantFrom("“”", '""', "„“", "«»"),
				dash: fc.constantFrom("—", " – ", "--", " — ", " - "),
				apostrophe: fc.constantFrom("’", "'"),
				space: fc.constantFrom(" ", "\u00a0", "  ", "\u2009"),
				isHyphenated: fc.boolean(),
				isSoft: fc.boolean(),
				hasPages: fc.boolean(),
				hasNotes: fc.boolean(),
				form: fc.constantFrom("NFC", "NFD"),
				bullets: fc.constantFrom("", "• "),
			});
			const numRuns = chosen(Array.from({ length: FAITHFUL_COPIES }, (_, index) => index)).length;
			await fc.assert(
				fc.asyncProperty(arbitrary, async (setting) => {
					count("faithful copies");
					const copy = setAs(text, setting);
					const { results } = await verify(copy, figures);
					const failed = results.filter(({ outcome }) => outcome !== "verified");
					expect(failed).toEqual([]);
				}),
				{ seed, numRuns },
			);
			print("copies of the report", counts);
		});
	},
);

/** Whole copies with one hostile character: each takes as long as twenty lines. */
const MOST_WHOLE_COPIES = 20_000;
const FAITHFUL_COPIES = 2_000;

interface Setting {
	readonly width: number;
	readonly newline: string;
	readonly gap: string;
	readonly quotes: string;
	readonly dash: string;
	readonly apostrophe: string;
	readonly space: string;
	readonly isHyphenated: boolean;
	readonly isSoft: boolean;
	readonly hasPages: boolean;
	readonly hasNotes: boolean;
	readonly form: string;
	readonly bullets: string;
}

const VOWEL_BETWEEN = /^([a-z]{3,}[aeiou])([bcdfglmnprst][a-z]{3,}\S*)$/;

/** A line broken at spaces, with words hyphenated where the line would be too long. */
function broken(line: string, { width, isHyphenated }: Setting): string {
	const rows = [""];
	for (const word of line.split(" ")) {
		const row = rows.at(-1) as string;
		if (row !== "" && row.length + 1 + word.length > width) {
			const [, head, tail] = (isHyphenated && VOWEL_BETWEEN.exec(word)) || [];
			if (head === undefined || tail === undefined) rows.push(word);
			else {
				rows[rows.length - 1] = `${row} ${head}-`;
				rows.push(tail);
			}
		} else rows[rows.length - 1] = row === "" ? word : `${row} ${word}`;
	}
	return rows.join("\n");
}

/** The report set in another way. */
function setAs(original: string, setting: Setting): string {
	let page = 0;
	return original
		.split("\n")
		.map((line) => {
			let set = line.replace(/(?<=[a-z%])—/g, setting.dash);
			if (setting.hasNotes) set = set.replace(/(?<=[a-z]{4})\. (?=[A-Z])/g, ".¹² ");
			set = broken(set, setting);
			if (setting.hasPages && set.length > 300) {
				page += 1;
				set = set.replace(/([a-z])\n([a-z])/, `$1\n\n${page}\n\n$2`);
			}
			if (setting.isSoft) set = set.replace(/[a-z](?=[a-z])/g, "$&\u00ad");
			return `${/^\d/.test(line) ? "" : setting.bullets}${set}`;
		})
		.join(setting.gap)
		.replaceAll("“", setting.quotes[0] as string)
		.replaceAll("”", setting.quotes[1] as string)
		.replaceAll("’", setting.apostrophe)
		.replaceAll(" ", setting.space)
		.replaceAll("\n", setting.newline)
		.normalize(setting.form);
}
