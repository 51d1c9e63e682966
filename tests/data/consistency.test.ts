import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { verdictOf } from "../../scripts/lib/consistency/checksPage.ts";
import { counts } from "../../scripts/lib/consistency/counts.ts";
import { externalChecks } from "../../scripts/lib/consistency/externalChecks.ts";
import { openQuestions } from "../../scripts/lib/consistency/openQuestions.ts";
import { reportChecks } from "../../scripts/lib/consistency/reportChecks.ts";
import { discrepancies } from "../../src/datasets/2025-r1.ts";

const page = readFileSync(new URL("../../docs/guides/checks.md", import.meta.url), "utf8");

const bounds = (checks: typeof reportChecks) =>
	checks.map((check) => [
		Math.round((check.first.lower ?? Number.NaN) * 10) / 10,
		Math.round((check.first.upper ?? Number.NaN) * 10) / 10,
		verdictOf(check),
	]);

describe("consistency checks", () => {
	test("of the report's own figures give what a calculation by hand gives", () => {
		expect(bounds(reportChecks)).toEqual([
			[19.5, 20.5, "fails"], // 20% against 25%
			[56.5, 57.5, "fails"], // 57% against over 60%
			[142.7, 319, "undetermined"], // (70 + 20) % of 158.5; 2 × 159.5
			[15, Number.NaN, "passes"], // 110 − 95
			[19.5, 20.5, "passes"], // 19.5% above 3.5%
			[4.1, 4.2, "passes"], // 4.05 above −5.55
			[5.8, 6, "passes"], // 6.25 − 0.45, 6.35 − 0.35
			[65, 67, "passes"], // 71.5 − 6.5, 72.5 − 5.5
			[6.9, 7.1, "passes"], // 10.35 − 3.45, 10.45 − 3.35
			[18.9, 19.1, "passes"], // 26.15 − 7.25, 26.25 − 7.15
			[4, 6, "passes"], // 11.5 − 7.5, 12.5 − 5.5
		]);
	});

	test("with figures from other sources give what a calculation by hand gives", () => {
		expect(bounds(externalChecks)).toEqual([
			[35.5, Number.NaN, "passes"], // 50,000 / 1,408.285
			[11.3, 11.4, "passes"], // 26.15% of 43.375, 26.25% of 43.385
			[62.9, 63.3, "fails"], // 158.5 / (158.5 + 93.5), 159.5 / (159.5 + 92.5)
			[16, 17.3, "fails"], // 158.5 × 31.5 / 68.5 / 455, 159.5 × 32.5 / 67.5 / 445
			[20.3, 21, "passes"], // 92.5 / 455, 93.5 / 445
			[20.3, 21, "fails"],
			[58.6, 59.7, "fails"], // 83.5 / 142.5, 84.5 / 141.5
			[58.6, 59.7, "fails"],
			[59.6, 59.6, "fails"], // 43.375 / 72.765, 43.385 / 72.755
			[59.2, 60.2, "passes"], // 42.95 / 72.5, 43.05 / 71.5
			[41.9, Number.NaN, "undetermined"], // 11 / 26.25%
			[2.3, 2.4, "fails"], // 675 / 29,500, 685 / 28,500
		]);
		for (const { external } of externalChecks) expect(external?.length).toBeGreaterThan(0);
	});

	test("that fail on the report alone are its discrepancies", () => {
		const failed = reportChecks.filter((check) => verdictOf(check) === "fails");
		expect(failed.map(({ first, second }) => [first, second])).toEqual(
			discrepancies.map(({ figures }) => [...figures]),
		);
	});

	test("of counts pass", () => {
		for (const { number, found } of counts) expect(found).toBe(number);
	});

	test("are all on the page, with the open questions", () => {
		for (const { title, text } of [...reportChecks, ...externalChecks, ...openQuestions]) {
			expect(page).toContain(`### ${title}\n\n${text}\n`);
		}
	});
});

test.each([
	["exceeds", 4, "passes", "fails"],
	["within", 4, "fails", "passes"],
	["equals", 4, "fails", "fails"],
	["exceeds", 2, "undetermined", "undetermined"],
	["within", 2, "undetermined", "undetermined"],
	["equals", 2, "passes", "passes"],
] as const)(
	"a check that %s: verdict of check %i, and with its sides exchanged",
	(relation, at, one, other) => {
		const check = reportChecks[at];
		if (check === undefined) throw new Error(`expected a check ${at}`);
		const { first, second } = check;
		expect(verdictOf({ ...check, relation })).toBe(one);
		expect(verdictOf({ ...check, relation, first: second, second: first })).toBe(other);
	},
);
