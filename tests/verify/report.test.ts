import { describe, expect, test } from "vitest";
import { dataset, figures, selectors } from "../../src/datasets/2025-r1.ts";
import { type Finding, verify } from "../../src/verify/index.ts";
import { ReportText } from "../../src/verify/internal/ReportText.ts";
import { report as copy, NO_REPORT } from "../support/report.ts";

const text = copy ?? "";
const titled = copy === undefined ? `(skipped: ${NO_REPORT})` : "";

const outcomesOf = (results: readonly Finding[]) =>
	Object.fromEntries(results.map(({ id, outcome }) => [id, outcome]));
const all = (outcome: string) => Object.fromEntries(figures.map(({ id }) => [id, outcome]));
const LINE = 60;

/** Lines broken at blanks, as a mail or a PDF has them. */
function wrapped(line: string, width: number): string {
	const lines = [""];
	for (const word of line.split(" ")) {
		const last = lines.at(-1) as string;
		if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
		else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
	}
	return lines.join("\n");
}
const rewrapped = (whole: string, width: number) =>
	whole
		.split("\n")
		.map((line) => wrapped(line, width))
		.join("\n");

describe.skipIf(copy === undefined)(`a copy of the report ${titled}`, () => {
	const points = [...text];

	test("as it is: every figure is verified, where its selector says, and no number is unknown", async () => {
		const { results, unknown } = await verify(text, figures);
		expect(outcomesOf(results)).toEqual(all("verified"));
		expect(results.map((result) => "start" in result && [result.start, result.end])).toEqual(
			figures.map(({ id }) => [selectors[id].start, selectors[id].end]),
		);
		expect(unknown).toEqual([]);
	});

	test.each<[string, (text: string) => string]>([
		[
			"with straight quotes, other dashes, and lines of 60 columns",
			(given) =>
				rewrapped(given.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, "-"), LINE),
		],
		["with dashes between blanks", (given) => given.replaceAll("—", " – ")],
		["with two hyphens for a dash", (given) => given.replaceAll("—", "--")],
		["with Chinese quotation marks", (given) => given.replaceAll("“", "「").replaceAll("”", "」")],
		["in NFD", (given) => given.normalize("NFD")],
		[
			"with the line ends of Windows and a byte order mark",
			(given) => `\ufeff${given.replaceAll("\n", "\r\n")}`,
		],
		[
			"with no-break and thin blanks",
			(given) => given.replace(/ /g, (_, at) => (at % 2 ? "\u00a0" : "\u2009")),
		],
		[
			"with soft hyphens and blanks of no width",
			(given) => given.replace(/[a-z](?=[a-z])/g, "$&\u00ad\u200b"),
		],
		["with ligatures", (given) => given.replaceAll("fi", "ﬁ").replaceAll("fl", "ﬂ")],
		[
			"with digits of full width",
			(given) => given.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
		],
		["without line breaks at all", (given) => given.replaceAll("\n", " ")],
		[
			"with words hyphenated at line ends",
			(given) => given.replace(/\b(alu|pro)(?=min|duc)/g, "$1-\n"),
		],
		["with the numbers of headings gone", (given) => given.replace(/^\d\. /gm, "")],
		["with each word in bold", (given) => given.replace(/\S+/g, "**$&**")],
		["with each line in italics", (given) => given.replace(/\S.*/g, "_$&_")],
		["with each line quoted", (given) => given.replace(/^/gm, "> ")],
		["with the numbers of headings in parentheses", (given) => given.replace(/^(\d)\. /gm, "$1) ")],
		["with a preface and an end", (given) => `Posted at noon.\n\n${given}\n\nAll rights reserved.`],
	])("%s: every figure is verified", async (_, change) => {
		const { results, unknown } = await verify(change(text), figures);
		expect(outcomesOf(results)).toEqual(all("verified"));
		expect(unknown).toEqual([]);
	});

	test("lists the numbers around it", async () => {
		const preface = "Printed 3 May 2026 for 12 readers. ";
		const { results, unknown } = await verify(preface + text, figures);
		expect(outcomesOf(results)).toEqual(all("verified"));
		expect(unknown.map(({ text: number }) => number)).toEqual(["3", "2026", "12"]);
		expect(unknown.map(({ start, end }) => preface.slice(start, end))).toEqual(["3", "2026", "12"]);
	});

	test("with a passage left out: its figures are missing, the others verified", async () => {
		for (const { id, start, end } of dataset.sections) {
			const rest = [...points.slice(0, start), ...points.slice(end)].join("");
			const { results, unknown } = await verify(rest, figures);
			expect(unknown).toEqual([]);
			for (const [index, { outcome }] of results.entries()) {
				const isGone = figures[index]?.section === id;
				if (isGone) expect(outcome).not.toMatch(/verified|moved/);
				else expect(outcome).toBe("verified");
			}
		}
	});

	test("with two sections in each other's place: the fewest figures are moved", async () => {
		const report = new ReportText(text);
		const [a, b] = ["challenges-1", "challenges-2"].map((id) =>
			dataset.sections.find((section) => section.id === id),
		);
		if (!a || !b) throw new Error("expected both sections");
		const swapped = [
			...points.slice(0, a.start),
			report.slice(b),
			"\n",
			report.slice(a),
			...points.slice(b.end),
		].join("");
		const { results } = await verify(swapped, figures);
		const moved = results.filter(({ outcome }) => outcome === "moved").map(({ id }) => id);
		expect(moved).toEqual(figures.filter(({ section }) => section === b.id).map(({ id }) => id));
		expect(results.every(({ outcome }) => /verified|moved/.test(outcome))).toBe(true);
	});

	test("with any digit of a figure's sentence changed: the figure is never verified", async () => {
		const report = new ReportText(text);
		const sentences = new Map(
			figures.map(({ id, section, sentence }) => {
				const home = dataset.sections.find((entry) => entry.id === section);
				return [id, home && report.sentences(home)[sentence - 1]] as const;
			}),
		);
		let altered = 0;
		for (const [at, point] of points.entries()) {
			if (!/\d/.test(point)) continue;
			const own = figures.filter(({ id }) => {
				const range = sentences.get(id);
				return range && range.start <= at && at < range.end;
			});
			if (own.length === 0) continue;
			altered += 1;
			const digit = String((Number(point) + 1) % 10);
			const { results } = await verify(points.with(at, digit).join(""), figures);
			for (const [index, figure] of figures.entries()) {
				const outcome = results[index]?.outcome;
				if (own.includes(figure)) expect(outcome).not.toMatch(/verified|moved/);
				else expect(outcome).toBe("verified");
			}
		}
		expect(altered).toBeGreaterThan(150);
	});

	test("with a word added to the end of a figure's sentence: its number stays equal", async () => {
		const report = new ReportText(text);
		for (const { id, section, sentence } of figures) {
			const home = dataset.sections.find((entry) => entry.id === section);
			const range = home && report.sentences(home)[sentence - 1];
			if (!range) throw new Error("expected the sentence");
			const { results } = await verify(
				points.toSpliced(range.end - 1, 0, " indeed").join(""),
				figures,
			);
			expect(results.find((result) => result.id === id)).toMatchObject({
				outcome: "changed",
				sentence: "altered",
				number: "equal",
			});
		}
	});

	test.each([
		["a digit", "159 million", "158 million", "158 million"],
		["a digit more", "159 million", "1159 million", "1159 million"],
		["the scale", "159 million", "159 billion", "159 billion"],
		["a superscript", "159 million", "15⁹ million", "15⁹ million"],
		["a comma for the point", "1.41 million", "1,41 million", "1,41 million"],
		["a number in words", "two international forums", "three international forums", "three"],
		["a word elsewhere in the sentence", "of bauxite, 1.41", "of ore, 1.41", "1.41 million"],
		["a blank amid its digits", "159 million", "15 9 million", "15"],
		["a line break amid its digits", "159 million", "15\n9 million", "15"],
		["a dash amid its digits", "159 million", "1–59 million", "1"],
		["a minus and a blank before it", "159 million", "− 159 million", "159 million"],
		["the sign of a decline", "(-5.6%)", "(5.6%)", "5.6%"],
	])(
		"with %s changed: the figure is changed, with the number that is there",
		async (_, from, to, found) => {
			expect(text).toContain(from);
			const { results } = await verify(text.replace(from, to), figures);
			expect(results.filter((result) => "found" in result && result.found === found)).toHaveLength(
				1,
			);
		},
	);

	test.each([
		[
			"a denial before it",
			" China holds only",
			" It is not so that China holds only",
			"bauxite-world-reserves-share",
		],
		[
			"another sentence run into it",
			". However, China’s installed",
			", however, China’s installed",
			"alumina-capacity",
		],
		[
			"a denial on the line before it",
			" China holds only",
			" It is not so that\nChina holds only",
			"bauxite-world-reserves-share",
		],
	])("with %s: a sentence is not verified", async (_, from, to, id) => {
		expect(text).toContain(from);
		const { results } = await verify(text.replace(from, to), figures);
		expect(outcomesOf(results)[id]).toBe("changed");
	});

	test("with the number of a page amid a sentence: verified, and the number is unknown", async () => {
		const from = "the end of the 13th";
		expect(text).toContain(from);
		const paged = text.replace(from, "the end of\r\n\r\n17\r\n\r\nthe 13th");
		const { results, unknown } = await verify(paged, figures);
		expect(outcomesOf(results)).toEqual(all("verified"));
		expect(unknown.map(({ text: number }) => number)).toEqual(["17"]);
	});

	test("with two numbers in each other's place: both are changed", async () => {
		const swapped = text.replace("57%, 59%", "59%, 57%");
		const { results } = await verify(swapped, figures);
		const found = new Map(
			results.map((result) => [result.id as string, "found" in result && result.found]),
		);
		expect(found.get("alumina-world-production-share-achievements")).toBe("59%");
		expect(found.get("primary-aluminum-world-production-share")).toBe("57%");
	});

	test("twice, once with a changed number: verified, and the changed number is unknown", async () => {
		const { results, unknown } = await verify(
			`${text}\n${text.replace("26.2%", "62.2%")}`,
			figures,
		);
		expect(outcomesOf(results)).toEqual(all("verified"));
		expect(unknown.map(({ text: number }) => number)).toContain("62.2%");
	});

	test("with a sentence's first number grown into the text before it: not verified", async () => {
		const { results } = await verify(text.replace("24 editions", "124 editions"), figures);
		expect(outcomesOf(results)["aluminum-conference-editions"]).toBe("changed");
	});
});
