import { formatWithBounds } from "../../../src/figures/internal/formatWithBounds.ts";
import { compare, explain } from "../../../src/index.ts";
import type { ConsistencyCheck, OpenQuestion } from "./ConsistencyCheck.ts";
import type { Count } from "./counts.ts";
import type { ExternalFigure } from "./external.ts";

/** Judges a check by the bounds of its two sides. */
export function verdictOf({
	relation,
	first,
	second,
}: ConsistencyCheck): "passes" | "undetermined" | "fails" {
	const comparison = compare(first, second);
	if (relation === "exceeds") {
		if (comparison === "greater") return "passes";
		return comparison === "undetermined" ? "undetermined" : "fails";
	}
	if (relation === "within") {
		if (comparison === "greater") return "fails";
		return comparison === "undetermined" ? "undetermined" : "passes";
	}
	return comparison === "equal" || comparison === "undetermined" ? "passes" : "fails";
}

const words = {
	equals: {
		passes: "Passes: the bounds overlap.",
		undetermined: "",
		fails: "Fails: the bounds do not overlap.",
	},
	within: {
		passes: "Passes: the upper bound does not exceed the limit.",
		undetermined: "Possible: the lower bound does not exceed the limit.",
		fails: "Fails: the lower bound exceeds the limit.",
	},
	exceeds: {
		passes: "Passes: the lower bound exceeds the upper bound of the other side.",
		undetermined: "Possible: the bounds overlap.",
		fails: "Fails: the upper bound does not exceed the lower bound of the other side.",
	},
} as const;

const relations = {
	equals: "compared with",
	exceeds: "has to exceed",
	within: "must not exceed",
} as const;

const codeBlock = (lines: readonly string[]) => ["```text", ...lines, "```"];

const externalTable = (checks: readonly ConsistencyCheck[]): string[] => [
	"| figure | value | source |",
	"|---|---|---|",
	...[...new Set(checks.flatMap(({ external = [] }) => external))].map(
		({ label, quantity, source }) => `| ${label.en} | ${formatWithBounds(quantity)} | ${source} |`,
	),
];

const externalLine = (external: readonly ExternalFigure[]) =>
	`From other sources: ${external.map(({ label }) => label.en).join("; ")}.`;

function checkLines(check: ConsistencyCheck): string[] {
	const { title, text, relation, first, second, explanations, external } = check;
	const steps =
		"derivation" in second || "id" in second ? explain(second) : formatWithBounds(second);
	return [
		`### ${title}`,
		"",
		text,
		"",
		...codeBlock([...explain(first).split("\n"), relations[relation], ...steps.split("\n")]),
		"",
		`**${words[relation][verdictOf(check)]}**`,
		"",
		...(explanations
			? ["Possible explanations:", "", ...explanations.map((text) => `- ${text}`), ""]
			: []),
		...(external ? [externalLine(external), ""] : []),
	];
}

const questionLines = ({ title, text, results }: OpenQuestion): string[] => [
	`### ${title}`,
	"",
	text,
	"",
	...codeBlock(results.map((result) => explain(result))),
	"",
];

const countLine = ({ announced, number, found }: Count) =>
	`| ${announced.en} | ${number} | ${found} | ${number === found ? "passes" : "fails"} |`;

/** Generates the guide to the consistency checks, in Markdown. */
export function checksPage(
	reportChecks: readonly ConsistencyCheck[],
	externalChecks: readonly ConsistencyCheck[],
	openQuestions: readonly OpenQuestion[],
	counts: readonly Count[],
): string {
	const failed = reportChecks.filter((check) => verdictOf(check) === "fails").length;
	return [
		"# Consistency checks",
		"",
		"Many figures of the report depend on one another. This page compares each of them with what follows",
		"from the others. The library calculates both sides, and `npm run docs:checks` generates the page.",
		"",
		`Of ${reportChecks.length} checks of the report's own figures, ${failed} fail. The revision exports these as`,
		"`discrepancies`, with possible explanations. It does not say which of the two figures is right.",
		"",
		"- If a check passes, both sides can be true together. They can still be wrong.",
		"- If a check fails, both sides cannot be true of the same thing: the same year, the same definition,",
		"  and rounded numbers.",
		"",
		"Each block shows a result, its formula with the printed numbers, and its inputs. The bounds of a result",
		"follow from the bounds of its inputs.",
		"",
		"## Checks of the report's own figures",
		"",
		...reportChecks.flatMap(checkLines),
		"## Counts",
		"",
		"The report announces these counts in words. The dataset has as many entries.",
		"",
		"| announced | number | found | result |",
		"|---|---|---|---|",
		...counts.map(countLine),
		"",
		"## Checks with figures from other sources",
		"",
		"Figures from other sources are not part of a revision. If a check with one of them fails, the report does",
		"not contradict itself. Most of these figures are estimates, and their bounds cover only rounding.",
		"",
		...externalTable(externalChecks),
		"",
		...externalChecks.flatMap(checkLines),
		"## What cannot be checked",
		"",
		...openQuestions.flatMap(questionLines),
	]
		.join("\n")
		.trimEnd()
		.concat("\n");
}
