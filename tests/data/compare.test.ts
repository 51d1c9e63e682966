import { beforeEach, describe, expect, test } from "vitest";
import type { ReportFile } from "../../scripts/lib/anchors/ReportFile.ts";
import { jsonText } from "../../scripts/lib/json.ts";
import { linesOf } from "../../scripts/lib/Problem.ts";
import { beginRevision } from "../../scripts/lib/revisions/beginRevision.ts";
import { compareRevisions } from "../../scripts/lib/revisions/compareRevisions.ts";
import type { DatasetFile } from "../../src/schema/index.ts";
import { problemsFrom } from "../support/problemsFrom.ts";
import { type Draft, TestRepository } from "../support/TestRepository.ts";

const INTO_A_FILE = "If this was written into a file, remove the file: it is empty.";

let repository: TestRepository;

beforeEach(() => {
	repository = new TestRepository();
	beginRevision(repository, ["2025-r2"]);
	return () => repository.remove();
});

const compare = (...names: string[]) => compareRevisions(repository, names);

const rejections = async (...names: string[]) =>
	linesOf(await problemsFrom(() => compare(...names)));

/** Writes a state of a revision that is changed. */
function writeState(path: string, revision: string, change: (file: Draft<DatasetFile>) => unknown) {
	const file = { ...repository.dataset(revision) };
	change(file);
	repository.write(path, jsonText(file));
}

/** Compares the first revision with a state of it that is changed. */
function compareChanged(change: (file: Draft<DatasetFile>) => unknown) {
	writeState("state.json", "2025-r1", change);
	return compare("2025-r1", "state.json");
}

describe("two states of one revision", () => {
	test("that are the same give no changeset, and the message is not where one would be", () => {
		expect(compareChanged(() => undefined)).toEqual({
			note: `2025-r1 does not differ, so it does not need a changeset. ${INTO_A_FILE}`,
		});
	});

	test.each<[string, (file: Draft<DatasetFile>) => unknown, string]>([
		["day", (file) => Object.assign(file, { date: "2031-01-01" }), '  - date: `"'],
		[
			"digest of the report",
			(file) => {
				file.source = { ...file.source, digest: `sha256-${"A".repeat(43)}=` };
			},
			"  - source.digest: `",
		],
		["revision before it", (file) => Object.assign(file, { supersedes: "2025-r0" }), "supersedes"],
		[
			"order",
			(file) => Object.assign(file, { figures: file.figures.toReversed() }),
			"- **Reordered**\n  - figures\n",
		],
	])("differ by the %s, which is minor before 1.0.0", (_, change, line) => {
		const { text } = compareChanged(change);
		expect(text).toMatch(/^---\n"china-aluminum": minor\n---\n/);
		expect(text).toContain("a major release would be 1.0.0");
		expect(text).toContain(line.trimStart());
	});

	test("differ by what a revision says of the one before", () => {
		const [{ id = "" } = {}] = repository.dataset("2025-r2").figures;
		const state = jsonText(repository.dataset("2025-r2")).replaceAll(`"${id}"`, '"another-name"');
		repository.write("state.json", state);
		repository.edit<Draft<DatasetFile>>("state.json", (file) => {
			file.withdrawn = [{ id, reason: "Clearer.", replacedBy: "another-name" }];
		});
		const { text } = compare("2025-r2", "state.json");
		expect(text).toContain(" 1 renamed. This is a minor release because an id is removed");
		expect(text).toContain("→ `another-name` (figures): Clearer.\n");
		expect(text).toContain("\n  - withdrawn[0]: none → `");
	});
});

describe("what cannot be compared", () => {
	test.each<[string[], string]>([
		[["2025-r1"], "revision:compare: expected npm run revision:compare -- A B"],
		[["2025-r1", "2025-r9"], "2025-r9: expected one of the revisions 2025-r1, 2025-r2"],
		[["2025-r1", "README.json"], "README.json: expected a file, found none"],
		[
			["2025-r2", "2025-r1"],
			"2025-r2: expected a revision before 2025-r1, found a later one\n  Give the earlier one first.",
		],
	])("%j", async (names, reason) => {
		expect(await rejections(...names)).toBe(reason);
	});

	test.each<[string[], string]>([
		[["2025-r1", "package.json"], "package.json: revision: expected "],
		[["data/2025-r1/ledger.json", "2025-r1"], "data/2025-r1/ledger.json: date: expected "],
		[["2025-r1", "data/2025-r1/report.json"], "data/2025-r1/report.json: source.codePoints: "],
	])("%j, which is not a dataset file", async (names, reason) => {
		expect(await rejections(...names)).toContain(reason);
	});

	test.each<[string, (file: Record<string, unknown>) => unknown, string]>([
		["corrections", (file) => Object.assign(file, { corrections: {} }), "corrections: "],
		["withdrawals", (file) => Object.assign(file, { withdrawn: [null] }), "withdrawn[0]: "],
		["figures", (file) => Object.assign(file, { figures: [null] }), "figures[0]: "],
		["a revision", (file) => Object.assign(file, { revision: "copper-r1" }), "revision: expected"],
	])("a file with malformed %s", async (_, change, reason) => {
		writeState("state.json", "2025-r1", (file) => change(file as Record<string, unknown>));
		expect(await rejections("2025-r1", "state.json")).toContain(`state.json: ${reason}`);
	});

	test("what is not JSON", async () => {
		repository.write("state.json", "{ revision: 1 }");
		expect(await rejections("2025-r1", "state.json")).toMatch(/^state\.json: .*JSON/);
	});

	test("a revision that does not supersede the other", async () => {
		writeState("state.json", "2025-r2", (file) =>
			Object.assign(file, { supersedes: null, corrections: [] }),
		);
		expect(await rejections("2025-r1", "state.json")).toBe(
			`2025-r2: supersedes: expected 2025-r1, which came before it, found none\nrevision:compare: ${INTO_A_FILE}`,
		);
	});

	test("a revision whose predecessor is already superseded", async () => {
		repository.run("mv data/2025-r2 data/2025-r3");
		for (const name of ["report", "anchors", "ledger"]) {
			repository.edit<Draft<ReportFile>>(`data/2025-r3/${name}.json`, (file) => {
				file.revision = "2025-r3";
			});
		}
		writeState("state.json", "2025-r3", (file) =>
			Object.assign(file, { revision: "2025-r4", supersedes: "2025-r1" }),
		);
		expect(await rejections("2025-r3", "state.json")).toBe(
			`2025-r4: supersedes: 2025-r1 is already superseded by 2025-r3\nrevision:compare: ${INTO_A_FILE}`,
		);
		writeState("r2.json", "2025-r3", (file) => Object.assign(file, { revision: "2025-r2" }));
		writeState("state.json", "2025-r3", (file) =>
			Object.assign(file, { revision: "2025-r4", supersedes: "2025-r3" }),
		);
		expect(await rejections("r2.json", "state.json")).toBe(
			`2025-r4: expected a revision that supersedes 2025-r2, directly or through others\n  ${INTO_A_FILE}`,
		);
	});
});
