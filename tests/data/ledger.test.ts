import { describe, expect, test } from "vitest";
import { checkReport } from "../../scripts/lib/anchors/checkReport.ts";
import { findMisplacements } from "../../scripts/lib/anchors/findMisplacements.ts";
import { sha256 } from "../../scripts/lib/digest.ts";
import { findUnaccounted } from "../../scripts/lib/ledger/findUnaccounted.ts";
import { type Ledger, LedgerSchema } from "../../scripts/lib/ledger/Ledger.ts";
import { numberRanges } from "../../scripts/lib/ledger/numberRanges.ts";
import { proposedLedger } from "../../scripts/lib/ledger/proposedLedger.ts";
import { REASONS } from "../../scripts/lib/ledger/reasons.ts";
import type { DatasetFile } from "../../src/schema/model.ts";
import { NO_REPORT, report as text } from "../support/report.ts";
import { own } from "../support/TestRepository.ts";

const REVISION = "2025-r1";
const PATH = `data/${REVISION}/ledger.json`;

const data = own.dataset(REVISION);
const ledger = own.ledger(REVISION);

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
		const points = [...given];
		const found = numberRanges(given).map(({ start, end }) => points.slice(start, end).join(""));
		expect(found).toEqual(expected);
	});
});

const titled = text === undefined ? `(skipped: ${NO_REPORT})` : "";

