import { formatWithBounds } from "../../../src/figures/internal/formatWithBounds.ts";
import { compare, explain } from "../../../src/index.ts";
import type { Count } from "./counts.ts";
import type { Outside } from "./outside.ts";
import type { OpenTie, Tie } from "./Tie.ts";

/** A verdict on a tie, from the bounds of its two sides alone. */
export function verdictOf({ relation, first, second }: Tie): "holds" | "open" | "broken" {
	const comparison = compare(first, second);
	if (relation === "exceeds") {
		if (comparison === "greater") return "holds";
		return comparison === "undetermined" ? "open" : "broken";
	}
	if (relation === "within") {
		if (comparison === "greater") return "broken";
		return comparison === "undetermined" ? "open" : "holds";
	}
	return comparison === "equal" || comparison === "undetermined" ? "holds" : "broken";
}

const words = {
	equals: {
		holds: "The bounds meet: both can be true.",
		open: "",
		broken: "The bounds do not meet.",
	},
	within: {
		holds: "It is not above, whatever lies in the bounds.",
		open: "It can be: its least is not above.",
		broken: "It is above.",
	},
	exceeds: {
		holds: "It does, whatever lies in the bounds.",
		open: "It may: the bounds do not settle it.",
		broken: "It does not.",
	},
} as const;

const signs = { equals: "against", exceeds: "above", within: "at most" } as const;

const codeBlock = (lines: readonly string[]) => ["```text", ...lines, "```"];

const outsideTable = (ties: readonly Tie[]): string[] => [
	"| from elsewhere | value | source |",
	"|---|---|---|",
	...[...new Set(ties.flatMap(({ outside = [] }) => outside))].map(
		({ label, quantity, source }) => `| ${label} | ${formatWithBounds(quantity)} | ${source} |`,
	),
];

const outsideLine = (outside: readonly Outside[]) =>
	`From elsewhere: ${outside.map(({ label }) => label).join("; ")}.`;

function tieLines(tie: Tie): string[] {
	const sign = signs[tie.relation];
	const steps =
		"derivation" in tie.second || "id" in tie.second
			? explain(tie.second)
			: formatWithBounds(tie.second);
	return [
		`### ${tie.title}`,
		"",
		tie.text,
		"",
		...codeBlock([...explain(tie.first).split("\n"), sign, ...steps.split("\n")]),
		"",
		`**${words[tie.relation][verdictOf(tie)]}**`,
		"",
		...(tie.explanations ? [...tie.explanations.map((text) => `- ${text}`), ""] : []),
		...(tie.outside ? [outsideLine(tie.outside), ""] : []),
	];
}

const openLines = ({ title, text, results }: OpenTie): string[] => [
	`### ${title}`,
	"",
	text,
	"",
	...codeBlock(results.map((q) => explain(q))),
	"",
];

const countLine = ({ announced, number, given }: Count) =>
	`| ${announced} | ${number} | ${given} | ${number === given ? "holds" : "broken"} |`;

/** The guide to the report's ties, in Markdown. */
export function pageOf(
	reportTies: readonly Tie[],
	outsideTies: readonly Tie[],
	openTies: readonly OpenTie[],
	counts: readonly Count[],
): string {
	const broken = reportTies.filter((tie) => verdictOf(tie) === "broken").length;
	return [
		"# Ties and discrepancies",
		"",
		"The report's numbers tie to one another. This page sets each against what follows from the others,",
		"in bounds; the library does the arithmetic, and `npm run docs:ties` writes the page.",
		"",
		`Of ${reportTies.length} ties of the report's own figures, ${broken} are broken; these are exported as`,
		"`discrepancies` of the revision, with what could explain them. Which figure is right is not said",
		"here. A tie that holds proves nothing but that both sides can be true together, and one that is broken",
		"nothing but that they cannot both be true of one thing as it is printed: of one year, one definition,",
		"and rounded, not cut off. Under a result stand the printed numbers of its formula; its bounds come of",
		"theirs.",
		"",
		"## Ties of the report's own figures",
		"",
		...reportTies.flatMap(tieLines),
		"## Counts",
		"",
		"What the report announces in words, and what the dataset has of it.",
		"",
		"| announced | number | given | |",
		"|---|---|---|---|",
		...counts.map(countLine),
		"",
		"## Ties with a figure from elsewhere",
		"",
		"Figures from elsewhere are part of no revision: they stand here, each with its source, and a tie that",
		"they break is no discrepancy of the report with itself. Their bounds cover rounding alone, and most of",
		"them are estimates.",
		"",
		...outsideTable(outsideTies),
		"",
		...outsideTies.flatMap(tieLines),
		"## What cannot be settled",
		"",
		...openTies.flatMap(openLines),
	]
		.join("\n")
		.trimEnd()
		.concat("\n");
}
