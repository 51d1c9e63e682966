import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Ledger } from "../../scripts/lib/ledger/Ledger.ts";
import type { DatasetFile, FigureEntry } from "../../src/schema/index.ts";
import { Guide } from "../support/Guide.ts";
import { type Draft, RepositoryCopy } from "../support/RepositoryCopy.ts";

const DATA = "data/2026-r1.json";
const GENERATE = "npm run data:generate";
const ANCHOR = "npm run data:anchor -- data/2026-r1.json report-2026.txt";
const COMPARE = "npm run -s revision:compare -- 2025-r1 2026-r1 > .changeset/2026-r1.md";

/** An invented report. */
const REPORT = `Good morning, and welcome to this hall.
1. A Year of Imports
China bought about 170 Mt of bauxite abroad in 2025. Prices “rose” twice.
2. A Year of Exports
Little left.
`;

const figure: FigureEntry = {
	id: "bauxite-imports-2025",
	commodity: "bauxite",
	indicator: "imports",
	area: "CN",
	counterpart: "001",
	period: "2025",
	value: "170",
	unit: "Mt",
	kind: "mass",
	qualifier: "about",
	status: "A",
	section: "section-2",
	sentence: 1,
	printed: "about 170 Mt",
	label: { en: "Bauxite imports", zh: "铝土矿进口量" },
};

let copy: RepositoryCopy;
let guide: Guide;

beforeAll(() => {
	copy = new RepositoryCopy();
	copy.takeBeforeStable();
	guide = new Guide(copy, "docs/guides/new-report.md", "Another report");
	copy.write("report-2026.txt", REPORT);
});

afterAll(() => copy.remove());

describe("a report of another year", () => {
	test("begins as an empty file, which says what it lacks", () => {
		expect(guide.run("npm run revision:new -- 2026-r1")).toMatchObject({ status: 0 });
		expect(JSON.parse(copy.read(DATA))).toMatchObject({ revision: "2026-r1", figures: [] });
		const { status, stderr } = guide.run(GENERATE);
		expect(status).toBe(1);
		expect(stderr.split("\n").map((line) => line.split(":")[0])).toEqual([
			"data/2026-r1.json",
			"(file) at title",
			"(file) at source.title",
			"(file) at source.host",
			"(file) at source.digest",
			"(file) at source.note",
			"(file) at sections",
			"",
		]);
	});

	test("gets its length, its digest and its sections from a copy", () => {
		expect(guide.run(ANCHOR)).toMatchObject({ status: 0 });
		const { source, sections }: DatasetFile = JSON.parse(copy.read(DATA));
		expect(source.codePoints).toBe(REPORT.length);
		expect(sections.map(({ id, heading }) => [id, heading])).toEqual([
			["section-1", null],
			["section-2", "A Year of Imports"],
			["section-3", "A Year of Exports"],
		]);
		expect(sections.map(({ start, end }) => REPORT.slice(start, end))).toEqual([
			"Good morning, and welcome to this hall.",
			REPORT.slice(REPORT.indexOf("1."), REPORT.indexOf("\n2.")),
			"2. A Year of Exports\nLittle left.",
		]);
	});

	test("can be made without figures, and needs the place of each", () => {
		copy.edit<Draft<DatasetFile>>(DATA, (file) => {
			file.title = "Figures of an invented address";
			file.source = {
				...file.source,
				title: "An address",
				host: "example.org",
				note: "Invented.",
			};
		});
		expect(copy.run(GENERATE)).toMatchObject({ status: 0 });
		expect(copy.run("npx tsc -p .")).toEqual({ status: 0, stdout: "", stderr: "" });
		copy.edit<Draft<DatasetFile>>(DATA, (file) => {
			file.figures = [figure];
		});
		expect(guide.run(GENERATE)).toMatchObject({
			status: 1,
			stderr:
				"data/2026-r1.json: where in the report do bauxite-imports-2025 stand? run npm run data:anchor -- data/2026-r1.json REPORT.txt\n",
		});
		expect(guide.run(ANCHOR)).toMatchObject({ status: 0 });
		expect(guide.run(GENERATE)).toMatchObject({ status: 0 });
	});

	test("is given a ledger of its numbers", () => {
		const { status, stderr } = copy.run("npm run -s check:report -- report-2026.txt");
		expect(status).toBe(1);
		expect(stderr).toContain("there is no data/2026-r1.ledger.json");
		expect(
			guide.run(
				"npm run -s data:ledger -- data/2026-r1.json report-2026.txt > data/2026-r1.ledger.json",
			),
		).toMatchObject({ status: 0 });
		copy.edit<Draft<Ledger>>("data/2026-r1.ledger.json", (ledger) => {
			for (const claim of ledger.claims) if ("reason" in claim) claim.reason = "heading";
		});
		expect(guide.run(ANCHOR)).toMatchObject({ status: 0 });
		expect(guide.run(GENERATE)).toMatchObject({ status: 0 });
	});

	test("is checked against its own copy", () => {
		const command = "npm run check:report -- report-2026.txt";
		expect(guide.run(command)).toMatchObject({
			status: 0,
			stdout: expect.stringMatching(
				/\n1 figures and 0 statements stand in the report where data\/2026-r1\.json says; data\/2026-r1\.ledger\.json claims its \d+ numbers\.\n$/,
			),
		});
		copy.write("other.txt", REPORT.replace("170", "171"));
		const { status, stderr } = copy.run("npm run -s check:report -- other.txt");
		expect(status).toBe(1);
		expect(stderr).toContain("data/2025-r1.json: (file) at source.digest: ");
		expect(stderr).toContain("data/2026-r1.json: bauxite-imports-2025 at figures[0].selector: ");
	});

	test("is a minor release, which owes no reasons for what another report says", () => {
		expect(guide.run(COMPARE)).toMatchObject({ status: 0, stderr: "" });
		const changeset = copy.read(".changeset/2026-r1.md");
		expect(changeset).toMatch(
			/^---\n"china-aluminum": minor\n---\n\nRevision `2026-r1` is of another report, and stands beside `2025-r1`: 4 added\. /,
		);
		expect(changeset).toContain(
			"- **Added**\n  - `section-1` (sections)\n  - `section-2` (sections)\n",
		);
		expect(changeset).toContain(
			"  - `bauxite-imports-2025` (figures): Bauxite imports: about 170 Mt (about, 165 to 175 Mt)\n",
		);
	});

	test("is frozen, and supersedes nothing", () => {
		expect(guide.run("npm run revision:freeze -- 2026-r1")).toMatchObject({ status: 0 });
		expect(guide.run("npm run revision:check")).toMatchObject({ status: 0 });
		expect(copy.read("src/datasets/revisions.ts").match(/supersede\w+: .*/g)).toEqual([
			"supersedes: null,",
			"supersededBy: null,",
			"supersedes: null,",
			"supersededBy: null,",
		]);
		expect(guide.left).toEqual(["npm test"]);
	});
});

