import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { withRevisions } from "../../scripts/lib/generate/withRevisions.ts";
import { findMissingEntries } from "../../scripts/lib/revisions/findMissingEntries.ts";
import { revisionIds } from "../../scripts/lib/revisions/revisionIds.ts";

const read = () => JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

const missing = (manifest: ReturnType<typeof read>, ids: readonly string[]) =>
	ids.flatMap((id) => findMissingEntries(id, manifest));

describe("the manifest that is made of the revisions", () => {
	test("is what it is, in its order", () => {
		expect(JSON.stringify(withRevisions(read(), revisionIds()))).toBe(JSON.stringify(read()));
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

	test("is mended where it lost entries, or has one of another file", () => {
		const broken = read();
		delete broken.exports["./2025-r1"];
		broken.exports["./data/2025-r1.json"] = "./data/2025-r2.json";
		delete broken.typesVersions["*"]["2025-r1"];
		broken.files = broken.files.filter((path: string) => path !== "dist" && !path.includes("r1"));
		const mended = withRevisions(broken, ["2025-r1"]);
		expect(missing(mended, ["2025-r1"])).toEqual([]);
		expect(mended.files.toSorted()).toEqual(withRevisions(read(), ["2025-r1"]).files.toSorted());
	});
});
