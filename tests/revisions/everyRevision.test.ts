import { describe, expect, test } from "vitest";
import { canonicalDigest } from "../../scripts/lib/revisions/canonicalDigest.ts";
import { readRevisions } from "../../scripts/lib/revisions/readRevision.ts";
import { revisions } from "../../src/index.ts";
import { constantName, parseDataset } from "../../src/schema/index.ts";

const files = readRevisions();

test("every revision has its place in the list", () => {
	expect(revisions.map(({ id }) => id)).toEqual(files.map(({ revision }) => revision));
});

describe.each(files.map((file) => [file.revision, file] as const))("revision %s", (id, file) => {
	test("exports what its data makes", async () => {
		const { figures, dataset, selectors, statements, discrepancies } = await import(
			`../../src/datasets/${id}.ts`
		);
		const { byId: _, ...parsed } = parseDataset(file);
		expect({ figures, dataset, selectors, statements, discrepancies }).toEqual({
			...parsed,
			dataset: { ...parsed.dataset, digest: canonicalDigest(file) },
		});
	});

	test("names its constants by the ids of its figures", async () => {
		const { figures, ...exported } = await import(`../../src/datasets/${id}.ts`);
		const named = Object.entries(exported).filter(
			([, value]) => typeof value === "object" && value !== null && "commodity" in value,
		);
		expect(named.map(([name]) => name).toSorted()).toEqual(
			file.figures.map((figure) => constantName(figure.id)).toSorted(),
		);
		for (const [name, figure] of named) {
			expect(constantName((figure as { id: string }).id)).toBe(name);
			expect(figures).toContain(figure);
		}
	});
});
