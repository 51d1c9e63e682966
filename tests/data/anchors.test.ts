import { beforeEach, describe, expect, test } from "vitest";
import type { Anchors } from "../../scripts/lib/anchors/Anchors.ts";
import { anchorsOf } from "../../scripts/lib/anchors/anchorsOf.ts";
import { checkReport } from "../../scripts/lib/anchors/checkReport.ts";
import { datasetOf } from "../../scripts/lib/anchors/datasetOf.ts";
import { findMisplacements } from "../../scripts/lib/anchors/findMisplacements.ts";
import type { AuthoredSection, ReportFile } from "../../scripts/lib/anchors/ReportFile.ts";
import { proposedSections, sectionRanges } from "../../scripts/lib/anchors/sectionRanges.ts";
import { writeAnchors } from "../../scripts/lib/anchors/writeAnchors.ts";
import { sha256 } from "../../scripts/lib/digest.ts";
import { linesOf } from "../../scripts/lib/Problem.ts";
import { entry } from "../support/bareDataset.ts";
import { problemsFrom } from "../support/problemsFrom.ts";
import { NO_REPORT, report as text } from "../support/report.ts";
import { own, TestRepository } from "../support/TestRepository.ts";

/** An invented report; 𝐀 is one code point of two code units. */
const TALK = `Good 𝐀 morning to all. It is 5.3 Mt.
1. Output
In 2025 the mine gave 5.3 Mt. It gave 5.2 Mt in 2024.
2. Outlook
More, perhaps.
Thank you for 10 years.
`;

const SECTIONS: readonly AuthoredSection[] = [
	{ id: "opening", heading: null, opens: "Good 𝐀" },
	{ id: "output", heading: "Output" },
	{ id: "outlook", heading: "Outlook" },
	{ id: "closing", heading: null, opens: "Thank you" },
];

const { selector: _, ...copper } = entry({ section: "output", sentence: 1, printed: "5.3 Mt" });

const talk = (changes: Partial<ReportFile> = {}): ReportFile => ({
	revision: "2030-r1",
	date: "2030-01-31",
	title: "Copper in a talk",
	source: { title: "A talk", host: "example.org", language: "en", note: { en: "Invented." } },
	sections: SECTIONS,
	figures: [copper],
	statements: [],
	...changes,
});

const textAt = ({ start, end }: { start: number; end: number }) =>
	[...TALK].slice(start, end).join("");

describe("sections", () => {
	test("begin with their heading or their opening words, and end before the next one", () => {
		const { ranges, problems } = sectionRanges(SECTIONS, TALK);
		expect(problems).toEqual([]);
		expect(ranges.map(({ id, heading }) => [id, heading])).toEqual([
			["opening", null],
			["output", "Output"],
			["outlook", "Outlook"],
			["closing", null],
		]);
		expect(ranges.map(textAt)).toEqual([
			"Good 𝐀 morning to all. It is 5.3 Mt.",
			"1. Output\nIn 2025 the mine gave 5.3 Mt. It gave 5.2 Mt in 2024.",
			"2. Outlook\nMore, perhaps.",
			"Thank you for 10 years.",
		]);
	});

	test("are looked for in their order, so that words may appear before", () => {
		const sections = SECTIONS.with(3, { id: "closing", heading: null, opens: "Good" });
		const { ranges, problems } = sectionRanges(sections, `${TALK}Good night.\n`);
		expect(problems).toEqual([]);
		expect(ranges.at(-1)?.start).toBe([...TALK].length);
	});

	test.each<[string, readonly AuthoredSection[], string]>([
		[
			"a heading that is not there",
			SECTIONS.with(1, { id: "output", heading: "Input" }),
			'sections[1], output: expected a line with a number and the heading "Input" after opening, found none',
		],
		[
			"a heading in the wrong order",
			[SECTIONS[0], SECTIONS[2], SECTIONS[1], SECTIONS[3]] as AuthoredSection[],
			'sections[2], output: expected a line with a number and the heading "Output" after outlook, found none',
		],
		[
			"no heading and no opening words",
			SECTIONS.with(3, { id: "closing", heading: null }),
			"sections[3], closing: expected its first words in opens, since it has no heading after outlook, found none",
		],
		[
			"opening words that are not there",
			SECTIONS.with(0, { id: "opening", heading: null, opens: "Bad" }),
			'sections[0], opening: expected a line that begins with "Bad", found none',
		],
		[
			"lines before the first",
			SECTIONS.slice(1),
			'sections[0], output: expected the first line of the copy to open it, found "Good 𝐀 morning to" before it',
		],
	])("are rejected with %s", (_, sections, problem) => {
		expect(linesOf(sectionRanges(sections, TALK).problems)).toBe(problem);
	});

	test("are proposed by the headings of a copy", () => {
		expect(proposedSections(TALK)).toEqual([
			{ id: "section-1", heading: null, opens: "Good 𝐀 morning to" },
			{ id: "section-2", heading: "Output" },
			{ id: "section-3", heading: "Outlook" },
		]);
		const { problems } = sectionRanges(proposedSections(TALK), TALK);
		expect(problems).toEqual([]);
	});
});

