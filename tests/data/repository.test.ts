import { beforeEach, describe, expect, test } from "vitest";
import type { Anchors } from "../../scripts/lib/anchors/Anchors.ts";
import type { ReportFile } from "../../scripts/lib/anchors/ReportFile.ts";
import { generatedFiles } from "../../scripts/lib/generate/generatedFiles.ts";
import { linesOf } from "../../scripts/lib/Problem.ts";
import { Repository } from "../../scripts/lib/Repository.ts";
import { checkRevisions } from "../../scripts/lib/revisions/checkRevisions.ts";
import { findStrays } from "../../scripts/lib/revisions/findStrays.ts";
import { problemsFrom } from "../support/problemsFrom.ts";
import { type Draft, TestRepository } from "../support/TestRepository.ts";

const REPORT = "data/2025-r1/report.json";
const ANCHORS = "data/2025-r1/anchors.json";
const LEDGER = "data/2025-r1/ledger.json";

let repository: TestRepository;

beforeEach(() => {
	repository = new TestRepository();
	return () => repository.remove();
});

/** What the generator says about files that it cannot read. */
async function rejections(): Promise<string> {
	return linesOf(await problemsFrom(() => generatedFiles(repository)));
}

const anchor = (revision = "2025-r1") => `Run npm run data:anchor -- REPORT.txt ${revision}`;

describe("a file of a revision", () => {
	test("that has a key twice is rejected", async () => {
		const text = repository.text(REPORT);
		repository.write(REPORT, text.replace('"value": "159"', '"value": "999",\n"value": "159"'));
		expect(await rejections()).toMatch(
			/^data\/2025-r1\/report\.json: line \d+ has the key "value" again; give each key once$/,
		);
	});

	test("that is not JSON is rejected", async () => {
		repository.write(ANCHORS, `${repository.text(ANCHORS)},`);
		expect(await rejections()).toMatch(/^data\/2025-r1\/anchors\.json: .*JSON/);
	});

	test.each([REPORT, ANCHORS])(
		"that names another revision is rejected, such as %s",
		async (path) => {
			repository.edit<{ revision: string }>(path, (file) => {
				file.revision = "2025-r2";
			});
			expect(await rejections()).toBe(
				`${path}: revision: expected 2025-r1, as its folder, found 2025-r2`,
			);
		},
	);

	test.each<[string, unknown, string]>([
		["corrections", {}, "corrections: Invalid input: expected array, received object"],
		["withdrawn", [null], "withdrawn[0]: Invalid input: expected object, received null"],
		["figures", [null], "figures[0]: Invalid input: expected object, received null"],
		["figures", {}, "figures: Invalid input: expected array, received object"],
		["statements", [5], "statements[0]: Invalid input: expected object, received number"],
		["sections", null, "sections: Invalid input: expected array, received null"],
		[
			"discrepancies",
			[{}],
			"discrepancies[0].id: Invalid input: expected string, received undefined",
		],
		["source", "talk", "source: Invalid input: expected object, received string"],
		["supersedes", 1, "supersedes: Invalid input: expected string, received number"],
		["revision", "latest", "revision: expected a year and a number, such as 2025-r1"],
	])("that has the wrong shape is rejected: %s as %j", async (field, value, problem) => {
		repository.edit<Record<string, unknown>>(REPORT, (file) => {
			file[field] = value;
		});
		expect(await rejections()).toBe(`${REPORT}: ${problem}`);
	});

	test.each(["[]", "null", "5", '"report"'])("that holds %s is rejected", async (content) => {
		repository.write(REPORT, content);
		expect(await rejections()).toMatch(
			/^data\/2025-r1\/report\.json: Invalid input: expected object/,
		);
	});

	test("that breaks the schema is rejected with every breach, by path and figure", async () => {
		repository.edit<Draft<ReportFile>>(REPORT, (file) => {
			file.title = "";
			file.figures = file.figures.map((figure, index) =>
				index === 1 ? { ...figure, unit: 5 as never, period: "soon" } : figure,
			);
		});
		expect((await rejections()).split("\n")).toEqual([
			expect.stringMatching(/^data\/2025-r1\/report\.json: title: expected text/),
			expect.stringMatching(
				/^data\/2025-r1\/report\.json: figures\[1\]\.period: key-enterprises-capacity-share-end-2024: expected an ISO 8601/,
			),
			expect.stringMatching(
				/^data\/2025-r1\/report\.json: figures\[1\]\.unit: key-enterprises-capacity-share-end-2024: /,
			),
		]);
	});

	test.each<[string, (file: Draft<ReportFile>) => unknown]>([
		["source.codePoints", ({ source }) => Object.assign(source, { codePoints: 1 })],
		["source.digest", ({ source }) => Object.assign(source, { digest: "sha256-" })],
		["sections[0].start", ({ sections }) => Object.assign(sections[0] as object, { start: 0 })],
		["figures[0].selector", ({ figures }) => Object.assign(figures[0] as object, { selector: {} })],
		[
			"statements[0].selector",
			({ statements = [] }) => Object.assign(statements[0] as object, { selector: {} }),
		],
	])("that a person writes holds nothing computed, such as %s", async (place, change) => {
		repository.edit(REPORT, change);
		expect(await rejections()).toBe(
			`${REPORT}: ${place}: expected none here: npm run data:anchor writes it into anchors.json`,
		);
	});
});

