import { describe, expect, test } from "vitest";
import { linesOf } from "../../scripts/lib/Problem.ts";
import { bumpOf } from "../../scripts/lib/revisions/bumpOf.ts";
import { changesetOf } from "../../scripts/lib/revisions/changesetOf.ts";
import { deprecationsOf } from "../../scripts/lib/revisions/deprecationsOf.ts";
import { differencesOf } from "../../scripts/lib/revisions/differencesOf.ts";
import { findHistoryProblems } from "../../scripts/lib/revisions/findHistoryProblems.ts";
import { chainTo } from "../../scripts/lib/revisions/succession.ts";
import type { Withdrawal } from "../../src/index.ts";
import type { DatasetFile } from "../../src/schema/index.ts";
import { entry, file } from "../support/bareDataset.ts";

/** What is wrong with the history of a revision, one problem per line and remedy. */
const historyOf = (...given: Parameters<typeof findHistoryProblems>) =>
	findHistoryProblems(...given).map((problem) => linesOf([problem]));

const mined = entry({ id: "copper-mined-2025" });
const sold = entry({ id: "copper-sold-2025" });
const kept = entry({ id: "copper-kept-2025" });
const withdrawal = { id: sold.id, reason: "Not said.", replacedBy: null };

const first = file([mined, sold], { revision: "2025-r1" });
const revision = (number: number, figures: DatasetFile["figures"], changes: Partial<DatasetFile>) =>
	file(figures, {
		revision: `2025-r${number}`,
		supersedes: `2025-r${number - 1}`,
		...changes,
	});

/** Three revisions: one corrects a figure and renames another, and the next corrects and removes it. */
const second = revision(2, [{ ...mined, value: "5.4" }, kept], {
	corrections: [{ id: mined.id, reason: "Misread." }],
	withdrawn: [{ ...withdrawal, replacedBy: kept.id }],
});
const third = revision(3, [{ ...mined, value: "5.5" }], {
	corrections: [{ id: mined.id, reason: "Misread again." }],
	withdrawn: [{ id: kept.id, reason: "Not said at all.", replacedBy: null }],
});
const all = [first, second, third];

describe("the release that two states of one revision need", () => {
	const relabelled = { ...mined, label: { en: "Copper, mined", zh: "铜" }, note: { en: "Wet." } };
	test.each<[string, DatasetFile, string | undefined]>([
		["nothing", first, undefined],
		["an id that goes", file([mined], { revision: "2025-r1" }), "major"],
		[
			"an id that is renamed",
			file([mined, kept], {
				revision: "2025-r1",
				withdrawn: [{ ...withdrawal, replacedBy: kept.id }],
			}),
			"major",
		],
		["another value", file([{ ...mined, value: "5.4" }, sold], { revision: "2025-r1" }), "major"],
		["another place", file([{ ...mined, sentence: 2 }, sold], { revision: "2025-r1" }), "major"],
		["a figure more", file([mined, sold, kept], { revision: "2025-r1" }), "minor"],
		["other words", file([relabelled, sold], { revision: "2025-r1" }), "patch"],
		["another title", { ...first, title: "Copper, in a talk" }, "patch"],
		[
			"another note on the report",
			{ ...first, source: { ...first.source, note: { en: "?", zh: "铜" } } },
			"patch",
		],
		["another report", { ...first, source: { ...first.source, digest: "sha256-" } }, "major"],
		["another day", { ...first, date: "2026-02-01" }, "major"],
		["a different order", { ...first, figures: [sold, mined] }, "major"],
		["another one before it", { ...first, supersedes: "2025-r0" }, "major"],
		["a withdrawal", { ...first, withdrawn: [{ ...withdrawal, id: "zinc-sold" }] }, "major"],
		["a correction", { ...first, corrections: [{ id: mined.id, reason: "?" }] }, "major"],
	])("for %s", (_, after, release) => {
		const differences = differencesOf(first, after);
		expect(bumpOf("2025-r1", "2025-r1", differences, "1.2.3")?.release).toBe(release);
		expect(bumpOf("2025-r1", "2025-r1", differences, "0.2.3")?.release).toBe(
			release === "major" ? "minor" : release,
		);
	});

	test("is in the changeset", () => {
		const history = { corrections: [], withdrawn: [] };
		const changeset = (after: DatasetFile, version: string) =>
			changesetOf({ name: "copper", version }, first, after, differencesOf(first, after), history);
		expect(changeset(first, "1.0.0")).toBeUndefined();
		expect(changeset({ ...first, figures: [mined] }, "1.0.0")).toMatch(
			/^---\n"copper": major\n---\n\n.*This is a major release because an id is removed from a path in use\.\n/,
		);
		expect(changeset({ ...first, figures: [mined] }, "0.9.0")).toMatch(
			/^---\n"copper": minor\n---\n\n.*This is a minor release because an id is removed from a path in use; a major release would be 1\.0\.0, which freezes every revision forever\.\n/,
		);
		const moved = { ...first, date: "2026-02-01", figures: [kept, sold, mined] };
		expect(changeset(moved, "1.0.0")).toMatch(
			/\n- \*\*Reordered\*\*\n {2}- figures\n- \*\*Dataset\*\*\n {2}- date: `"2026-01-31"` → `"2026-02-01"`\n$/,
		);
	});
});

