import { parseDataset } from "china-aluminum/schema";
import { describe, expect, test } from "vitest";
import { entry, file } from "../support/bareDataset.ts";
import { entriesRead } from "../support/entriesRead.ts";
import { problemsOf } from "../support/problemsOf.ts";
import { isFullRun } from "../support/runs.ts";

const COUNT = isFullRun ? 100_000 : 10_000;

/** Mistakes that an error lists at most. */
const LISTED = 100;

/** Positions of the mistakes: the beginning, the middle and the end. */
const [FIRST, MIDDLE, LAST] = [0, COUNT / 2, COUNT - 1];

const figures = Array.from({ length: COUNT }, (_, index) =>
	entry({ id: `copper-mine-${index}`, value: `${index + 1}`, printed: `${index + 1} Mt` }),
);

// Work that grows with the square of the count takes ten billion steps in a full run, and times out.
describe(`a file with ${COUNT} figures`, () => {
	test("becomes a dataset", () => {
		const mine = parseDataset(file(figures));
		expect(mine.figures).toHaveLength(COUNT);
		expect(mine.byId[`copper-mine-${LAST}`]).toMatchObject({ value: COUNT, lower: COUNT - 0.5 });
	});

	test("is rejected with every mistake, by figure and path", () => {
		const broken = figures.with(FIRST, { ...figures[FIRST], unit: "tons" } as never);
		broken[MIDDLE] = entry({ id: `copper-mine-${MIDDLE}`, section: "part-9" });
		broken[LAST] = entry({ id: "copper-mine-1" });
		expect(problemsOf(file(broken)).map(({ figure, path }) => [figure, path])).toEqual([
			["copper-mine-0", "figures[0].unit"],
			[`copper-mine-${MIDDLE}`, `figures[${MIDDLE}].section`],
			["copper-mine-1", `figures[${LAST}].id`],
		]);
	});

	test("is rejected if every figure is wrong, with the first 100 mistakes and a count", () => {
		const broken = figures.map((figure) => ({ ...figure, status: "T" }) as never);
		expect(() => parseDataset(file(broken))).toThrow(
			expect.objectContaining({
				code: "invalid-dataset",
				problems: broken.slice(0, LISTED).map((_, index) =>
					expect.objectContaining({
						figure: `copper-mine-${index}`,
						path: `figures[${index}].status`,
					}),
				),
				problemCount: COUNT,
				message: expect.stringMatching(
					new RegExp(`has ${COUNT} problems\\. .*and ${COUNT - LISTED} more problems$`, "s"),
				),
			}),
		);
	});
});

test("a figure that many figures contradict is read a bounded number of times", () => {
	const [half, whole] = [500, 1000].map((count) => {
		const figures = Array.from({ length: count + 1 }, (_, at) =>
			entry({ id: `copper-mine-${at}`, value: `${2 * at + 1}` }),
		);
		const discrepancies = figures.slice(1).map(({ id, label }) => ({
			id: `${id}-differs`,
			label,
			figures: ["copper-mine-0", id] as const,
			explanations: [label],
		}));
		return entriesRead(() => parseDataset(file(figures, { discrepancies })));
	}) as [number, number];
	expect(whole).toBeLessThan(half * 2.5);
});
