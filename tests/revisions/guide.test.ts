import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Anchors } from "../../scripts/lib/anchors/Anchors.ts";
import type { ReportFile } from "../../scripts/lib/anchors/ReportFile.ts";
import type { Ledger } from "../../scripts/lib/ledger/Ledger.ts";
import type { FigureEntry } from "../../src/schema/index.ts";
import { Guide } from "../support/Guide.ts";
import { RepositoryCopy } from "../support/RepositoryCopy.ts";
import type { Draft } from "../support/TestRepository.ts";

const GUIDE = "docs/guides/new-report.md";
const GENERATE = "npm run data:generate";
const CHECK = "npm run revision:check";

/** The module of the first revision, whose code a later one must leave alone. */
const FIRST_MODULE = "src/datasets/2025-r1.ts";
const FIRST_DATASET = "data/2025-r1/dataset.json";

/** The built files of the first revision. */
const BUILT = ["dist/2025-r1.js", "dist/2025-r1.cjs"];

let copy: RepositoryCopy;
let before: ReadonlyMap<string, string>;

beforeAll(() => {
	copy = new RepositoryCopy();
	copy.takeBeforeStable();
	expect(copy.run("npm run -s build -- --silent")).toMatchObject({ status: 0 });
	const paths = [...BUILT, FIRST_DATASET, FIRST_MODULE];
	before = new Map(paths.map((path) => [path, copy.read(path)]));
});

afterAll(() => copy.remove());

const passes = { status: 0 };

/** The errors that the compiler has about modules of the copy, and about what they import. */
function typeErrors(...paths: readonly string[]): string[] {
	const program = ts.createProgram(
		paths.map((path) => `${copy.folder}/${path}`),
		{
			strict: true,
			noEmit: true,
			skipLibCheck: true,
			allowImportingTsExtensions: true,
			target: ts.ScriptTarget.ES2022,
			module: ts.ModuleKind.ESNext,
			moduleResolution: ts.ModuleResolutionKind.Bundler,
			types: [],
		},
	);
	return paths.flatMap((path) =>
		program
			.getSemanticDiagnostics(program.getSourceFile(`${copy.folder}/${path}`))
			.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
	);
}

