/** The consistency checks of the guide, with anchors, verdicts and Chinese texts. */
import { type Label, type Quantity, sourcesOf } from "china-aluminum";
import type { ConsistencyCheck } from "../../../scripts/lib/consistency/ConsistencyCheck.ts";
import { verdictOf } from "../../../scripts/lib/consistency/checksPage.ts";
import { counts } from "../../../scripts/lib/consistency/counts.ts";
import { externalChecks as external } from "../../../scripts/lib/consistency/externalChecks.ts";
import { openQuestions as open } from "../../../scripts/lib/consistency/openQuestions.ts";
import { reportChecks as ofReport } from "../../../scripts/lib/consistency/reportChecks.ts";
import { discrepancies, figures } from "../revision.ts";
import type { Check, Verdict } from "./Check.ts";
import { inBothLanguages } from "./chinese.ts";

/** What the report does not give enough figures to check, and what can be calculated. */
export interface OpenQuestion {
	readonly id: string;
	readonly title: Label;
	readonly text: Label;
	readonly results: readonly Quantity[];
	readonly figures: readonly string[];
}

const labels = [...figures, ...discrepancies].map(({ label }) => label);

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

const checkOf = (check: ConsistencyCheck): Check => ({
	id: idOf(check.title),
	...inBothLanguages(check.title, check.text, labels),
	relation: check.relation,
	first: check.first,
	second: check.second,
	verdict: verdictOf(check),
	figures: figuresOf([check.first, check.second]),
	external: check.external ?? [],
});

const order: readonly Verdict[] = ["fails", "undetermined", "passes"];

/** Those that fail first. */
const byVerdict = (checks: readonly Check[]) =>
	checks.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));

/** Checks of the report's figures with each other. */
export const reportChecks = byVerdict(ofReport.map(checkOf));

/** Checks of the report's figures with numbers from other sources. */
export const externalChecks = byVerdict(external.map(checkOf));

/** Every check. */
export const checks: readonly Check[] = [...reportChecks, ...externalChecks];

export const openQuestions: readonly OpenQuestion[] = open.map(({ title, text, results }) => ({
	id: idOf(title),
	...inBothLanguages(title, text, labels),
	results,
	figures: figuresOf(results),
}));

export { counts };