describe("anchors", () => {
	test("say where everything is in a copy, by code points", async () => {
		const { anchors, problems } = await anchorsOf(talk(), TALK);
		expect(problems).toEqual([]);
		expect(anchors.source).toEqual({ codePoints: [...TALK].length, digest: sha256(TALK) });
		expect(textAt(anchors.figures[copper.id] as { start: number; end: number })).toBe("5.3 Mt");
		expect(anchors.figures[copper.id]?.start).toBe([...TALK].join("").indexOf("gave 5.3") + 4);
		expect(Object.keys(anchors.sections)).toEqual(SECTIONS.map(({ id }) => id));
		expect(anchors.contexts).toHaveLength(6 - 1);
	});

	test.each<[string, Partial<ReportFile>, string]>([
		[
			"a phrase of another sentence",
			{ figures: [{ ...copper, sentence: 2 }] },
			'figures[0], copper-production-2025: expected "5.3 Mt" once in sentence 2 of output, with a number that is its value, unit and qualifier',
		],
		[
			"a phrase that is there twice",
			{ figures: [{ ...copper, printed: "t" }] },
			'figures[0], copper-production-2025: expected "t" once in sentence 1 of output, with a number that is its value, unit and qualifier',
		],
		[
			"a section that is not there",
			{ figures: [{ ...copper, section: "input" }] },
			'figures[0], copper-production-2025: expected "5.3 Mt" once in sentence 1 of input, with a number that is its value, unit and qualifier',
		],
	])("are not computed for %s", async (_, changes, problem) => {
		const { problems } = await anchorsOf(talk(changes), TALK);
		expect(linesOf(problems)).toBe(problem);
	});

	test("are not computed without sections, and those of the copy are proposed", async () => {
		const { problems } = await anchorsOf(talk({ sections: [], figures: [] }), TALK);
		const [problem, ...more] = problems;
		expect(more).toEqual([]);
		expect(problem).toMatchObject({
			subject: "sections",
			message: "expected the sections of the report, found none",
		});
		const proposed = problem?.remedy?.slice(problem.remedy.indexOf("["));
		expect(JSON.parse(proposed ?? "")).toEqual(proposedSections(TALK));
	});

	test("make a dataset file of a report file, and add nothing else", async () => {
		const file = talk();
		const { anchors } = await anchorsOf(file, TALK);
		const dataset = datasetOf(file, anchors);
		expect(dataset.source).toEqual({ ...file.source, ...anchors.source });
		expect(dataset.sections[3]).toEqual({
			id: "closing",
			heading: null,
			...anchors.sections["closing"],
		});
		expect(dataset.figures).toEqual([{ ...copper, selector: anchors.figures[copper.id] }]);
		expect(datasetOf(file, { ...anchors, figures: {} }).figures).toEqual([copper]);
	});
});

describe("anchoring a revision", () => {
	let repository: TestRepository;

	beforeEach(() => {
		repository = new TestRepository();
		repository.writeJson("data/2030-r1/report.json", talk());
		repository.write("talk.txt", TALK);
		return () => repository.remove();
	});

	const anchor = (...args: string[]) => writeAnchors(repository, args);

	test("writes the anchors of the newest revision, and nothing else", async () => {
		const before = repository.text("data/2030-r1/report.json");
		const path = repository.at("talk.txt");
		expect(await anchor(path)).toEqual({
			text: `data/2030-r1/anchors.json: generated from ${path}`,
		});
		expect(repository.anchors("2030-r1")).toEqual((await anchorsOf(talk(), TALK)).anchors);
		expect(repository.filesOf("2030-r1")).toHaveLength(2);
		expect(repository.text("data/2030-r1/report.json")).toBe(before);
		expect(repository.dataset("2030-r1").figures[0]?.selector).toBeDefined();
	});

	test("writes those of a revision that is named", async () => {
		const rejections = await problemsFrom(() => anchor(repository.at("talk.txt"), "2025-r1"));
		expect(linesOf(rejections)).toContain(
			'data/2025-r1/report.json: sections[0], opening: expected a line that begins with "This year marks the", found none',
		);
	});

	test.each<[string[], string]>([
		[[], "data:anchor: expected npm run data:anchor -- REPORT.txt [REVISION]"],
		[["nothing.txt"], "nothing.txt: expected a copy of the report, found no file"],
		[["nothing.txt", "2031-r1"], "2031-r1: expected one of the revisions 2025-r1, 2030-r1"],
	])("needs a copy and a revision, and not %j", async (args, reason) => {
		expect(linesOf(await problemsFrom(() => anchor(...args)))).toBe(reason);
	});

	test("is checked against the copy, for which a ledger is missed", async () => {
		await anchor(repository.at("talk.txt"));
		const { problems = [] } = await checkReport(repository, TALK);
		expect(linesOf(problems)).toBe(
			"data/2030-r1/ledger.json: expected a file, found none\n  npm run -s data:ledger -- REPORT.txt 2030-r1 prints one to fill in",
		);
	});
});

