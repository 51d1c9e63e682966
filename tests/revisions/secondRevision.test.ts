import { readFileSync } from "node:fs";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Ledger } from "../../scripts/lib/ledger/Ledger.ts";
import type { DatasetFile, FigureEntry } from "../../src/schema/index.ts";
import { Guide } from "../support/Guide.ts";
import { type Draft, RepositoryCopy } from "../support/RepositoryCopy.ts";

const OLD = "data/2025-r1.json";
const NEW = "data/2025-r2.json";
const LEDGER = "data/2025-r2.ledger.json";
const NEW_COMMAND = "npm run revision:new -- 2025-r2";
const GENERATE = "npm run data:generate";
const COMPARE = "npm run -s revision:compare -- 2025-r1 2025-r2 > .changeset/2025-r2.md";
const FREEZE = "npm run revision:freeze -- 2025-r2";
const CHECK = "npm run revision:check";

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

/** The built files of the first revision, which a second one must leave alone. */
const BUILT = ["dist/2025-r1.js", "dist/2025-r1.cjs"];

let copy: RepositoryCopy;
let guide: Guide;
let before: ReadonlyMap<string, string>;

function mend(file: Draft<DatasetFile>): void {
	const first: DatasetFile = JSON.parse(copy.read(OLD));
	file.title = "Figures of the 2025 address, read again";
	file.figures = first.figures
		.filter(({ id }) => id !== withdrawn)
		.flatMap((figure): FigureEntry[] => {
			if (figure.id === relabelled) {
				return [{ ...figure, label: { ...figure.label, en: "Capacity of alumina refineries" } }];
			}
			if (figure.id === renamed.from) return [{ ...figure, id: renamed.to }];
			if (figure.id !== corrected) return [figure];
			const mended: FigureEntry = { ...figure, value: "158.7", printed: "158.7 million tons" };
			const change: FigureEntry = {
				...figure,
				id: added,
				value: "12",
				unit: "%",
				kind: "relative-change",
				baseline: "2023",
				changeOf: corrected,
				printed: "12%",
			};
			return [mended, change];
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

/** A module without its comments. */
const codeOf = (source: string) =>
	ts.transpileModule(source, { compilerOptions: { removeComments: true } }).outputText;

beforeAll(() => {
	copy = new RepositoryCopy();
	copy.takeBeforeStable();
	guide = new Guide(copy, "docs/guides/new-report.md", "A correction");
	const paths = [...BUILT, OLD, "src/datasets/2025-r1.ts"];
	before = new Map(paths.map((path) => [path, copy.read(path)]));
});

afterAll(() => copy.remove());

describe("a second revision of the same report", () => {
	test("begins as a copy that supersedes the first", () => {
		expect(guide.run(NEW_COMMAND)).toMatchObject({ status: 0 });
		const { revision, date, supersedes, figures, statements } = JSON.parse(copy.read(NEW));
		const first = JSON.parse(copy.read(OLD));
		expect([revision, supersedes]).toEqual(["2025-r2", "2025-r1"]);
		expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		expect([figures, statements]).toEqual([first.figures, first.statements]);
		expect(copy.run(NEW_COMMAND)).toMatchObject({
			status: 1,
			stderr: "data/2025-r2.json is there already\n",
		});
	});

	test("says why it differs, or is not compared", () => {
		copy.edit<Draft<DatasetFile>>(NEW, (file) => {
			mend(file);
			file.corrections = [];
			file.withdrawn = [];
		});
		expect(guide.run(COMPARE)).toMatchObject({
			status: 1,
			stderr: [
				"2025-r2: bauxite-imports-2024: value, printed changed without a reason; give it in corrections",
				"2025-r2: red-mud-forum: figures[0] changed without a reason; give it in corrections",
				"2025-r2: green-electricity-aluminum-production-2024: is gone without a reason; give it in withdrawn",
				"2025-r2: red-mud-forums: is gone without a reason; give it in withdrawn",
				"Where this was written into a file, remove the file: it is empty.",
				"",
			].join("\n"),
		});
	});

	test("is refused with every breach of the schema", () => {
		copy.edit<Draft<DatasetFile>>(NEW, (file) => {
			file.withdrawn = [{ id: withdrawn, reason: " ", replacedBy: "nothing-like-it" }];
		});
		expect(guide.run(GENERATE)).toMatchObject({
			status: 1,
			stderr: [
				"data/2025-r2.json: the dataset file has 1 problem(s); mend each and try again",
				'(file) at withdrawn[0].reason: expected text without blanks around it, found " "',
				"",
			].join("\n"),
		});
	});

	test("is refused with a ledger of figures that it no longer has", () => {
		copy.edit<Draft<DatasetFile>>(NEW, mend);
		const { status, stderr } = guide.run(GENERATE);
		expect(status).toBe(1);
		expect(stderr.split("\n").map((line) => line.replace(/\d+(?=\])/, "?"))).toEqual([
			`${LEDGER} is not of ${NEW}; mend its claims:`,
			`  at claims[?]: expected a figure of 2025-r2, found "${withdrawn}"`,
			`  at claims[?]: expected a figure of 2025-r2, found "${renamed.from}"`,
			"",
		]);
	});

	test("makes its constants, and the entry points of the package", () => {
		copy.edit<Ledger>(LEDGER, (ledger) => {
			ledger.claims = ledger.claims.map((claim) => {
				if (!("figure" in claim)) return claim;
				const { figure, ...place } = claim;
				if (figure === withdrawn) return { ...place, reason: "rhetorical-count" };
				return { ...place, figure: figure === renamed.from ? renamed.to : figure };
			});
		});
		expect(guide.run(GENERATE)).toMatchObject({ status: 0, stderr: "" });
		const { exports, typesVersions, files } = JSON.parse(copy.read("package.json"));
		expect(Object.keys(exports).filter((path) => path.includes("r2"))).toEqual([
			"./2025-r2",
			"./data/2025-r2.json",
		]);
		expect(exports["./2025-r2"].require.types).toBe("./dist/2025-r2.d.cts");
		expect(typesVersions["*"]["2025-r2"]).toEqual(["./dist/2025-r2.d.cts"]);
		expect(files).toContain("data/2025-r2.json");
	});

	test("is not released before it is frozen, with a changeset that names it", () => {
		expect(copy.run(CHECK)).toMatchObject({
			status: 1,
			stderr: `2025-r2 is not frozen yet. When it is done:\n  ${FREEZE}\n`,
		});
		copy.run("rm .changeset/2025-r2.md");
		expect(copy.run(FREEZE)).toMatchObject({
			status: 1,
			stderr:
				"no changeset names 2025-r2: say in one what is new or why it changes, with npx changeset\n",
		});
	});

	test("is compared in a changeset", () => {
		expect(guide.run(COMPARE)).toMatchObject({ status: 0, stderr: "" });
		expect(copy.read(".changeset/2025-r2.md")).toMatchInlineSnapshot(`
			"---
			"china-aluminum": minor
			---

			Revision \`2025-r2\` against \`2025-r1\`: 1 added, 2 changed, 1 withdrawn, 1 renamed. A minor release, since a new revision stands beside the others, which stay.

			- **Added**
			  - \`bauxite-imports-change-2024\` (figures): Bauxite imports: 12% (rounded, 11.5 to 12.5%)
			- **Changed**
			  - \`alumina-capacity\` (figures)
			    - label.en: \`"Installed alumina capacity"\` → \`"Capacity of alumina refineries"\`
			  - \`bauxite-imports-2024\` (figures): Read 158.7 for 159.
			    - number: 159 Mt (rounded, 158.5 to 159.5 Mt) → 158.7 Mt (rounded, 158.65 to 158.75 Mt)
			    - value: \`"159"\` → \`"158.7"\`
			    - printed: \`"159 million tons"\` → \`"158.7 million tons"\`
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
		expect(guide.run(FREEZE)).toMatchObject({ status: 0 });
		expect(guide.run(CHECK)).toMatchObject({
			status: 0,
			stdout: expect.stringContaining("2025-r1, 2025-r2: as released. Held against "),
		});
		expect(guide.left).toEqual([
			"npm run data:anchor -- data/2025-r2.json report.txt",
			"npm run check:report -- report.txt",
			"npm test",
		]);
	});

	test("stands beside the first in one program, which is what it was", () => {
		expect(copy.run("npm run -s build")).toMatchObject({ status: 0 });
		for (const path of [...BUILT, OLD]) expect(copy.read(path)).toBe(before.get(path));
		const path = "src/datasets/2025-r1.ts";
		expect(copy.read(path)).not.toBe(before.get(path));
		expect(codeOf(copy.read(path))).toBe(codeOf(before.get(path) ?? ""));
		copy.write("released.json", copy.read(OLD));
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
	[["2025-r1", null, "2025-r2"], ["2025-r2", "2025-r1", null]],
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
import { bauxiteImports2024 as mended, redMudForumsHeld } from "china-aluminum/2025-r2";
export const all = [aluminaCapacity, bauxiteImports2024, greenElectricityAluminumProduction2024, redMudForums, mended, redMudForumsHeld];
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

	test("passes the checks of the repository, and has its page in the API reference", () => {
		copy.run("rm beside.ts beside.mjs released.json && git init -q . && git add -A");
		const { status, stdout, stderr } = copy.run("npm run -s check && npm run -s docs");
		expect({ status, output: status === 0 ? "" : stdout + stderr }).toEqual({
			status: 0,
			output: "",
		});
		expect(copy.run("ls site/api")).toMatchObject({
			stdout: expect.stringContaining("2025-r2.html"),
		});
	});

	test("comes into the changelog by its changeset", () => {
		const git = "git -c user.name=test -c user.email=test@example.org";
		copy.run(`${git} commit -qm all`);
		expect(copy.run("npx changeset version")).toMatchObject({ status: 0 });
		const changelog = copy.read("CHANGELOG.md");
		expect(changelog).toMatch(/\n- .*Revision `2025-r2` against `2025-r1`: 1 added, 2 changed, /);
		expect(changelog).toContain(
			`\n    - \`bauxite-imports-2024\` (figures): ${reasons.corrected}\n`,
		);
	});
});
