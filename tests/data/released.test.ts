import { beforeEach, describe, expect, test } from "vitest";
import type { Anchors } from "../../scripts/lib/anchors/Anchors.ts";
import type { ReportFile } from "../../scripts/lib/anchors/ReportFile.ts";
import { canonicalDigest } from "../../scripts/lib/digest.ts";
import { datasetModule } from "../../scripts/lib/generate/datasetModule.ts";
import { jsonText } from "../../scripts/lib/json.ts";
import { linesOf } from "../../scripts/lib/Problem.ts";
import { checkRevisions } from "../../scripts/lib/revisions/checkRevisions.ts";
import { differingDigests, digestsOf } from "../../scripts/lib/revisions/digestsOf.ts";
import { freezeRevision } from "../../scripts/lib/revisions/freezeRevision.ts";
import type { DatasetFile } from "../../src/schema/index.ts";
import { problemsFrom } from "../support/problemsFrom.ts";
import { type Draft, TestRepository } from "../support/TestRepository.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const REPORT = "data/2025-r1/report.json";
const ANCHORS = "data/2025-r1/anchors.json";
const DATASET = "data/2025-r1/dataset.json";
const MODULE = "src/datasets/2025-r1.ts";

let repository: TestRepository;

beforeEach(() => {
	repository = new TestRepository();
	return () => repository.remove();
});

/** Changes the first figure of the released revision, and generates its dataset file again. */
function change(changes: object): void {
	repository.edit<Draft<ReportFile>>(REPORT, (file) => {
		file.figures = file.figures.map((figure, index) =>
			index === 0 ? { ...figure, ...changes } : figure,
		);
	});
	repository.write(DATASET, jsonText(repository.dataset("2025-r1")));
}

const digests = () => repository.released()["2025-r1"] ?? {};

/** What the digests name as changed. */
const changed = async () =>
	differingDigests(digests(), await digestsOf(repository, "2025-r1")).map(
		(lines) => lines.split("\n")[0],
	);

/** Canonical JSON of what holds no fractions, written apart from the library that the digests use. */
function canonical(value: Json): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const members = Object.keys(value)
		.sort()
		.map((key) => `${JSON.stringify(key)}:${canonical(value[key] as Json)}`);
	return `{${members.join(",")}}`;
}