describe("the anchors of a revision", () => {
	test("are missed", async () => {
		repository.run(`rm ${ANCHORS}`);
		expect(await rejections()).toBe(`${ANCHORS}: expected a file, found none\n  ${anchor()}`);
	});

	test.each(["sections", "figures", "statements"] as const)(
		"are missed for one of the %s, and rejected if it is gone",
		async (list) => {
			repository.edit<Anchors>(ANCHORS, (anchors) => {
				const places = anchors[list] as Record<string, unknown>;
				const [id = ""] = Object.keys(places);
				places["another-one"] = places[id];
				delete places[id];
			});
			const [first] = repository.report("2025-r1")[list] ?? [];
			expect(await rejections()).toBe(
				[
					`${ANCHORS}: ${list}: expected the place of ${first?.id}, found none`,
					`  ${anchor()}`,
					`${ANCHORS}: ${list}: expected places of the entries in report.json, found another-one`,
					`  ${anchor()}`,
				].join("\n"),
			);
		},
	);

	test("of the wrong shape are rejected", async () => {
		repository.edit<{ contexts: unknown[] }>(ANCHORS, ({ contexts }) => contexts.push({}));
		expect(await rejections()).toContain(`${ANCHORS}: contexts[`);
	});
});

describe("the folders", () => {
	test.each([
		"data/2025-r01",
		"data/2025-r2.json",
		"data/figures.json",
		"data/2025-r1.ledger.json",
	])("hold nothing that would be passed over, such as %s", async (path) => {
		repository.write(path, "{}\n");
		expect(await rejections()).toBe(
			`${path}: expected the folder of a revision, such as data/2025-r1`,
		);
	});

	test.each(["src/datasets/2025-r2.ts", "src/datasets/2025-r2.selectors.ts"])(
		"hold no constants of a revision that is gone, such as %s",
		async (path) => {
			repository.write(path, "export const figures = [];\n");
			expect(await rejections()).toBe(
				`${path}: expected the module of a folder in data\n  Remove it, or bring the folder back.`,
			);
		},
	);

	test("may hold hidden files, as editors and file managers leave them", () => {
		for (const folder of ["data", "data/2025-r1", "src/datasets"]) {
			repository.write(`${folder}/.DS_Store`, "");
		}
		expect(findStrays(repository)).toEqual([]);
		expect(repository.filesOf("2025-r1")).toEqual(new Repository().filesOf("2025-r1"));
	});
});

describe("a ledger", () => {
	test.each<[string, object, string]>([
		[
			"of another revision",
			{ revision: "2025-r2" },
			`${LEDGER}: revision: expected 2025-r1, found 2025-r2`,
		],
		[
			"of a figure that is not there",
			{ claims: [{ start: 1, end: 2, figure: "zinc-sold-2025" }] },
			`${LEDGER}: claims[0]: expected a figure of 2025-r1, found "zinc-sold-2025"`,
		],
		[
			"without a reason",
			{ claims: [{ start: 1, end: 2, reason: "" }] },
			`${LEDGER}: claims[0]: expected a figure, or one of the reasons year, heading, `,
		],
	])("%s is rejected", async (_, changes, reason) => {
		repository.edit<object>(LEDGER, (ledger) => Object.assign(ledger, changes));
		const problems = await problemsFrom(() => generatedFiles(repository));
		expect(linesOf(problems)).toContain(reason);
	});
});

test("what cannot be read and what would be passed over fail the check of revisions as well", async () => {
	repository.edit<Record<string, unknown>>(REPORT, (file) => {
		file["corrections"] = {};
	});
	repository.write("data/figures.json", "{}\n");
	const checked = await problemsFrom(() => checkRevisions(repository));
	expect(checked.map(({ subject }) => subject)).toEqual([
		"data/figures.json",
		`${REPORT}: corrections`,
		"2025-r1",
	]);
});

describe("the list of released revisions", () => {
	test.each(["{}", "[]", '{ "2025-r1": { "ids": 5 } }', '{ "latest": {} }'])(
		"is rejected as %s",
		async (content) => {
			repository.write("data/released.json", content);
			const [problem, ...more] = await problemsFrom(() => checkRevisions(repository));
			expect(more).toEqual([]);
			expect(problem?.subject).toMatch(/^data\/released\.json/);
		},
	);
});
