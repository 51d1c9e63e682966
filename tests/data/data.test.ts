import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as revision from "../../src/datasets/2025-r1.ts";
import { own } from "../support/TestRepository.ts";

const data = own.dataset("2025-r1");

/** The first transcription was compared with a second one, made without seeing the first. */
describe("the second transcription", () => {
	interface Transcribed {
		printed: string;
		value: string;
		unit: string;
		qualifier: string;
		status: string;
		period: string | null;
		baseline: string | null;
		counterpart: string | null;
	}
	const second: Transcribed[] = JSON.parse(
		readFileSync(new URL("./second-transcription.json", import.meta.url), "utf8"),
	);
	/** The one reading in which the two differ; the figure's note says so. */
	const ambiguous = { id: "electrolysis-cell-current", first: "about", second: "rounded" };
	/** What a total trade is with: the second transcription left the world unsaid. */
	const WORLD = "001";

	test("has as many figures", () => {
		expect(second).toHaveLength(data.figures.length);
	});

	test.each(data.figures.map((figure, index) => [figure.id, figure, second[index]] as const))(
		"%s",
		(id, figure, other) => {
			const qualifier = id === ambiguous.id ? ambiguous.second : figure.qualifier;
			if (id === ambiguous.id) expect(figure.qualifier).toBe(ambiguous.first);
			expect(other).toMatchObject({
				value: figure.value,
				unit: figure.unit,
				qualifier,
				status: figure.status,
				period: figure.period,
				baseline: figure.baseline ?? null,
				counterpart: figure.counterpart === WORLD ? null : (figure.counterpart ?? null),
			});
			expect(other?.printed).toSatisfy(
				(printed: string) => figure.printed.includes(printed) || printed.includes(figure.printed),
			);
		},
	);
});

describe("the data file", () => {
	const words: Record<string, string> = { "a decade": "10", two: "2" };
	const phrases: Record<string, RegExp> = {
		over: /^(over|more than|exceed(ing|ed)|surpassed) /i,
		nearly: /^nearly /,
		about: /^about |-class$/,
		exact: /^(\d+|two) \w+/,
		rounded: /^-?\d/,
	};

	test.each(data.figures.map((figure) => [figure.id, figure] as const))("%s", (_, figure) => {
		const { id, value, printed, qualifier, period } = figure;
		const [digits] = /\d+(\.\d+)?/.exec(printed) ?? [];
		const word = Object.keys(words).find((name) => printed.includes(name));
		expect(digits ?? words[word ?? ""]).toBe(value.replace("-", ""));
		expect(printed).toMatch(phrases[qualifier] as RegExp);
		const [, year] = /-(end-\d{4}|\d{4}-to-\d{4}|\d{4})$/.exec(id) ?? [];
		const named = period?.replace(/^(\d{4})-12-31$/, "end-$1").replace("/", "-to-");
		expect(year).toBe(named);
		expect(figure.selector).toBeDefined();
	});

	test("a change of share points to its level", () => {
		for (const { kind, changeOf } of data.figures) {
			if (kind === "change-of-share") expect(changeOf).toEqual(expect.any(String));
		}
	});

	test("is in the report's order", () => {
		const starts = data.figures.map(({ selector }) => selector?.start ?? -1);
		expect(starts).toEqual(starts.toSorted((a, b) => a - b));
		expect(new Set(starts).size).toBe(starts.length);
	});

	test("says what the report contradicts, as printed", () => {
		expect(revision.bauxiteWorldProductionShareAchievements.value).toBe(20);
		expect(revision.bauxiteWorldProductionShareChallenges.value).toBe(25);
		expect(revision.aluminaWorldProductionShareAchievements.value).toBe(57);
		expect(revision.aluminaWorldProductionShareChallenges).toMatchObject({ lower: 60, upper: 100 });
	});
});