describe("another report", () => {
	test("adds all that it says, whatever the ids are, and withdraws nothing", () => {
		const other = file([{ ...mined, value: "6.1" }], { revision: "2026-r1", title: "Another" });
		const differences = differencesOf(first, other);
		const history = { corrections: [], withdrawn: [] };
		expect(
			changesetOf({ name: "copper", version: "1.0.0" }, first, other, differences, history),
		).toBe(`---
"copper": minor
---

Revision \`2026-r1\` transcribes a different report and is added beside \`2025-r1\`: 3 added. This is a minor release because a new revision is added beside the others, which do not change.

- **Added**
  - \`part-1\` (sections)
  - \`part-2\` (sections)
  - \`copper-mined-2025\` (figures): Copper output: 6.1 Mt (rounded, 6.05 to 6.15 Mt)
`);
	});
});

describe("an id that is renamed again", () => {
	const [b, c] = [entry({ id: "copper-b-2025" }), entry({ id: "copper-c-2025" })];
	const change = entry({ id: "copper-change-2025", baseline: "2020" });
	const withdrawn = [
		{ id: sold.id, reason: "Shorter.", replacedBy: b.id },
		{ id: b.id, reason: "Clearer.", replacedBy: c.id },
	];
	const compared = (after: DatasetFile, trail: readonly Withdrawal[]) => {
		const before = { ...first, figures: [sold, { ...change, changeOf: sold.id }] };
		const corrections = [{ id: b.id, reason: "Misread." }];
		const differences = differencesOf(before, after, trail);
		const history = { corrections, withdrawn: trail };
		return changesetOf({ name: "copper", version: "1.0.0" }, before, after, differences, history);
	};

	test("is one rename with all reasons, and references follow it", () => {
		const text = compared(revision(3, [c, { ...change, changeOf: c.id }], {}), withdrawn);
		expect(text).toContain(": 0 added, 0 changed, 0 withdrawn, 1 renamed.");
		expect(text?.split("\n").slice(-3).join("\n")).toBe(
			`- **Renamed**
  - \`${sold.id}\` → \`${c.id}\` (figures): Misread. Shorter. Clearer.
`,
		);
	});

	test("is withdrawn where the last of its names is", () => {
		const gone = { id: c.id, reason: "Not said.", replacedBy: null };
		const text = compared(revision(4, [change], {}), [...withdrawn, gone]);
		expect(text).toContain(
			`- **Withdrawn**\n  - \`${sold.id}\` (figures): Misread. Shorter. Clearer. Not said.\n`,
		);
	});
});

