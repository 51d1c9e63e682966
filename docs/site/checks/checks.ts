/** The consistency checks of the guide, with anchors and verdicts. */
import { type Label, type Quantity, sourcesOf } from "china-aluminum";
import { counts } from "../../../scripts/lib/ties/counts.ts";
import { openTies } from "../../../scripts/lib/ties/openTies.ts";
import { outsideTies } from "../../../scripts/lib/ties/outsideTies.ts";
import { verdictOf } from "../../../scripts/lib/ties/pageOf.ts";
import { reportTies } from "../../../scripts/lib/ties/reportTies.ts";
import type { Tie } from "../../../scripts/lib/ties/Tie.ts";
import type { Check, Verdict } from "./Check.ts";

/** What the report does not say enough about to be checked, and what can be calculated. */
export interface OpenQuestion {
	readonly id: string;
	readonly title: Label;
	readonly text: Label;
	readonly results: readonly Quantity[];
	readonly figures: readonly string[];
}

const both = (text: string): Label => ({ en: text, zh: text });

const idOf = (title: string) =>
	title
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");

const figuresOf = (quantities: readonly Quantity[]) => [
	...new Set(
		quantities.flatMap((q) => sourcesOf(q)).flatMap((source) => ("id" in source ? source.id : [])),
	),
];

const checkOf = (tie: Tie): Check => ({
	id: idOf(tie.title),
	title: both(tie.title),
	text: both(tie.text),
	relation: tie.relation,
	first: tie.first,
	second: tie.second,
	verdict: verdictOf(tie),
	figures: figuresOf([tie.first, tie.second]),
	elsewhere: tie.outside ?? [],
});

const order: readonly Verdict[] = ["broken", "open", "holds"];

/** Those that fail first. */
const byVerdict = (checks: readonly Check[]) =>
	checks.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));

/** Checks of the report's figures with each other. */
export const reportChecks = byVerdict(reportTies.map(checkOf));

/** Checks of the report's figures with numbers from elsewhere. */
export const outsideChecks = byVerdict(outsideTies.map(checkOf));

/** Every check. */
export const checks: readonly Check[] = [...reportChecks, ...outsideChecks];

export const openQuestions: readonly OpenQuestion[] = openTies.map(({ title, text, results }) => ({
	id: idOf(title),
	title: both(title),
	text: both(text),
	results,
	figures: figuresOf(results),
}));

export { counts };