describe("another report", () => {
	const FILE = "data/2026-r1/report.json";
	const ANCHOR = "npm run data:anchor -- report-2026.txt";
	let guide: Guide;

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

	beforeAll(() => {
		guide = new Guide(copy, GUIDE, "Another report");
		copy.write("report-2026.txt", REPORT);
	});

	test("begins as an empty file, which says what it lacks", () => {
		expect(guide.run("npm run revision:new -- 2026-r1")).toMatchObject(passes);
		expect(JSON.parse(copy.read(FILE))).toMatchObject({ revision: "2026-r1", figures: [] });
		const { status, stderr } = guide.run(GENERATE);
		expect(status).toBe(1);
		const lines = stderr.trimEnd().split("\n");
		// A text that is missing in Chinese is empty, and not Chinese.
		const lacking = new Set(lines.map((line) => line.split(": ").slice(0, 2).join(": ")));
		const paths = ["title", "source.title", "source.host", "source.note.en", "source.note.zh"];
		expect([...lacking]).toEqual([...paths, "sections"].map((path) => `${FILE}: ${path}`));
	});

	test("is given the sections that its copy proposes, and the places of all", () => {
		const { status, stderr } = guide.run(ANCHOR);
		expect(status).toBe(1);
		const sections = JSON.parse(stderr.slice(stderr.indexOf("[")));
		copy.edit<Draft<ReportFile>>(FILE, (file) => {
			file.title = "Figures of an invented address";
			file.source = {
				title: "An address",
				host: "example.org",
				language: "en",
				note: { en: "Invented.", zh: "虚构" },
			};
			file.sections = sections;
		});
		const written = copy.read(FILE);
		expect(guide.run(ANCHOR)).toMatchObject(passes);
		expect(copy.read(FILE)).toBe(written);
		const anchors: Anchors = JSON.parse(copy.read("data/2026-r1/anchors.json"));
		expect(anchors.source.codePoints).toBe(REPORT.length);
		expect(
			Object.values(anchors.sections).map(({ start, end }) => REPORT.slice(start, end)),
		).toEqual([
			"Good morning, and welcome to this hall.",
			REPORT.slice(REPORT.indexOf("1."), REPORT.indexOf("\n2.")),
			"2. A Year of Exports\nLittle left.",
		]);
	});

	test("can be generated without figures, and needs the place of each", () => {
		expect(copy.run(GENERATE)).toMatchObject(passes);
		expect(typeErrors("src/datasets/2026-r1.ts")).toEqual([]);
		copy.edit<Draft<ReportFile>>(FILE, (file) => {
			file.figures = [figure];
		});
		expect(guide.run(GENERATE)).toMatchObject({
			status: 1,
			stderr:
				"data/2026-r1/anchors.json: figures: expected the place of bauxite-imports-2025, found none\n  Run npm run data:anchor -- REPORT.txt 2026-r1\n",
		});
		expect(guide.run(ANCHOR)).toMatchObject(passes);
		expect(guide.run(GENERATE)).toMatchObject(passes);
	});

	test("is given a ledger of its numbers", () => {
		const LEDGER = "data/2026-r1/ledger.json";
		expect(copy.run("npm run -s check:report -- report-2026.txt")).toMatchObject({
			status: 1,
			stderr: expect.stringContaining(`${LEDGER}: expected a file, found none`),
		});
		expect(guide.run(`npm run -s data:ledger -- report-2026.txt > ${LEDGER}`)).toMatchObject(
			passes,
		);
		copy.edit<Draft<Ledger>>(LEDGER, (ledger) => {
			for (const claim of ledger.claims) if ("reason" in claim) claim.reason = "heading";
		});
		expect(guide.run(GENERATE)).toMatchObject(passes);
	});

	test("is checked against its own copy", () => {
		expect(guide.run("npm run check:report -- report-2026.txt")).toMatchObject({
			status: 0,
			stdout: expect.stringMatching(
				/\ndata\/2026-r1: the copy has its 1 figures and 0 statements, and the ledger accounts for the \d+ numbers of the copy\.\n$/,
			),
		});
		copy.write("other.txt", REPORT.replace("170", "171"));
		const { status, stderr } = copy.run("npm run -s check:report -- other.txt");
		expect(status).toBe(1);
		expect(stderr).toContain("data/2025-r1/anchors.json: source.digest: ");
		expect(stderr).toContain("data/2026-r1/report.json: figures[0], bauxite-imports-2025: ");
	});

	test("is a minor release, which owes no reasons for what another report says", () => {
		const compare = "npm run -s revision:compare -- 2025-r1 2026-r1 > .changeset/2026-r1.md";
		expect(guide.run(compare)).toMatchObject({ status: 0, stderr: "" });
		const changeset = copy.read(".changeset/2026-r1.md");
		expect(changeset).toMatch(
			/^---\n"china-aluminum": minor\n---\n\nRevision `2026-r1` transcribes a different report and is added beside `2025-r1`: 4 added\. /,
		);
		expect(changeset).toContain(
			"- **Added**\n  - `section-1` (sections)\n  - `section-2` (sections)\n",
		);
		expect(changeset).toContain(
			"  - `bauxite-imports-2025` (figures): Bauxite imports: about 170 Mt (about, 165 to 175 Mt)\n",
		);
	});

	test("is frozen, and supersedes nothing", () => {
		expect(guide.run("npm run revision:freeze -- 2026-r1")).toMatchObject(passes);
		expect(guide.run(CHECK)).toMatchObject(passes);
		expect(copy.read("src/datasets/revisions.ts").match(/supersede\w+: .*/g)).toEqual([
			"supersedes: null,",
			"supersededBy: null,",
			"supersedes: null,",
			"supersededBy: null,",
		]);
		expect(guide.left).toEqual(["npm test"]);
	});

	test("is not frozen with constants that drift from the data", () => {
		const text = copy.read(FILE);
		copy.edit<Draft<ReportFile>>(FILE, (file) => {
			file.title = "Another title";
		});
		expect(copy.run("npm run -s revision:freeze -- 2026-r1")).toMatchObject({
			status: 1,
			stdout: "",
			stderr: expect.stringContaining(
				"data/2026-r1/dataset.json: differs from what report.json and anchors.json generates\n  Run npm run data:generate\n",
			),
		});
		copy.write(FILE, text);
	});
});