describe.skipIf(text === undefined)(`the check against the report ${titled}`, () => {
	const copy = text ?? "";
	const points = [...copy];
	const textAt = ({ start, end }: { start: number; end: number }) =>
		points.slice(start, end).join("");

	/** What is unaccounted for if something is changed. */
	const unaccounted = (
		changes: { ledger?: Ledger; figures?: DatasetFile["figures"]; text?: string } = {},
	) => {
		const file = { ...data, figures: changes.figures ?? data.figures };
		return findUnaccounted(changes.ledger ?? ledger, file, changes.text ?? copy);
	};
	const misplaced = (altered: string) =>
		findMisplacements(own.report(REVISION), own.anchors(REVISION), altered);
	/** A figure with a number of several digits. */
	const WIDE = "bauxite-imports-2024";
	const withClaims = (claims: Ledger["claims"]) => ({ ledger: { ...ledger, claims } });

	test("is clean", async () => {
		expect(unaccounted()).toEqual([]);
		expect(await checkReport(own, copy)).toEqual({
			text: `data/${REVISION}: the copy has its ${data.figures.length} figures and ${data.statements?.length} statements, and the ledger accounts for the ${ledger.claims.length} numbers of the copy.`,
			problems: [],
		});
	});

	test("proposes a ledger in which only the reasons are missing", () => {
		const { revision, claims } = proposedLedger(data, copy);
		expect(revision).toBe(REVISION);
		expect(claims).toEqual(
			ledger.claims.map((claim) => ("figure" in claim ? claim : { ...claim, reason: "" })),
		);
	});

	test.each(ledger.claims.map((claim, index) => [index, claim] as const))(
		"misses claim %i if it is removed",
		(index, { start, end }) => {
			expect(unaccounted(withClaims(ledger.claims.toSpliced(index, 1)))).toContainEqual({
				subject: `${PATH}: claims`,
				message: expect.stringContaining(`at ${start}-${end}, found none`),
			});
		},
	);

	test.each(data.figures.map(({ id }, index) => [id, index] as const))(
		"misses %s if it is removed",
		(id, index) => {
			expect(unaccounted({ figures: data.figures.toSpliced(index, 1) })).toMatchObject([
				{ message: `expected a figure of ${REVISION}, found "${id}"` },
			]);
		},
	);

	test("finds any digit of a figure that is altered, and not by the digest of the copy alone", async () => {
		const { figures } = own.anchors(REVISION);
		const ofSentence = new Map<string, { figure: string; at: number; digit: number }[]>();
		for (const claim of ledger.claims) {
			if (!("figure" in claim)) continue;
			const sentence = figures[claim.figure]?.sentenceDigest ?? "";
			const digits = ofSentence.get(sentence) ?? [];
			ofSentence.set(sentence, digits);
			for (let at = claim.start; at < claim.end; at += 1) {
				if (!/\d/.test(points[at] ?? "")) continue;
				digits.push({ figure: claim.figure, at, digit: Number(points[at]) });
			}
		}
		const rounds = Math.max(...[...ofSentence.values()].map(({ length }) => length));
		expect(rounds).toBeGreaterThan(5);
		for (let round = 0; round < rounds; round += 1) {
			const digits = [...ofSentence.values()].flatMap((all) => all[round] ?? []);
			const altered = digits.reduce(
				(copied, { at, digit }) => copied.with(at, String((digit + 1) % 10)),
				points,
			);
			const subjects = (await misplaced(altered.join(""))).map(({ subject }) => subject).join("\n");
			for (const { figure } of digits) expect(subjects).toContain(figure);
		}
	});

	test("finds any other digit that is altered by the digest of the copy", () => {
		for (const { 0: digit, index } of copy.matchAll(/\d/g)) {
			const other = String((Number(digit) + 1) % 10);
			const altered = `${copy.slice(0, index)}${other}${copy.slice(index + 1)}`;
			expect(sha256(altered)).not.toBe(data.source.digest);
		}
		expect(sha256(copy)).toBe(data.source.digest);
	});

	test("finds any number word that is altered or taken out", () => {
		const words = ledger.claims.filter((range) => /^\p{L}+$/u.test(textAt(range)));
		expect(words.length).toBeGreaterThan(15);
		for (const { start, end } of words) {
			const [before, after] = [points.slice(0, start), points.slice(end)];
			const altered = [...before, ..."x".repeat(end - start), ...after].join("");
			const [first] = unaccounted({ text: altered });
			expect(first?.message).toContain(`expected a number at ${start}-${end}`);
			expect(sha256(altered)).not.toBe(data.source.digest);
		}
	});

	test("finds a number that is put in", () => {
		expect(unaccounted({ text: `${copy} Some 7 more.` })).toMatchObject([
			{ message: expect.stringContaining('claim of "7"') },
		]);
	});

	test.each<[string, Ledger["claims"][number], string]>([
		["a second claim", ledger.claims[0] as Ledger["claims"][number], "is claimed already"],
		["a claim of no number", { start: 0, end: 4, reason: "year" }, "expected a number at 0-4"],
	])("finds %s", (_, claim, message) => {
		expect(unaccounted(withClaims([...ledger.claims, claim]))).toMatchObject([
			{ message: expect.stringContaining(message) },
		]);
	});

	test("finds a claim for a figure that is elsewhere, and a ledger of another revision", () => {
		const [first, ...others] = ledger.claims;
		const { start = 0, end = 0 } = first ?? {};
		const figure = data.figures[0]?.id as string;
		expect(unaccounted(withClaims([{ start, end, figure }, ...others]))).toMatchObject([
			{ message: expect.stringContaining(`in the printed phrase of ${figure}`) },
		]);
		const other = { ...ledger, revision: "other-r1" };
		expect(unaccounted({ ledger: other })).toMatchObject([{ subject: `${PATH}: revision` }]);
	});

	test("finds a claim that begins or ends outside the phrase of its figure", () => {
		const claim = ledger.claims.find((each) => "figure" in each && each.figure === WIDE);
		const { start = 0, end = 0 } = claim ?? {};
		const figuresWith = (range: object) =>
			data.figures.map((figure) =>
				figure.id === WIDE ? { ...figure, selector: { ...figure.selector, ...range } } : figure,
			) as typeof data.figures;
		expect(unaccounted({ figures: figuresWith({ start, end }) })).toEqual([]);
		for (const range of [
			{ start: start + 1, end },
			{ start, end: end - 1 },
		]) {
			expect(unaccounted({ figures: figuresWith(range) })).toMatchObject([
				{ message: expect.stringContaining(`in the printed phrase of ${WIDE}`) },
			]);
		}
	});

	test("finds a figure that no claim names", () => {
		const id = data.figures[0]?.id as string;
		const claims = ledger.claims.map((claim) =>
			"figure" in claim && claim.figure === id
				? { start: claim.start, end: claim.end, reason: "year" as const }
				: claim,
		);
		expect(unaccounted(withClaims(claims))).toMatchObject([
			{ subject: `${PATH}: claims`, message: expect.stringContaining(id) },
		]);
	});

	test("checks a copy that belongs to no revision against them all", async () => {
		const { text: said, problems = [] } = await checkReport(own, `${copy} Some 7 more.`);
		expect(said).toBe("");
		const subjects = problems.map(({ subject }) => subject);
		for (const id of own.revisionIds()) {
			expect(subjects).toContain(`data/${id}/anchors.json: source.digest`);
		}
	});
});
