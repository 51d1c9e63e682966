import { describe, expect, test } from "vitest";
import { findMissingEntries, withRevisions } from "../../scripts/lib/revisions/manifest.ts";
import { own } from "../support/TestRepository.ts";

const read = () => JSON.parse(own.text("package.json"));

const missing = (manifest: ReturnType<typeof read>, ids: readonly string[]) =>
	ids.flatMap((id) => findMissingEntries(id, manifest));

describe("the manifest that is generated from the revisions", () => {
	test("is what it is, in its order", () => {
		expect(JSON.stringify(withRevisions(read(), own.revisionIds()))).toBe(JSON.stringify(read()));
	});

	test.each([
		[["2024-r1", "2025-r1"]],
		[["2025-r1", "2025-r2"]],
		[["2024-r1", "2025-r1", "2026-r1"]],
	])("leads to each of %j, wherever a new one comes among them", (ids) => {
		const manifest = withRevisions(withRevisions(read(), ids), ids);
		expect(missing(manifest, ids)).toEqual([]);
		expect(Object.keys(manifest.exports).slice(0, ids.length + 1)).toEqual([
			".",
			...ids.map((id) => `./${id}`),
		]);
		expect(withRevisions(manifest, ["2025-r1"])).toEqual(withRevisions(read(), ["2025-r1"]));
	});

	test("is repaired if it lost entries, or has one of another file", () => {
		const broken = read();
		delete broken.exports["./2025-r1"];
		broken.exports["./data/2025-r1/dataset.json"] = "./data/2025-r2/dataset.json";
		delete broken.typesVersions["*"]["2025-r1"];
		broken.files = broken.files.filter((path: string) => path !== "dist" && !path.includes("r1"));
		const mended = withRevisions(broken, ["2025-r1"]);
		expect(missing(mended, ["2025-r1"])).toEqual([]);
		expect(mended.files.toSorted()).toEqual(withRevisions(read(), ["2025-r1"]).files.toSorted());
	});
});

describe("the entry points of a released revision", () => {
	test("are those that are generated", () => {
		expect(findMissingEntries("2025-r1", read())).toEqual([]);
	});

	test.each<[string, (file: ReturnType<typeof read>) => unknown]>([
		['exports["./2025-r1"]', ({ exports }) => delete exports["./2025-r1"]],
		[
			'exports["./2025-r1"]',
			({ exports }) => {
				exports["./2025-r1"].require.default = "./dist/2025-r2.cjs";
			},
		],
		[
			'exports["./data/2025-r1/dataset.json"]',
			({ exports }) => delete exports["./data/2025-r1/dataset.json"],
		],
		['typesVersions["*"]["2025-r1"]', ({ typesVersions }) => delete typesVersions["*"]["2025-r1"]],
		["files", (file) => file.files.shift()],
		["files", (file) => file.files.splice(1, 1)],
	])("are missed in %s", (place, change) => {
		const manifest = read();
		change(manifest);
		const [problem, ...more] = findMissingEntries("2025-r1", manifest);
		expect(more).toEqual([]);
		expect(problem?.subject).toBe(`package.json: ${place}`);
		expect(problem?.message).toMatch(/^expected .*, which leads to 2025-r1, found /);
	});
});

describe("a file beside the data of a revision", () => {
	const beside = (revision: string) => `data/${revision}/beside.json`;

	test("is packed and exported for each revision that has it, as it is for the first", () => {
		const manifest = read();
		manifest.files.push(beside("2025-r1"));
		manifest.exports[`./${beside("2025-r1")}`] = `./${beside("2025-r1")}`;
		const ids = ["2025-r1", "2025-r2", "2026-r1"];
		const { files, exports } = withRevisions(
			manifest,
			ids,
			(path) => path.includes("2025-r2") && path.includes("beside"),
		);
		const isBeside = (path: string) => path.includes("beside");
		expect(files.filter(isBeside)).toEqual([beside("2025-r1"), beside("2025-r2")]);
		expect(Object.keys(exports).filter(isBeside)).toEqual([
			`./${beside("2025-r1")}`,
			`./${beside("2025-r2")}`,
		]);
	});
});