describe("a correction", () => {
	const FILE = "data/2025-r2/report.json";
	const ANCHORS = "data/2025-r2/anchors.json";
	const LEDGER = "data/2025-r2/ledger.json";
	const NEW = "npm run revision:new -- 2025-r2";
	const COMPARE = "npm run -s revision:compare -- 2025-r1 2025-r2 > .changeset/2025-r2.md";
	const FREEZE = "npm run revision:freeze -- 2025-r2";
	let guide: Guide;

	/** What the second revision says, made up for the test. */
	const corrected = "bauxite-imports-2024";
	const relabelled = "alumina-capacity";
	const withdrawn = "green-electricity-aluminum-production-2024";
	const renamed = { from: "red-mud-forums", to: "red-mud-forums-held" };
	const added = "bauxite-imports-change-2024";
	const reasons = {
		corrected: "Read 158.7 for 159.",
		withdrawn: "Counts plants, not output.",
		renamed: "The forums were held, not planned.",
	};

	function correct(file: Draft<ReportFile>): void {
		const first: ReportFile = JSON.parse(copy.read("data/2025-r1/report.json"));
		file.title = "Figures of the 2025 address, read again";
		file.figures = first.figures
			.filter(({ id }) => id !== withdrawn)
			.flatMap((figure): ReportFile["figures"] => {
				if (figure.id === relabelled) {
					return [{ ...figure, label: { ...figure.label, en: "Capacity of alumina refineries" } }];
				}
				if (figure.id === renamed.from) return [{ ...figure, id: renamed.to }];
				if (figure.id !== corrected) return [figure];
				return [
					{ ...figure, value: "158.7", printed: "158.7 million tons" },
					{
						...figure,
						id: added,
						value: "12",
						unit: "%",
						kind: "relative-change",
						baseline: "2023",
						changeOf: corrected,
						printed: "12%",
					},
				];
			});
		file.statements = first.statements?.map((statement) => ({
			...statement,
			figures: statement.figures.map((id) => (id === renamed.from ? renamed.to : id)),
		}));
		file.corrections = [{ id: corrected, reason: reasons.corrected }];
		file.withdrawn = [
			{ id: withdrawn, reason: reasons.withdrawn, replacedBy: null },
			{ id: renamed.from, reason: reasons.renamed, replacedBy: renamed.to },
		];
	}

	/** Gives the invented figures the places of the figures that they replace: no copy has them. */
	function place(anchors: { figures: Record<string, object | undefined> }): void {
		const { figures } = anchors;
		figures[added] = { ...figures[corrected], printed: "12%", unit: "%" };
		figures[corrected] = { ...figures[corrected], printed: "158.7 million tons" };
		figures[renamed.to] = figures[renamed.from];
		delete figures[renamed.from];
		delete figures[withdrawn];
	}

	/** A module without its comments. */
	const codeOf = (source: string) =>
		ts.transpileModule(source, { compilerOptions: { removeComments: true } }).outputText;

	beforeAll(() => {
		guide = new Guide(copy, GUIDE, "A correction");
	});

	test("begins as a copy that supersedes the first", () => {
		expect(guide.run(NEW)).toMatchObject(passes);
		const { revision, date, supersedes, figures, statements } = JSON.parse(copy.read(FILE));
		const first = JSON.parse(copy.read("data/2025-r1/report.json"));
		expect([revision, supersedes]).toEqual(["2025-r2", "2025-r1"]);
		expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		expect([figures, statements]).toEqual([first.figures, first.statements]);
		expect(copy.run(NEW)).toMatchObject({
			status: 1,
			stderr: "data/2025-r2: exists already\n",
		});
	});

	test("says why it differs, or is not compared", () => {
		copy.edit<{ figures: Record<string, object | undefined> }>(ANCHORS, place);
		copy.edit<Draft<ReportFile>>(FILE, (file) => {
			correct(file);
			file.corrections = [];
			file.withdrawn = [];
		});
		expect(guide.run(COMPARE)).toMatchObject({
			status: 1,
			stderr: [
				"2025-r2: bauxite-imports-2024: value, printed, selector.printed changed without a reason",
				"  Give it in corrections.",
				"2025-r2: red-mud-forum: figures[0] changed without a reason",
				"  Give it in corrections.",
				"2025-r2: green-electricity-aluminum-production-2024: was removed without a reason",
				"  Give it in withdrawn.",
				"2025-r2: red-mud-forums: was removed without a reason",
				"  Give it in withdrawn.",
				"revision:compare: If this was written into a file, remove the file: it is empty.",
				"",
			].join("\n"),
		});
	});

	test("is rejected with every breach of the schema", () => {
		copy.edit<Draft<ReportFile>>(FILE, (file) => {
			file.withdrawn = [{ id: withdrawn, reason: " ", replacedBy: "nothing-like-it" }];
		});
		expect(guide.run(GENERATE)).toMatchObject({
			status: 1,
			stderr: `${FILE}: withdrawn[0].reason: expected text without blanks around it, found " "\n`,
		});
	});

	test("is rejected with a ledger of figures that it no longer has", () => {
		copy.edit<Draft<ReportFile>>(FILE, correct);
		const { status, stderr } = guide.run(GENERATE);
		expect(status).toBe(1);
		expect(stderr.split("\n").map((line) => line.replace(/\d+(?=\]:)/, "?"))).toEqual([
			`${LEDGER}: claims[?]: expected a figure of 2025-r2, found "${withdrawn}"`,
			`${LEDGER}: claims[?]: expected a figure of 2025-r2, found "${renamed.from}"`,
			"",
		]);
	});

	test("generates its constants, and the entry points of the package", () => {
		copy.edit<Ledger>(LEDGER, (ledger) => {
			ledger.claims = ledger.claims.map((claim) => {
				if (!("figure" in claim)) return claim;
				const { figure, ...range } = claim;
				if (figure === withdrawn) return { ...range, reason: "rhetorical-count" };
				return { ...range, figure: figure === renamed.from ? renamed.to : figure };
			});
		});
		expect(guide.run(GENERATE)).toMatchObject({ status: 0, stderr: "" });
		const { exports, typesVersions, files } = JSON.parse(copy.read("package.json"));
		const entriesOf = (revision: string) =>
			Object.keys(exports).filter((path) => path.includes(revision));
		expect(entriesOf("2025-r2")).toContain("./data/2025-r2/dataset.json");
		expect(entriesOf("2025-r2")).toEqual(
			entriesOf("2025-r1").map((path) => path.replace("2025-r1", "2025-r2")),
		);
		expect(exports["./2025-r2"].require.types).toBe("./dist/2025-r2.d.cts");
		expect(typesVersions["*"]["2025-r2"]).toEqual(["./dist/2025-r2.d.cts"]);
		expect(files).toContain("data/2025-r2/dataset.json");
	});

	test("is not released before it is frozen, with a changeset that names it", () => {
		expect(copy.run("npm run -s revision:check")).toMatchObject({
			status: 1,
			stderr: `2025-r2: is not frozen yet\n  When the revision is complete:\n    ${FREEZE}\n`,
		});
		copy.run("rm .changeset/2025-r2.md");
		expect(copy.run(FREEZE)).toMatchObject({
			status: 1,
			stderr:
				"2025-r2: expected a changeset that names it, found none\n  Describe in a changeset what is new or why it changes: npx changeset\n",
		});
	});

	test("is compared in a changeset", () => {
		expect(guide.run(COMPARE)).toMatchObject({ status: 0, stderr: "" });
		expect(copy.read(".changeset/2025-r2.md")).toMatchInlineSnapshot(`
			"---
			"china-aluminum": minor
			---

			Revision \`2025-r2\` compared with \`2025-r1\`: 1 added, 2 changed, 1 withdrawn, 1 renamed. This is a minor release because a new revision is added beside the others, which do not change.

			- **Added**
			  - \`bauxite-imports-change-2024\` (figures): Bauxite imports: 12% (rounded, 11.5 to 12.5%)
			- **Changed**
			  - \`alumina-capacity\` (figures)
			    - label.en: \`"Installed alumina capacity"\` → \`"Capacity of alumina refineries"\`
			  - \`bauxite-imports-2024\` (figures): Read 158.7 for 159.
			    - number: 159 Mt (rounded, 158.5 to 159.5 Mt) → 158.7 Mt (rounded, 158.65 to 158.75 Mt)
			    - value: \`"159"\` → \`"158.7"\`
			    - printed: \`"159 million tons"\` → \`"158.7 million tons"\`
			    - selector.printed: \`"159 million tons"\` → \`"158.7 million tons"\`
			- **Withdrawn**
			  - \`green-electricity-aluminum-production-2024\` (figures): Counts plants, not output.
			- **Renamed**
			  - \`red-mud-forums\` → \`red-mud-forums-held\` (figures): The forums were held, not planned.
			- **Dataset**
			  - title: \`"Figures of the 2025 address on China's aluminum industry"\` → \`"Figures of the 2025 address, read again"\`
			"
		`);
	});

	test("is frozen, and the checks pass", () => {
		expect(guide.run(FREEZE)).toMatchObject(passes);
		expect(guide.run(CHECK)).toMatchObject({
			status: 0,
			stdout: expect.stringContaining("2025-r1, 2025-r2, 2026-r1: as released. Compared with "),
		});
		expect(guide.left).toEqual([
			"npm run data:anchor -- report.txt 2025-r2",
			"npm run check:report -- report.txt",
			"npm test",
		]);
	});

	test("works beside the first in one program, which did not change", () => {
		expect(copy.run("npm run -s build -- --silent")).toMatchObject(passes);
		for (const path of [...BUILT, FIRST_DATASET]) expect(copy.read(path)).toBe(before.get(path));
		expect(copy.read(FIRST_MODULE)).not.toBe(before.get(FIRST_MODULE));
		expect(codeOf(copy.read(FIRST_MODULE))).toBe(codeOf(before.get(FIRST_MODULE) ?? ""));
		copy.write("released.json", copy.read(FIRST_DATASET));
		copy.write(
			"beside.mjs",
			`import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { assertDigest, format, revisions, sourcesOf, subtract } from "china-aluminum";
import * as first from "china-aluminum/2025-r1";
import * as second from "china-aluminum/2025-r2";
import { parseDataset } from "china-aluminum/schema";
const require = createRequire(import.meta.url);
const parsed = parseDataset(require("./released.json"));
assert.deepEqual(first.figures, parsed.figures);
assert.deepEqual(first.statements, parsed.statements);
assert.deepEqual({ ...require("china-aluminum/2025-r2") }, { ...second });
assert.equal(first.bauxiteImports2024.value, 159);
assert.equal(second.bauxiteImports2024.value, 158.7);
assert.equal(first.redMudForums.value, second.redMudForumsHeld.value);
assert.equal(second.greenElectricityAluminumProduction2024, undefined);
const difference = subtract(first.bauxiteImports2024, second.bauxiteImports2024);
assert.equal(difference.value, 0.3);
assert.deepEqual(sourcesOf(difference).map(({ revision }) => revision), ["2025-r1", "2025-r2"]);
assert.deepEqual(
	revisions.map(({ id, supersedes, supersededBy }) => [id, supersedes, supersededBy]),
	[["2025-r1", null, "2025-r2"], ["2025-r2", "2025-r1", null], ["2026-r1", null, null]],
);
for (const { dataset } of [first, second]) {
	assertDigest(dataset, revisions.find(({ id }) => id === dataset.revision).digest);
}
assert.throws(() => assertDigest(second.dataset, first.dataset.digest), { code: "digest-mismatch" });
assert.equal(second.dataset.withdrawn.length, 2);
`,
		);
		expect(copy.run("node beside.mjs")).toEqual({ status: 0, stdout: "", stderr: "" });
	});

	test("has an editor strike through what it corrects or withdraws of the first, with the reason", () => {
		const path = `${copy.folder}/beside.ts`;
		copy.write(
			"beside.ts",
			`import { aluminaCapacity, bauxiteImports2024, greenElectricityAluminumProduction2024, redMudForums } from "china-aluminum/2025-r1";
import { bauxiteImports2024 as corrected, redMudForumsHeld } from "china-aluminum/2025-r2";
export const all = [aluminaCapacity, bauxiteImports2024, greenElectricityAluminumProduction2024, redMudForums, corrected, redMudForumsHeld];
`,
		);
		const service = ts.createLanguageService({
			getCompilationSettings: () => ({
				module: ts.ModuleKind.NodeNext,
				moduleResolution: ts.ModuleResolutionKind.NodeNext,
				target: ts.ScriptTarget.ES2022,
				strict: true,
				types: [],
			}),
			getScriptFileNames: () => [path],
			getScriptVersion: () => "1",
			getScriptSnapshot: (name) =>
				ts.sys.fileExists(name)
					? ts.ScriptSnapshot.fromString(readFileSync(name, "utf8"))
					: undefined,
			getCurrentDirectory: () => copy.folder,
			getDefaultLibFileName: ts.getDefaultLibFilePath,
			fileExists: ts.sys.fileExists,
			readFile: ts.sys.readFile,
			directoryExists: ts.sys.directoryExists,
			realpath: ts.sys.realpath ?? ((name) => name),
		});
		expect(service.getSemanticDiagnostics(path).map(({ messageText }) => messageText)).toEqual([]);
		const struck = service
			.getSuggestionDiagnostics(path)
			.filter(({ reportsDeprecated }) => reportsDeprecated);
		const code = copy.read("beside.ts");
		const names = struck.map(({ start, length }) => code.slice(start, start + length));
		expect([...new Set(names)]).toEqual([
			"bauxiteImports2024",
			"greenElectricityAluminumProduction2024",
			"redMudForums",
		]);
		const told = [...new Set(names)].map((name) =>
			service
				.getQuickInfoAtPosition(path, code.indexOf(name))
				?.tags?.find((tag) => tag.name === "deprecated")
				?.text?.map(({ text }) => text)
				.join(""),
		);
		expect(told).toEqual([
			`Corrected in \`china-aluminum/2025-r2\`: ${reasons.corrected}`,
			`Withdrawn in \`china-aluminum/2025-r2\`: ${reasons.withdrawn}`,
			`Replaced by \`redMudForumsHeld\` in \`china-aluminum/2025-r2\`: ${reasons.renamed}`,
		]);
	});

	test("passes the checks of the repository", async () => {
		copy.run("rm beside.ts beside.mjs released.json && git init -q . && git add -A");
		const shell = (line: string) => promisify(execFile)("bash", ["-c", line], { cwd: copy.folder });
		const [, unused] = await Promise.all([
			shell("npm run -s data:check && npm run -s revision:check && npm run -s lint"),
			shell("npm run -s unused || true"),
		]);
		for (const revision of ["2025-r2", "2026-r1"]) expect(unused.stdout).not.toContain(revision);
		const modules = ["2025-r1", "2025-r2", "2026-r1", "revisions", "verification"];
		const paths = modules.map((name) => `src/datasets/${name}.ts`);
		expect(typeErrors(...paths, "src/index.ts", "src/verify/index.ts")).toEqual([]);
	});

	test("comes into the changelog by its changeset", () => {
		const git = "git -c user.name=test -c user.email=test@example.org";
		copy.run(`${git} commit -qm all`);
		expect(copy.run("npx changeset version")).toMatchObject(passes);
		const changelog = copy.read("CHANGELOG.md");
		expect(changelog).toMatch(
			/\n- .*Revision `2025-r2` compared with `2025-r1`: 1 added, 2 changed, /,
		);
		expect(changelog).toContain(
			`\n    - \`bauxite-imports-2024\` (figures): ${reasons.corrected}\n`,
		);
	});
});
