import { describe, expect, test } from "vitest";
import { defineDataset, parseDataset } from "../../src/schema/index.ts";
import { entry, file } from "../support/bareDataset.ts";
import { problemsOf } from "../support/problemsOf.ts";

const COUNT = 100_000;

/** Mistakes that an error lists at most. */
const LISTED = 100;

/** Where mistakes are put: at the beginning, amid, and at the end. */
const [FIRST, AMID, LAST] = [0, COUNT / 2, COUNT - 1];

const figures = Array.from({ length: COUNT }, (_, index) =>
	entry({ id: `copper-mine-${index}`, value: `${index + 1}`, printed: `${index + 1} Mt` }),
);

// Work that grew with the square of the count would take ten thousand million steps, and time out.
describe("a report of 100,000 figures", () => {
	test("becomes a dataset", () => {
		const mine = defineDataset(file(figures));
		expect(mine.figures).toHaveLength(COUNT);
		expect(mine.byId[`copper-mine-${LAST}`]).toMatchObject({ value: COUNT, lower: COUNT - 0.5 });
	});

	test("is refused with every mistake, by figure and path", () => {
		const broken = figures.with(FIRST, { ...figures[FIRST], unit: "tons" } as never);
		broken[AMID] = entry({ id: `copper-mine-${AMID}`, section: "part-9" });
		broken[LAST] = entry({ id: "copper-mine-1" });
		expect(problemsOf(file(broken)).map(({ figure, path }) => [figure, path])).toEqual([
			["copper-mine-0", "figures[0].unit"],
			[`copper-mine-${AMID}`, `figures[${AMID}].section`],
			["copper-mine-1", `figures[${LAST}].id`],
		]);
	});

	test("is rejected if every figure is wrong, with the first 100 mistakes and a count", () => {
		const broken = figures.map((figure) => ({ ...figure, status: "P" }) as never);
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
				message: expect.stringMatching(/has 100000 problems\. .*and 99900 problems more$/s),
			}),
		);
	});
});
