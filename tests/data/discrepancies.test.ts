import { describe, expect, test } from "vitest";
import { discrepancies, figures } from "../../src/datasets/2025-r1.ts";
import { agree, explain, type Figure, sourcesOf } from "../../src/index.ts";

/** What two figures are of, where they are of one thing. */
const subjectOf = ({ commodity, indicator, area, counterpart, kind }: Figure) =>
	[commodity, indicator, area, counterpart, kind].join(" ");

describe("discrepancies", () => {
	test("are all pairs of figures of one thing that cannot both be true, and no other", () => {
		const all: readonly Figure[] = figures;
		const contradicting = all.flatMap((a, index) =>
			all
				.slice(index + 1)
				.filter((b) => subjectOf(a) === subjectOf(b) && !agree(a, b))
				.map((b) => [a.id, b.id].toSorted()),
		);
		expect(discrepancies.map(({ figures: pair }) => pair.map(({ id }) => id).toSorted())).toEqual(
			contradicting,
		);
	});

	test("have a gap: 20% and 25% are 4 to 6 points apart, 57% and over 60% at least 2.5", () => {
		const gaps = discrepancies.map(({ gap }) => [gap.value, gap.lower, gap.upper, gap.qualifier]);
		expect(gaps).toEqual([
			[5, 4, 6, "rounded"],
			[3, 2.5, 43.5, "over"],
		]);
	});

	test("are traced like any result, to the very figures", () => {
		for (const { gap, figures: pair } of discrepancies) {
			expect(sourcesOf(gap)).toEqual(expect.arrayContaining([...pair]));
			const lines = explain(gap).split("\n");
			expect(lines.filter((line) => !line.trim().startsWith("note: "))).toHaveLength(3);
		}
	});

	test("give no verdict, but what could explain them, in both languages", () => {
		for (const { explanations } of discrepancies) {
			expect(explanations.length).toBeGreaterThan(1);
			for (const { en, zh } of explanations) {
				expect(en).toMatch(/\b(may|one of five|only if)\b/);
				expect(zh).toMatch(/\p{Script=Han}/u);
			}
		}
	});
});