describe("revisions that follow one another", () => {
	test("are compared over those between, with all reasons", () => {
		const chain = chainTo(third, "2025-r1", all);
		expect(chain.map((between) => between.revision)).toEqual(["2025-r2", "2025-r3"]);
		const withdrawn = chain.flatMap((between) => between.withdrawn ?? []);
		const corrections = chain.flatMap((between) => between.corrections ?? []);
		const differences = differencesOf(first, third, withdrawn);
		expect(
			changesetOf({ name: "copper", version: "1.0.0" }, first, third, differences, {
				corrections,
				withdrawn,
			}),
		).toBe(`---
"copper": minor
---

Revision \`2025-r3\` compared with \`2025-r1\`: 0 added, 1 changed, 1 withdrawn, 0 renamed. This is a minor release because a new revision is added beside the others, which do not change.

- **Changed**
  - \`copper-mined-2025\` (figures): Misread. Misread again.
    - number: 5.3 Mt (rounded, 5.25 to 5.35 Mt) → 5.5 Mt (rounded, 5.45 to 5.55 Mt)
    - value: \`"5.3"\` → \`"5.5"\`
- **Withdrawn**
  - \`copper-sold-2025\` (figures): Not said. Not said at all.
`);
	});

	test("are not a chain if one is missing, or if they go in a circle", () => {
		expect(chainTo(third, "2025-r1", [first, third])).toEqual([]);
		expect(chainTo(first, "2025-r3", all)).toEqual([]);
		const circle = [{ ...first, supersedes: "2025-r3" }, second, third];
		expect(chainTo(third, "2024-r1", circle)).toEqual([]);
	});

	test("deprecate what they say otherwise, each with its reason", () => {
		expect([...deprecationsOf("2025-r1", all)]).toEqual([
			[
				sold.id,
				"Replaced by `copperKept2025` in `china-aluminum/2025-r2`: Not said. Withdrawn in `china-aluminum/2025-r3`: Not said at all.",
			],
			[
				mined.id,
				"Corrected in `china-aluminum/2025-r2`: Misread. Corrected in `china-aluminum/2025-r3`: Misread again.",
			],
		]);
		expect([...deprecationsOf("2025-r3", all)]).toEqual([]);
	});

	test("deprecate under the first name what later ones correct or rename under another", () => {
		const renames = revision(2, [mined, { ...kept, value: "5.9" }], {
			corrections: [{ id: kept.id, reason: "Misread." }],
			withdrawn: [{ ...withdrawal, replacedBy: kept.id }],
		});
		const again = entry({ id: "copper-held-2025", value: "5.9" });
		const renamesAgain = revision(3, [mined, again], {
			withdrawn: [{ id: kept.id, reason: "Clearer.", replacedBy: again.id }],
		});
		expect([...deprecationsOf("2025-r1", [first, renames, renamesAgain])]).toEqual([
			[
				sold.id,
				"Replaced by `copperKept2025` in `china-aluminum/2025-r2`: Not said. Corrected in `china-aluminum/2025-r2`: Misread. Replaced by `copperHeld2025` in `china-aluminum/2025-r3`: Clearer.",
			],
		]);
		expect(historyOf(renames, [first, renames])).toEqual([]);
		const silent = { ...renames, corrections: [] };
		expect(historyOf(silent, [first, silent])).toEqual([
			"2025-r2: copper-kept-2025: value changed without a reason\n  Give it in corrections.",
		]);
	});

	test("are sound where they say why they differ", () => {
		for (const one of all) expect(historyOf(one, all)).toEqual([]);
	});

	test("may follow a rename in what refers to it, without a reason", () => {
		const change = entry({ id: "copper-change-2025", baseline: "2020", changeOf: sold.id });
		const before = { ...first, figures: [sold, change] };
		const after = revision(2, [kept, { ...change, changeOf: kept.id }], {
			withdrawn: [{ ...withdrawal, replacedBy: kept.id }],
		});
		expect(historyOf(after, [before, after])).toEqual([]);
	});

	test("may rename a section whose id is the word of a commodity", () => {
		const [part, ...parts] = first.sections;
		const of = (id: string) => [{ ...part, id } as NonNullable<typeof part>, ...parts];
		const before = { ...first, sections: of("copper"), figures: [{ ...mined, section: "copper" }] };
		const after = revision(2, [{ ...mined, section: "output" }], {
			sections: of("output"),
			withdrawn: [{ id: "copper", reason: "Clearer.", replacedBy: "output" }],
		});
		expect(historyOf(after, [before, after])).toEqual([]);
	});

	test.each<[string, DatasetFile, string]>([
		[
			"a value without a reason",
			{ ...second, corrections: [] },
			"copper-mined-2025: value changed without a reason\n  Give it in corrections.",
		],
		[
			"an id that goes without a reason",
			{ ...second, figures: [second.figures[0] as never], withdrawn: [] },
			"copper-sold-2025: was removed without a reason\n  Give it in withdrawn.",
		],
		[
			"a correction of nothing",
			{ ...second, corrections: [...(second.corrections ?? []), { id: kept.id, reason: "?" }] },
			"copper-kept-2025: is in corrections, but does not differ from 2025-r1",
		],
		[
			"a withdrawal of nothing",
			{ ...second, withdrawn: [...(second.withdrawn ?? []), { ...withdrawal, id: "zinc-sold" }] },
			"zinc-sold: is in withdrawn, but is not in 2025-r1",
		],
		[
			"a successor of another kind",
			{
				...second,
				figures: [second.figures[0] as never],
				withdrawn: [{ ...withdrawal, replacedBy: "part-1" }],
			},
			"copper-sold-2025: is one of figures, and its replacedBy, part-1, is not\n  Name one of the same list, or null.",
		],
		[
			"a revision before it that is not there",
			{ ...second, supersedes: "2025-r0" },
			"supersedes: expected a revision that exists, found 2025-r0",
		],
		[
			"none before it, where there is one",
			{ ...second, supersedes: null, corrections: [], withdrawn: [] },
			"supersedes: expected 2025-r1, which came before it, found none",
		],
		[
			"itself before it",
			{ ...second, supersedes: "2025-r2" },
			"supersedes: expected an earlier revision of the same report, 2025-r1, found 2025-r2",
		],
		[
			"another report's revision before it",
			{ ...first, revision: "2026-r1", supersedes: "2025-r1" },
			"supersedes: expected an earlier revision of the same report, found 2025-r1",
		],
		[
			"an earlier day than of the one before it",
			{ ...second, date: "2026-01-30" },
			"date: expected 2026-01-31 or later, as 2025-r1 has, found 2026-01-30",
		],
	])("are not where there is %s", (_, broken, problem) => {
		expect(historyOf(broken, [first, broken])).toEqual([`${broken.revision}: ${problem}`]);
	});

	test("are not where two supersede one, or an id is given again", () => {
		const rival = { ...second, revision: "2025-r4" };
		expect(historyOf(second, [...all, rival])).toEqual([
			"2025-r2: supersedes: 2025-r1 is already superseded by 2025-r4",
		]);
		const given = (revision: string, id: string, last: string) =>
			`${revision}: ${id}: was withdrawn after ${last}, and an id is never reused\n  Choose another.`;
		const again = { ...third, figures: [...third.figures, sold] };
		expect(historyOf(again, [first, second, again])).toEqual([
			given("2025-r3", sold.id, "2025-r1"),
		]);
		const renamed = {
			...third,
			figures: [...third.figures, sold],
			withdrawn: [{ id: kept.id, reason: "As it was.", replacedBy: sold.id }],
		};
		expect(historyOf(renamed, [first, second, renamed])).toEqual([
			given("2025-r3", sold.id, "2025-r1"),
		]);
		const fourth = revision(4, [...third.figures, kept, sold], {});
		expect(historyOf(fourth, [...all, fourth])).toEqual([
			given("2025-r4", kept.id, "2025-r2"),
			given("2025-r4", sold.id, "2025-r1"),
		]);
	});

	test("may withdraw later what one of them added", () => {
		const adds = { ...second, figures: [...second.figures, entry({ id: "copper-lost-2025" })] };
		const takes = {
			...third,
			withdrawn: [...(third.withdrawn ?? []), { ...withdrawal, id: "copper-lost-2025" }],
		};
		expect(historyOf(adds, [first, adds, takes])).toEqual([]);
	});

	test("are not where they go in a circle, or not by their numbers", () => {
		const [two, three] = [
			{ ...second, supersedes: "2025-r3" },
			{ ...third, supersedes: "2025-r2" },
		];
		expect(historyOf(two, [first, two, three])).toContain(
			"2025-r2: supersedes: expected an earlier revision of the same report, 2025-r1, found 2025-r3",
		);
		const twelfth = revision(12, third.figures, { supersedes: "2025-r3" });
		expect(historyOf(twelfth, [...all, twelfth])).toEqual([]);
	});
});
