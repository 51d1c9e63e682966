import { expect, test } from "vitest";
import { checksPage } from "../../scripts/lib/consistency/checksPage.ts";
import { counts } from "../../scripts/lib/consistency/counts.ts";
import { externalChecks } from "../../scripts/lib/consistency/externalChecks.ts";
import { openQuestions } from "../../scripts/lib/consistency/openQuestions.ts";
import { reportChecks } from "../../scripts/lib/consistency/reportChecks.ts";
import { errorsPage } from "../../scripts/lib/errorsPage.ts";
import { findKilled, type MutatedFiles, withScores } from "../../scripts/lib/mutationPage.ts";
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
	"| `src/add.ts` | `a + b` | `a \\| b` | why |",
	"| `src/add.ts` | `(a, b) => a + b` | `{}` | why |",
];

test("a page that explains only changes that survive has no problems", () => {
	expect(findKilled(mutated, ["# Mutants", ...rows].join("\n"))).toEqual([]);
	expect(findKilled(mutated, "| `src/other.ts:3` | `a` | `b` | why |")).toEqual([]);
});

test("an explanation of a change that does not survive is found", () => {
	const page = [rows[0], "| `src/add.ts` | `a` | `b` | why |"].join("\n");
	expect(linesOf(findKilled(mutated, page))).toBe(
		"docs/mutation.md: expected a survivor, found | `src/add.ts` | `a` | `b` | why |",
	);
});

test("the page has the score of each folder", () => {
	const head = "| folder | changes | noticed | explained | score |\n|---|---|---|---|---|\n";
	const page = `# Mutants\n\n${head}| \`src/units\` | 5 | 4 | 0 | 80.0% |\n\n${rows[0]}\n`;
	expect(withScores(page, mutated)).toBe(
		page.replace(head, `${head}| \`src\` | 3 | 1 | 1 | 33.3% |\n`),
	);
	expect(withScores(withScores(page, mutated), mutated)).toBe(withScores(page, mutated));
});
