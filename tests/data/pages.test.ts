import { expect, test } from "vitest";
import { checksPage } from "../../scripts/lib/consistency/checksPage.ts";
import { counts } from "../../scripts/lib/consistency/counts.ts";
import { externalChecks } from "../../scripts/lib/consistency/externalChecks.ts";
import { openQuestions } from "../../scripts/lib/consistency/openQuestions.ts";
import { reportChecks } from "../../scripts/lib/consistency/reportChecks.ts";
import { errorsPage } from "../../scripts/lib/errorsPage.ts";
import { findUnexplained, type MutatedFiles } from "../../scripts/lib/findUnexplained.ts";
import { linesOf } from "../../scripts/lib/Problem.ts";
import { own } from "../support/TestRepository.ts";

test("the generated pages do not drift from the code unnoticed", () => {
	expect(own.text("docs/errors.md")).toBe(errorsPage());
	expect(own.text("docs/guides/checks.md")).toBe(
		checksPage(reportChecks, externalChecks, openQuestions, counts),
	);
});

const at = (line: number, column: number) => ({ line, column });

const mutated: MutatedFiles = {
	"src/add.ts": {
		source: "export const add = (a, b) =>\n\ta + b;\n",
		mutants: [
			{ status: "Killed", replacement: "a", location: { start: at(1, 1), end: at(1, 7) } },
			{ status: "Survived", replacement: "a | b", location: { start: at(2, 2), end: at(2, 7) } },
			{ status: "NoCoverage", replacement: "{}", location: { start: at(1, 20), end: at(2, 7) } },
		],
	},
};

const rows = [
	"| `src/add.ts:2` | `a + b` | `a \\| b` | why |",
	"| `src/add.ts:1` | `(a, b) => a + b` | `{}` | why |",
];

test("a page that explains each mutant that survives has no problems", () => {
	expect(findUnexplained(mutated, ["# Mutants", ...rows].join("\n"))).toEqual([]);
});

test("a survivor without an explanation and an explanation without a survivor are found", () => {
	const page = [rows[0], "| `src/add.ts:3` | `a` | `b` | why |"].join("\n");
	expect(linesOf(findUnexplained(mutated, page))).toBe(
		[
			"docs/mutation.md: expected an explanation of a survivor: | `src/add.ts:1` | `(a, b) => a + b` | `{}` |",
			"docs/mutation.md: expected a survivor, found | `src/add.ts:3` | `a` | `b` | why |",
		].join("\n"),
	);
});
