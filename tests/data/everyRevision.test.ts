import { describe, expect, test } from "vitest";
import { canonicalDigest } from "../../scripts/lib/digest.ts";
import { generatedFiles } from "../../scripts/lib/generate/generatedFiles.ts";
import { writeOrCheck } from "../../scripts/lib/writeOrCheck.ts";
import { revisions } from "../../src/index.ts";
import { constantName, parseDataset } from "../../src/schema/index.ts";
import { own } from "../support/TestRepository.ts";

const files = own.datasets();

test("every revision has its place in the list", () => {
	expect(revisions.map(({ id }) => id)).toEqual(files.map(({ revision }) => revision));
});

test("what is generated does not drift from the data unnoticed", () => {
	const options = { check: true, command: "npm run data:generate", root: own.root };
	expect(writeOrCheck(generatedFiles(own), options)).toEqual({ problems: [] });
});

describe.each(files.map((file) => [file.revision, file] as const))("revision %s", (id, file) => {
	test("exports what its data says", async () => {
		const exported = await import(`../../src/datasets/${id}.ts`);
		const { figures, dataset, selectors, statements, discrepancies } = exported;
		const { commodities, indicators } = exported;
		const { contentDigest: _content, ...rest } = dataset;
		const { byId: _, ...parsed } = parseDataset(file);
		const lists = { figures, statements, discrepancies, commodities, indicators };
		expect({ ...lists, dataset, selectors }).toEqual({
			...parsed,
			dataset: {
				...parsed.dataset,
				digest: canonicalDigest(file),
				contentDigest: canonicalDigest({ ...exported, dataset: rest }),
			},
		});
	});

	test("has each of its texts in both languages", () => {
		const english: string[] = [];
		JSON.stringify(file, (_, value) => {
			if (typeof value?.en === "string" && !/\p{Script=Han}/u.test(value.zh))
				english.push(value.en);
			return value;
		});
		expect(english).toEqual([]);
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