describe("a file beside the data file", () => {
	const LEDGER = "data/2025-r1.beside.json";

	test("is copied with it, and packed and exported as that of the first revision is", () => {
		copy.write(LEDGER, JSON.stringify({ revision: "2025-r1", rows: [1] }));
		copy.edit<{ files: string[]; exports: Record<string, string> }>("package.json", (manifest) => {
			manifest.files.push(LEDGER);
			manifest.exports[`./${LEDGER}`] = `./${LEDGER}`;
		});
		expect(copy.run("npm run -s revision:new -- 2025-r2")).toMatchObject({
			status: 0,
			stdout: expect.stringMatching(/^data\/2025-r2\.json\ndata\/2025-r2\.beside\.json\n/),
		});
		expect(JSON.parse(copy.read("data/2025-r2.beside.json"))).toEqual({
			revision: "2025-r2",
			rows: [1],
		});
		expect(copy.run(GENERATE)).toMatchObject({ status: 0 });
		const { files, exports } = JSON.parse(copy.read("package.json"));
		const isBeside = (path: string) => path.includes("beside");
		expect(files.filter(isBeside)).toEqual([LEDGER, "data/2025-r2.beside.json"]);
		expect(Object.keys(exports).filter(isBeside)).toEqual([
			`./${LEDGER}`,
			"./data/2025-r2.beside.json",
		]);
	});
});

describe("a revision that cannot begin", () => {
	test.each([
		["", "usage: npm run revision:new -- REVISION [THE REVISION TO COPY]"],
		["latest", "expected a year and a number, such as 2025-r2, found latest"],
		["2025-r1", "data/2025-r1.json is there already"],
		["2027-r1 2025-r1", "2025-r1 is of another report, which 2027-r1 cannot supersede; name none"],
		[
			"2025-r9 2025-r8",
			"there is no data/2025-r8.json; the revisions are 2025-r1, 2025-r2, 2026-r1",
		],
	])("%s", (given, reason) => {
		expect(copy.run(`npm run -s revision:new -- ${given}`)).toEqual({
			status: 1,
			stdout: "",
			stderr: `${reason}\n`,
		});
	});

	test("of what is superseded already", () => {
		expect(copy.run("npm run -s revision:new -- 2025-r3 2025-r1")).toMatchObject({
			status: 1,
			stderr: "2025-r1 is superseded by 2025-r2; copy that\n",
		});
		expect(copy.run("npm run -s revision:new -- 2025-r3")).toMatchObject({ status: 0 });
		expect(JSON.parse(copy.read("data/2025-r3.json")).supersedes).toBe("2025-r2");
	});

	test("before one that is there", () => {
		expect(copy.run("mv data/2025-r3.json data/2025-r4.json")).toMatchObject({ status: 0 });
		copy.edit<Draft<DatasetFile>>("data/2025-r4.json", (file) => {
			file.revision = "2025-r4";
		});
		for (const given of ["2025-r3", "2025-r3 2025-r2"]) {
			expect(copy.run(`npm run -s revision:new -- ${given}`)).toMatchObject({
				status: 1,
				stderr: "2025-r4 is there, and a new revision comes after it: name it 2025-r5\n",
			});
		}
	});
});
