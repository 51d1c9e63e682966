import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { counts } from "../../scripts/lib/ties/counts.ts";
import { openTies } from "../../scripts/lib/ties/openTies.ts";
import { outsideTies } from "../../scripts/lib/ties/outsideTies.ts";
import { verdictOf } from "../../scripts/lib/ties/pageOf.ts";
import { reportTies } from "../../scripts/lib/ties/reportTies.ts";
import { discrepancies } from "../../src/datasets/2025-r1.ts";

const page = readFileSync(new URL("../../docs/guides/ties.md", import.meta.url), "utf8");

const bounds = (ties: typeof reportTies) =>
	ties.map((tie) => [
		Math.round((tie.first.lower ?? Number.NaN) * 10) / 10,
		Math.round((tie.first.upper ?? Number.NaN) * 10) / 10,
		verdictOf(tie),
	]);

describe("ties", () => {
	test("of the report's own figures come out as worked out by hand", () => {
		expect(bounds(reportTies)).toEqual([
			[19.5, 20.5, "broken"], // 20 % against 25 %
			[56.5, 57.5, "broken"], // 57 % against over 60 %
			[142.7, 319, "open"], // (70 + 20) % of 158.5; 2 × 159.5
			[15, Number.NaN, "holds"], // 110 − 95
			[19.5, 20.5, "holds"], // 19.5 % above 3.5 %
			[4.1, 4.2, "holds"], // 4.05 above −5.55
			[5.8, 6, "holds"], // 6.25 − 0.45, 6.35 − 0.35
			[65, 67, "holds"], // 71.5 − 6.5, 72.5 − 5.5
			[6.9, 7.1, "holds"], // 10.35 − 3.45, 10.45 − 3.35
			[18.9, 19.1, "holds"], // 26.15 − 7.25, 26.25 − 7.15
			[4, 6, "holds"], // 11.5 − 7.5, 12.5 − 5.5
		]);
	});

	test("with a figure from elsewhere come out as worked out by hand", () => {
		expect(bounds(outsideTies)).toEqual([
			[35.5, Number.NaN, "holds"], // 50,000 / 1,408.285
			[11.3, 11.4, "holds"], // 26.15 % of 43.375, 26.25 % of 43.385
			[62.9, 63.3, "broken"], // 158.5 / (158.5 + 93.5), 159.5 / (159.5 + 92.5)
			[16, 17.3, "broken"], // 158.5 × 31.5 / 68.5 / 455, 159.5 × 32.5 / 67.5 / 445
			[20.3, 21, "holds"], // 92.5 / 455, 93.5 / 445
			[20.3, 21, "broken"],
			[58.6, 59.7, "broken"], // 83.5 / 142.5, 84.5 / 141.5
			[58.6, 59.7, "broken"],
			[59.6, 59.6, "broken"], // 43.375 / 72.765, 43.385 / 72.755
			[59.2, 60.2, "holds"], // 42.95 / 72.5, 43.05 / 71.5
			[41.9, Number.NaN, "open"], // 11 / 26.25 %
			[2.3, 2.4, "broken"], // 675 / 29,500, 685 / 28,500
		]);
		for (const { outside } of outsideTies) expect(outside?.length).toBeGreaterThan(0);
	});

	test("that are broken in the report alone are its discrepancies", () => {
		const broken = reportTies.filter((tie) => verdictOf(tie) === "broken");
		expect(broken.map(({ first, second }) => [first, second])).toEqual(
			discrepancies.map(({ figures }) => [...figures]),
		);
	});

	test("of counts hold", () => {
		for (const { number, given } of counts) expect(given).toBe(number);
	});

	test("all stand on the page, with those that cannot be settled", () => {
		for (const { title, text } of [...reportTies, ...outsideTies, ...openTies]) {
			expect(page).toContain(`### ${title}\n\n${text}\n`);
		}
	});
});

test.each([
	["exceeds", 4, "holds", "broken"],
	["within", 4, "broken", "holds"],
	["equals", 4, "broken", "broken"],
	["exceeds", 2, "open", "open"],
	["within", 2, "open", "open"],
	["equals", 2, "holds", "holds"],
] as const)(
	"a tie that %s: verdict of tie %i, and of its sides exchanged",
	(relation, at, one, other) => {
		const tie = reportTies[at];
		if (tie === undefined) throw new Error(`expected a tie ${at}`);
		const { first, second } = tie;
		expect(verdictOf({ ...tie, relation })).toBe(one);
		expect(verdictOf({ ...tie, relation, first: second, second: first })).toBe(other);
	},
);