const titled = text === undefined ? ` (skipped: ${NO_REPORT})` : "";

describe.skipIf(text === undefined)(`the report${titled}`, () => {
	const copy = text ?? "";
	const file = own.report("2025-r1");
	const anchors = own.anchors("2025-r1");
	const [first] = file.figures;
	const misplacements = async (changes: { file?: object; anchors?: object; text?: string }) =>
		(
			await findMisplacements(
				{ ...file, ...changes.file },
				{ ...anchors, ...changes.anchors } as Anchors,
				changes.text ?? copy,
			)
		).map(({ subject }) => subject);
	const at = (path: string) => `data/2025-r1/${path}`;

	test("is the one that the dataset was taken from", () => {
		expect([...copy]).toHaveLength(anchors.source.codePoints);
		expect(sha256(copy)).toBe(anchors.source.digest);
	});

	test.each(file.figures.map((figure) => [figure.id, figure] as const))("has %s", (id, figure) => {
		const { start, end } = anchors.figures[id] ?? { start: 0, end: 0 };
		expect([...copy].slice(start, end).join("")).toBe(figure.printed);
	});

	test("has every figure and statement where the anchors say", async () => {
		expect(await misplacements({})).toEqual([]);
	});

	test("is distinguished from a different copy", async () => {
		expect(await misplacements({ text: `${copy} ` })).toEqual([
			at("anchors.json: source.codePoints"),
			at("anchors.json: source.digest"),
		]);
	});

	test.each<[string, string, object]>([
		["a range that is off", "start", { start: 1002 }],
		["a different digest", "sentenceDigest", { sentenceDigest: anchors.source.digest }],
		["another offset", "offset", { offset: 5 }],
		["another context", "before.hash", { before: { size: 4, hash: 1 } }],
	])("is said to have a figure elsewhere with %s", async (_, field, changes) => {
		const id = first?.id as string;
		const figures = { ...anchors.figures, [id]: { ...anchors.figures[id], ...changes } };
		expect(await misplacements({ anchors: { figures } })).toEqual([
			at(`anchors.json: figures.${id}.${field}`),
		]);
	});

	test.each<[string, object]>([
		["another sentence", { sentence: 3 }],
		["a sentence that is not there", { sentence: 99 }],
		["another phrase", { printed: "Over 6 million metric tons" }],
		["another section", { section: "closing" }],
	])("does not have a figure in %s", async (_, changes) => {
		const figures = file.figures.with(0, { ...first, ...changes } as (typeof file.figures)[number]);
		expect(await misplacements({ file: { figures } })).toEqual(
			expect.arrayContaining([at(`report.json: figures[0], ${first?.id}`)]),
		);
	});

	test("has the sections where the dataset says, with nothing left between", () => {
		let end = 0;
		for (const [index, section] of own.dataset("2025-r1").sections.entries()) {
			expect(section.start).toBe(index === 0 ? 0 : end + 1);
			const [line] = [...copy].slice(section.start, section.end).join("").split("\n");
			if (section.heading !== null) {
				const number = section.id.split("-")[1];
				expect(line).toBe(`${number}. ${section.heading}`);
			}
			end = section.end;
		}
		expect(end).toBe([...copy].length);
	});

	test("needs no sentence in the report file: its opening words are few", () => {
		const opened = file.sections.flatMap(({ opens }) => opens ?? []);
		expect(opened).toHaveLength(file.sections.filter(({ heading }) => heading === null).length);
		for (const words of opened) expect(words.split(" ").length).toBeLessThan(6);
	});
});
