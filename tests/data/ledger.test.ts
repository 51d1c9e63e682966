import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findUnaccounted } from "../../scripts/lib/ledger/findUnaccounted.ts";
import { type Ledger, LedgerSchema } from "../../scripts/lib/ledger/Ledger.ts";
import { numberRanges } from "../../scripts/lib/ledger/numberRanges.ts";
import { REASONS } from "../../scripts/lib/ledger/reasons.ts";
import { findMisplacements } from "../../scripts/lib/report/findMisplacements.ts";
import type { DatasetFile } from "../../src/schema/model.ts";
import { Report } from "../../src/verify/internal/ReportText.ts";
import { NO_REPORT, report as text } from "../support/report.ts";

const read = (name: string) =>
	JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8"));
const data: DatasetFile = read("2025-r1.json");
const ledger: Ledger = LedgerSchema.parse(read("2025-r1.ledger.json"));

describe("the ledger", () => {
	test("gives every reason of the list, and none beside it", () => {
		const given = ledger.claims.flatMap((claim) => ("reason" in claim ? [claim.reason] : []));
		expect(new Set(given)).toEqual(new Set(Object.keys(REASONS)));
		const claims = [{ start: 1, end: 2, reason: "whim" }];
		expect(LedgerSchema.safeParse({ ...ledger, claims }).success).toBe(false);
	});

	test("claims each figure", () => {
		const claimed = ledger.claims.flatMap((claim) => ("figure" in claim ? [claim.figure] : []));
		expect(claimed).toEqual(data.figures.map(({ id }) => id));
	});
});

describe("numbers", () => {
	test.each<[string, string[]]>([
		["26.2% of 600kA, 5G+ and (-5.6%)", ["26.2%", "600kA", "5G+", "-5.6%"]],
		["2021–2025, a 5-year span", ["2021", "2025", "5"]],
		["5 million, 1.6-million-ton", ["5 million", "1.6-million"]],
		["14th, two, FIRST, a decade, half", ["14th", "two", "FIRST", "decade", "half"]],
		["1,234.5 and 26,2", ["1,234.5", "26,2"]],
		["٢٦ and 10² and ½", ["٢٦", "10²", "½"]],
		["someone, often, twofold, several, multiple, annual", []],
		["", []],
	])("of %j", (given, expected) => {
		const { points } = new Report(given);
		const found = numberRanges(given).map(({ start, end }) => points.slice(start, end).join(""));
		expect(found).toEqual(expected);
	});
});

const titled = text === undefined ? `(skipped: ${NO_REPORT})` : "";

describe.skipIf(text === undefined)(`the check against the report ${titled}`, () => {
	const report = new Report(text ?? "");
	const check = (
		changes: { ledger?: Ledger; figures?: DatasetFile["figures"]; text?: string } = {},
	) => {
		const file = { ...data, figures: changes.figures ?? data.figures };
		const copy = changes.text === undefined ? report : new Report(changes.text);
		const unaccounted = findUnaccounted(changes.ledger ?? ledger, file, copy);
		return { unaccounted, misplaced: findMisplacements(file, copy) };
	};
	const withClaims = (claims: Ledger["claims"]) => ({ ledger: { ...ledger, claims } });

	test("is clean", () => {
		expect(check()).toEqual({ unaccounted: [], misplaced: [] });
		const output = execFileSync("npm", ["run", "-s", "check:report"], { encoding: "utf8" });
		expect(output).toContain(`claims its ${ledger.claims.length} numbers`);
	});

	test.each(ledger.claims.map((claim, index) => [index, claim] as const))(
		"misses claim %i where it is removed",
		(index, { start, end }) => {
			const { unaccounted } = check(withClaims(ledger.claims.toSpliced(index, 1)));
			expect(unaccounted).toContainEqual({
				figure: null,
				path: "claims",
				message: expect.stringContaining(`at ${start}-${end}, found none`),
			});
		},
	);

	test.each(data.figures.map(({ id }, index) => [id, index] as const))(
		"misses %s where it is removed",
		(id, index) => {
			const { unaccounted } = check({ figures: data.figures.toSpliced(index, 1) });
			expect(unaccounted).toMatchObject([
				{ figure: id, message: expect.stringContaining("expected a figure of 2025-r1") },
			]);
		},
	);

	test("finds any digit that is altered, and not by the digest of the copy alone", () => {
		const digits = [...(text ?? "").matchAll(/\d/g)];
		expect(digits.length).toBeGreaterThan(ledger.claims.length);
		for (const { 0: digit, index } of digits) {
			const other = String((Number(digit) + 1) % 10);
			const altered = `${text?.slice(0, index)}${other}${text?.slice(index + 1)}`;
			const { misplaced } = check({ text: altered });
			expect(misplaced[0]?.path).toBe("source.digest");
			const claim = ledger.claims.find(({ start, end }) => start <= index && index < end);
			if (claim && "figure" in claim) {
				expect(misplaced).toContainEqual(expect.objectContaining({ figure: claim.figure }));
			}
		}
	});

	test("finds any number word that is altered or taken out", () => {
		const words = ledger.claims.filter((range) => /^\p{L}+$/u.test(report.slice(range)));
		expect(words.length).toBeGreaterThan(15);
		for (const { start, end } of words) {
			const [before, after] = [report.points.slice(0, start), report.points.slice(end)];
			const altered = [...before, ..."x".repeat(end - start), ...after].join("");
			const { unaccounted, misplaced } = check({ text: altered });
			expect(unaccounted[0]?.message).toContain(`expected a number at ${start}-${end}`);
			expect(misplaced[0]?.path).toBe("source.digest");
		}
	});

	test("finds a number that is put in", () => {
		const { unaccounted } = check({ text: `${text} Some 7 more.` });
		expect(unaccounted).toMatchObject([{ message: expect.stringContaining('claim of "7"') }]);
	});

	test.each<[string, Ledger["claims"][number], string]>([
		["a second claim", ledger.claims[0] as Ledger["claims"][number], "is claimed already"],
		["a claim of no number", { start: 0, end: 4, reason: "year" }, "expected a number at 0-4"],
	])("finds %s", (_, claim, message) => {
		const { unaccounted } = check(withClaims([...ledger.claims, claim]));
		expect(unaccounted).toMatchObject([{ message: expect.stringContaining(message) }]);
	});

	test("finds a claim for a figure that stands elsewhere, and a ledger of another revision", () => {
		const [first, ...others] = ledger.claims;
		const { start = 0, end = 0 } = first ?? {};
		const figure = data.figures[0]?.id as string;
		expect(check(withClaims([{ start, end, figure }, ...others])).unaccounted).toMatchObject([
			{ message: expect.stringContaining("in the figure's printed phrase") },
		]);
		const other = { ...ledger, revision: "other-r1" };
		expect(check({ ledger: other }).unaccounted).toMatchObject([{ path: "revision" }]);
	});

	test("finds a figure that no claim names", () => {
		const claims = ledger.claims.map((claim) =>
			"figure" in claim && claim.figure === data.figures[0]?.id
				? { start: claim.start, end: claim.end, reason: "year" as const }
				: claim,
		);
		expect(check(withClaims(claims)).unaccounted).toMatchObject([
			{ figure: data.figures[0]?.id, path: "claims" },
		]);
	});
});
