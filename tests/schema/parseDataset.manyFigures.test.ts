import { describe, expect, test } from "vitest";
import { defineDataset } from "../../src/schema/index.ts";
import { entry, file } from "../support/bareDataset.ts";
import { problemsOf } from "../support/problemsOf.ts";

const COUNT = 100_000;

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

	test("is refused where every figure is wrong", () => {
		const broken = figures.map((figure) => ({ ...figure, status: "P" }) as never);
		const problems = problemsOf(file(broken));
		expect(problems).toHaveLength(COUNT);
		expect(problems[LAST]).toMatchObject({
			figure: `copper-mine-${LAST}`,
			path: `figures[${LAST}].status`,
		});
	});
});
