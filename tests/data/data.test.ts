import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { digestOf } from "../../scripts/lib/report/digest.ts";
import { findMisplacements } from "../../scripts/lib/report/findMisplacements.ts";
import * as revision from "../../src/datasets/2025-r1.ts";
import type { DatasetFile, FigureEntry } from "../../src/schema/index.ts";
import { Report } from "../../src/verify/internal/ReportText.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

const data: DatasetFile = JSON.parse(read("../../data/2025-r1.json"));
const { figures, dataset, selectors } = revision;
const first = data.figures[0] as FigureEntry;

/** The first transcription was compared with a second one, made without seeing the first. */
describe("the second transcription", () => {
	interface Transcribed {
		printed: string;
		value: string;
		unit: string;
		qualifier: string;
		status: string;
		period: string | null;
		baseline: string | null;
		counterpart: string | null;
	}
	const second: Transcribed[] = JSON.parse(read("./second-transcription.json"));
	/** The one reading in which the two differ; the figure's note says so. */
	const ambiguous = { id: "electrolysis-cell-current", first: "about", second: "rounded" };
	/** What a total trade is with: the second transcription left the world unsaid. */
	const WORLD = "001";

	test("has as many figures", () => {
		expect(second).toHaveLength(data.figures.length);
	});

	test.each(data.figures.map((figure, index) => [figure.id, figure, second[index]] as const))(
		"%s",
		(id, figure, other) => {
			const qualifier = id === ambiguous.id ? ambiguous.second : figure.qualifier;
			if (id === ambiguous.id) expect(figure.qualifier).toBe(ambiguous.first);
			expect(other).toMatchObject({
				value: figure.value,
				unit: figure.unit,
				qualifier,
				status: figure.status,
				period: figure.period,
				baseline: figure.baseline ?? null,
				counterpart: figure.counterpart === WORLD ? null : (figure.counterpart ?? null),
			});
			expect(other?.printed).toSatisfy(
				(printed: string) => figure.printed.includes(printed) || printed.includes(figure.printed),
			);
		},
	);
});

describe("the data file", () => {
	const words: Record<string, string> = { "a decade": "10", two: "2" };
	const phrases: Record<string, RegExp> = {
		over: /^(over|more than|exceed(ing|ed)|surpassed) /i,
		nearly: /^nearly /,
		about: /^about |-class$/,
		exact: /^(\d+|two) \w+/,
		rounded: /^-?\d/,
	};

	test.each(data.figures.map((figure) => [figure.id, figure] as const))("%s", (_, figure) => {
		const { id, value, printed, qualifier, period } = figure;
		const [digits] = /\d+(\.\d+)?/.exec(printed) ?? [];
		const word = Object.keys(words).find((name) => printed.includes(name));
		expect(digits ?? words[word ?? ""]).toBe(value.replace("-", ""));
		expect(printed).toMatch(phrases[qualifier] as RegExp);
		const [, year] = /-(end-\d{4}|\d{4}-to-\d{4}|\d{4})$/.exec(id) ?? [];
		const named = period?.replace(/^(\d{4})-12-31$/, "end-$1").replace("/", "-to-");
		expect(year).toBe(named);
		expect(figure.selector).toBeDefined();
	});

	test("a change of share points to its level", () => {
		for (const { kind, changeOf } of data.figures) {
			if (kind === "change-of-share") expect(changeOf).toEqual(expect.any(String));
		}
	});

	test("stands in the report's order", () => {
		const starts = data.figures.map(({ selector }) => selector?.start ?? -1);
		expect(starts).toEqual(starts.toSorted((a, b) => a - b));
		expect(new Set(starts).size).toBe(starts.length);
	});

	test("says what the report contradicts, as printed", () => {
		expect(revision.bauxiteWorldProductionShareAchievements.value).toBe(20);
		expect(revision.bauxiteWorldProductionShareChallenges.value).toBe(25);
		expect(revision.aluminaWorldProductionShareAchievements.value).toBe(57);
		expect(revision.aluminaWorldProductionShareChallenges).toMatchObject({ lower: 60, upper: 100 });
	});
});

describe("the generated constants", () => {
	test("do not drift from the data unnoticed", () => {
		expect(() => execFileSync("npm", ["run", "-s", "data:check"], { stdio: "pipe" })).not.toThrow();
	});
});

const reportPath = new URL("../../../shared/report.txt", import.meta.url);

describe.runIf(existsSync(reportPath))("the report, where a copy is at hand", () => {
	const report = new Report(existsSync(reportPath) ? readFileSync(reportPath, "utf8") : "");

	test("is the one that the dataset was taken from", () => {
		expect(report.points).toHaveLength(dataset.source.codePoints);
		expect(digestOf(report.text)).toBe(dataset.source.digest);
	});

	test.each(figures.map((figure) => [figure.id, figure] as const))("%s", (id, figure) => {
		expect(report.slice(selectors[id])).toBe(figure.printed);
	});

	test("has every figure in the sentence that the dataset names, by its digest", () => {
		expect(findMisplacements(data, report)).toEqual([]);
	});

	test.each<[string, string, object]>([
		["a range that is off", "selector", { selector: { ...first.selector, start: 1002 } }],
		["no range", "selector", { selector: undefined }],
		["another sentence", "sentence", { sentence: 3 }],
		["a sentence that is not there", "sentence", { sentence: 99 }],
		[
			"another digest",
			"selector.sentenceDigest",
			{ selector: { ...first.selector, sentenceDigest: data.source.digest } },
		],
	])("is said to have %s elsewhere", (_, field, changes) => {
		const changed = { ...data, figures: [{ ...first, ...changes } as FigureEntry] };
		expect(findMisplacements(changed, report)).toMatchObject([
			{ figure: first.id, path: `figures[0].${field}` },
		]);
	});

	test("is told from another copy", () => {
		const other = new Report(`${report.text} `);
		expect(findMisplacements(data, other)).toMatchObject([{ path: "source.digest" }]);
	});

	test("has the sections where the dataset says, with nothing left between", () => {
		let end = 0;
		for (const [index, section] of dataset.sections.entries()) {
			expect(section.start).toBe(index === 0 ? 0 : end + 1);
			const first = report.slice(section).split("\n")[0] as string;
			if (section.heading !== null) {
				const number = section.id.split("-")[1];
				expect(first).toBe(`${number}. ${section.heading}`);
			}
			end = section.end;
		}
		expect(end).toBe(report.points.length);
	});
});
