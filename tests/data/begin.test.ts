import { beforeEach, describe, expect, test } from "vitest";
import type { ReportFile } from "../../scripts/lib/anchors/ReportFile.ts";
import { linesOf } from "../../scripts/lib/Problem.ts";
import { beginRevision } from "../../scripts/lib/revisions/beginRevision.ts";
import { problemsFrom } from "../support/problemsFrom.ts";
import { type Draft, TestRepository } from "../support/TestRepository.ts";

const TODAY = new Date("2031-02-03T04:05:06Z");

let repository: TestRepository;

beforeEach(() => {
	repository = new TestRepository();
	return () => repository.remove();
});

const begin = (...args: string[]) => beginRevision(repository, args, TODAY);
const rejections = async (...args: string[]) => linesOf(await problemsFrom(() => begin(...args)));

describe("a revision of the same report", () => {
	test("begins as a copy of every file of the newest one, which it supersedes", () => {
		repository.writeJson("data/2025-r1/beside.json", { revision: "2025-r1", rows: [1] });
		expect(begin("2025-r2")).toEqual({
			text: [
				"data/2025-r2/report.json",
				"data/2025-r2/anchors.json",
				"data/2025-r2/beside.json",
				"data/2025-r2/dataset.json",
				"data/2025-r2/ledger.json",
			].join("\n"),
		});
		const first = repository.report("2025-r1");
		const { title, source, ...rest } = first;
		expect(repository.report("2025-r2")).toEqual({
			...rest,
			revision: "2025-r2",
			date: "2031-02-03",
			supersedes: "2025-r1",
			corrections: [],
			withdrawn: [],
			title,
			source,
		});
		expect(JSON.parse(repository.text("data/2025-r2/beside.json"))).toEqual({
			revision: "2025-r2",
			rows: [1],
		});
		expect(repository.anchors("2025-r2")).toEqual({
			...repository.anchors("2025-r1"),
			revision: "2025-r2",
		});
		expect(begin("2025-r3")).toMatchObject({ text: expect.stringContaining("data/2025-r3/") });
		expect(repository.report("2025-r3").supersedes).toBe("2025-r2");
	});
});

describe("a revision of another report", () => {
	test("begins as an empty file", () => {
		expect(begin("2026-r1")).toEqual({ text: "data/2026-r1/report.json" });
		expect(repository.report("2026-r1")).toMatchObject({
			revision: "2026-r1",
			date: "2031-02-03",
			figures: [],
			sections: [],
		});
	});
});

describe("a revision that cannot begin", () => {
	test.each<[string[], string]>([
		[[], "revision:new: expected npm run revision:new -- REVISION [THE REVISION TO COPY]"],
		[["latest"], "latest: expected a year and a number, such as 2025-r2"],
		[["2025-r01"], "2025-r01: expected a year and a number, such as 2025-r2"],
		[["2025-r1"], "data/2025-r1: exists already"],
		[
			["2027-r1", "2025-r1"],
			"2025-r1: expected a revision of the same report, which 2027-r1 can supersede, found one of a different report\n  Name none.",
		],
		[["2025-r9", "2025-r8"], "2025-r8: expected one of the revisions 2025-r1"],
	])("%j", async (args, reason) => {
		expect(await rejections(...args)).toBe(reason);
	});

	test("as a copy of what is superseded already", async () => {
		begin("2025-r2");
		expect(await rejections("2025-r3", "2025-r1")).toBe(
			"2025-r1: is superseded by 2025-r2\n  Copy 2025-r2 instead.",
		);
	});

	test.each([[["2025-r3"]], [["2025-r3", "2025-r2"]]])(
		"as %j before one that is there",
		async (args) => {
			begin("2025-r2");
			begin("2025-r4");
			expect(await rejections(...args)).toBe(
				"2025-r3: expected a revision after 2025-r4, which exists\n  Name it 2025-r5.",
			);
		},
	);

	test("as a copy of a file that is malformed", async () => {
		repository.edit<Draft<ReportFile>>("data/2025-r1/report.json", (file) => {
			file.figures = [null as never];
		});
		expect(await rejections("2025-r2")).toContain("data/2025-r1/report.json: figures[0]: ");
		expect(repository.revisionIds()).toEqual(["2025-r1"]);
	});
});