async function sha256(text: string): Promise<string> {
	const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

describe("the digests of a released revision", () => {
	test("are those of its canonical JSON", async () => {
		for (const name of ["report", "ledger", "anchors", "dataset"]) {
			const path = `data/2025-r1/${name}.json`;
			expect(digests()[path]).toBe(await sha256(canonical(JSON.parse(repository.text(path)))));
		}
		const file = JSON.parse(repository.text(DATASET));
		const lists = Object.keys(file).filter((name) => Array.isArray(file[name]));
		expect(lists).toEqual(expect.arrayContaining(["sections", "figures", "statements"]));
		const ids = Object.fromEntries(
			lists.map((list) => [list, file[list].map(({ id }: { id: string }) => id)]),
		);
		expect(digests()["ids"]).toBe(await sha256(canonical(ids)));
		expect(digests()[MODULE]).toMatch(/^sha256-/);
		const { ...values } = await import("../../src/datasets/2025-r1.ts");
		const { contentDigest, ...dataset } = values.dataset;
		expect(digests()[MODULE]).toBe(canonicalDigest({ ...values, dataset }));
		expect(digests()[MODULE]).toBe(contentDigest);
		expect(values.dataset.digest).toBe(digests()[DATASET]);
		expect(await changed()).toEqual([]);
	});

	test("tell any character of the file, except for whitespace between its tokens", () => {
		const { sections, figures, statements, ...rest } = JSON.parse(repository.text(DATASET));
		const few = (list: readonly unknown[]) => list.slice(0, 5);
		const text = jsonText({
			...rest,
			sections: few(sections),
			figures: few(figures),
			statements: few(statements),
		});
		const digest = canonicalDigest(JSON.parse(text));
		const digestOfText = (altered: string) => {
			try {
				return canonicalDigest(JSON.parse(altered));
			} catch {
				return "not JSON";
			}
		};
		const STEP = 13; // a prime, so that the samples fall on every part of an entry
		for (let at = 0; at < text.length; at += STEP) {
			const character = text[at] as string;
			const other = character === "1" ? "2" : "1";
			const altered = text.slice(0, at) + other + text.slice(at + 1);
			expect(digestOfText(altered), `${at}: ${text.slice(at - 20, at + 20)}`).not.toBe(digest);
		}
		expect(digestOfText(JSON.stringify(JSON.parse(text)))).toBe(digest);
	});
});

describe("a change of a released revision", () => {
	test("fails the check with both digests and what to do", async () => {
		change({ note: { en: "A note that was not released." } });
		const found = async (path: string) => sha256(canonical(JSON.parse(repository.text(path))));
		expect(linesOf(await problemsFrom(() => checkRevisions(repository)))).toBe(
			`2025-r1: differs from what was released:
${DATASET}
  released ${digests()[DATASET]}
  found    ${await found(DATASET)}
${REPORT}
  released ${digests()[REPORT]}
  found    ${await found(REPORT)}
  A released revision never changes. Undo the change and create a revision with it:
    npm run revision:new -- 2025-r2
  Before 1.0.0, it can be frozen again on purpose, with a changeset that names it:
    npm run revision:freeze -- 2025-r1`,
		);
	});

	test.each([
		["a label", { label: { en: "Relocated", zh: "转移" } }],
		["a note", { note: { en: "Another.", zh: "另一条注释。" } }],
		["a sentence", { sentence: 3 }],
		["a field more", { counterpart: "001" }],
	])("is found if it is %s", async (_, changes) => {
		change(changes);
		expect(await changed()).toEqual([DATASET, REPORT]);
	});

	test("is found if it is a place in the report", async () => {
		repository.edit<Draft<Anchors>>(ANCHORS, (anchors) => {
			anchors.source = { ...anchors.source, codePoints: 11435 };
		});
		expect(await changed()).toEqual([ANCHORS]);
	});

	test("is found if it is an id", async () => {
		const [{ id = "" } = {}] = repository.report("2025-r1").figures;
		for (const path of [REPORT, ANCHORS]) {
			repository.write(path, repository.text(path).replaceAll(`"${id}"`, '"capacity-relocated"'));
		}
		change({});
		expect(await changed()).toEqual([ANCHORS, DATASET, REPORT, "ids"]);
	});

	test("is found if it is the order of the figures", async () => {
		repository.edit<Draft<DatasetFile>>(DATASET, (file) => {
			file.figures = file.figures.toReversed();
		});
		expect(await changed()).toEqual([DATASET, "ids"]);
	});

	test("is found if it is a constant", async () => {
		const code = repository.text(MODULE);
		repository.write(MODULE, code.replace("value: 159,", "value: 160,"));
		expect(await changed()).toEqual([MODULE]);
	});

	test("is found if it is a type that is generated from the same data", async () => {
		const defined = repository.defined("2025-r1");
		const code = datasetModule(defined, digests()[DATASET] as string, new Map());
		repository.write(MODULE, code);
		expect(await changed()).toEqual([]);
		const other = code.replaceAll(/readonly kind: "[\w-]+";/g, "readonly kind: string;");
		expect(other).not.toBe(code);
		repository.write(MODULE, other);
		const types = differingDigests(digests(), await digestsOf(repository, "2025-r1"));
		expect(types).toEqual([
			expect.stringMatching(/^types\n {2}released sha256-.*\n {2}found {4}sha256-/),
		]);
	});

	test("is found if a file of it comes or goes", async () => {
		repository.write("data/2025-r1/more.json", "{}\n");
		expect(linesOf(await problemsFrom(() => checkRevisions(repository)))).toContain(
			"data/2025-r1/more.json\n  released none\n",
		);
		repository.run(`rm data/2025-r1/more.json ${DATASET}`);
		expect(await changed()).toEqual([DATASET, "ids"]);
	});

	test("is found if its folder is gone", async () => {
		repository.run("rm -r data/2025-r1");
		const text = linesOf(await problemsFrom(() => checkRevisions(repository)));
		expect(text).toContain(`${DATASET}\n  released ${digests()[DATASET]}\n  found    none\n`);
	});

	test("is not found if it is only layout", async () => {
		const { figures, ...rest } = JSON.parse(repository.text(REPORT));
		repository.write(REPORT, JSON.stringify({ figures, ...rest }));
		expect(await checkRevisions(repository)).toEqual({
			text: expect.stringContaining("2025-r1: as released. Compared with "),
		});
	});
});

describe("a manifest that no longer leads to a released revision", () => {
	test("fails the check", async () => {
		repository.edit<{ exports: Record<string, unknown> }>("package.json", ({ exports }) => {
			delete exports["./2025-r1"];
		});
		const problems = await problemsFrom(() => checkRevisions(repository));
		expect(problems.map(({ subject }) => subject)).toEqual(['package.json: exports["./2025-r1"]']);
	});
});

describe("freezing again", () => {
	const freeze = (revision?: string) => freezeRevision(repository, revision);
	const rejections = async (revision?: string) =>
		linesOf(await problemsFrom(() => freeze(revision)));

	test("is done on purpose, before 1.0.0 and with a changeset that names the revision", async () => {
		change({ note: { en: "Another.", zh: "另一条注释。" } });
		repository.write(".changeset/other.md", "Nothing about it.\n");
		expect(await rejections("2025-r1")).toBe(
			"2025-r1: expected a changeset that names it, found none\n  Describe in a changeset what is new or why it changes: npx changeset",
		);
		expect(await changed()).toEqual([DATASET, REPORT]);
		repository.tell("2025-r1 has a note more.");
		expect(await freeze("2025-r1")).toEqual({
			text: expect.stringContaining("2025-r1 is frozen again in data/released.json. Compared "),
		});
		expect(await changed()).toEqual([]);
		expect(await checkRevisions(repository)).toEqual({ text: expect.any(String) });
	});

	test("needs a revision that exists and can be read", async () => {
		repository.tell("2025-r1 has a note more.");
		expect(await rejections()).toBe(
			"revision:freeze: expected npm run revision:freeze -- REVISION",
		);
		expect(await rejections("2025-r9")).toBe("2025-r9: expected one of the revisions 2025-r1");
		expect(await rejections("../data/2025-r1")).toContain("expected one of the revisions 2025-r1");
		repository.edit<Record<string, unknown>>(REPORT, (file) => {
			file["withdrawn"] = [null];
		});
		expect(await rejections("2025-r1")).toContain(`${REPORT}: withdrawn[0]: `);
	});

	test("needs a history without problems", async () => {
		repository.tell("2025-r1 has a note more.");
		repository.edit<Draft<ReportFile>>(REPORT, (file) => {
			file.supersedes = "2024-r1";
		});
		expect(await rejections("2025-r1")).toBe(
			"2025-r1: supersedes: expected a revision that exists, found 2024-r1",
		);
	});
});
