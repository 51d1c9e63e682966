import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { markdownTable } from "markdown-table";
import { OWN } from "../peers.ts";
import { goalTable, sidesOf } from "../print.ts";
import type { Goal, Section, Table } from "../Section.ts";
import { chart } from "./chart.ts";
import { machine } from "./machine.ts";

const root = new URL("../../", import.meta.url);
const PAGE = "docs/guides/performance.md";
const IMAGE = "docs/images/performance.svg";

/** Seconds that one run may take. */
const TIME_LIMIT = 300;

/** The goal for the run itself. */
export const timeGoal = (seconds: number): Goal => ({
	what: "One run of the measurements",
	limit: `≤ ${TIME_LIMIT} s`,
	measured: `${seconds.toFixed(0)} s`,
	isMet: seconds <= TIME_LIMIT,
});

function tableText(table: Table): string {
	const rows = [table.head, ...table.rows].map((row) => [...row]);
	return markdownTable(rows, { align: sidesOf(table) });
}

const sectionText = ({ title, explanation, tables }: Section): string =>
	[
		`## ${title}`,
		explanation.join(" "),
		...tables.flatMap((table) =>
			tables.length === 1 ? [tableText(table)] : [`### ${table.title}`, tableText(table)],
		),
	].join("\n\n");

const version = (): string =>
	JSON.parse(readFileSync(new URL("package.json", root), "utf8")).version;

const commit = (): string =>
	execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim();

function introduction(goals: readonly Goal[], load: string): string {
	const met = goals.filter(({ isMet }) => isMet).length;
	return `# Performance

\`npm run bench\` generates this page. It measures ${OWN} and its peers in one run, and writes every number below.

- Version: ${version()}, at or after commit ${commit()}
- Date: ${new Date().toISOString().slice(0, "2026-01-01".length)}
- Machine: ${machine()}
- Load average before the run: ${load}

Times depend on the machine and on its load. Compare them only within this page. Bytes and type instantiations are the same on every machine.

## Goals

The project has these goals. This run meets ${met} of ${goals.length}.

${tableText(goalTable(goals))}`;
}

const CHART = `![Times of each operation over the floor of boxed plain numbers, by package, on a logarithmic scale. The tables below list every value.](../images/performance.svg)`;

/** Writes the page and its chart. */
export async function writePage(
	sections: readonly Section[],
	goals: readonly Goal[],
	load: string,
): Promise<void> {
	const bars = sections.flatMap((section) => section.bars ?? []);
	writeFileSync(new URL(IMAGE, root), await chart(bars));
	const parts = sections.map((section) =>
		section.bars
			? sectionText(section).replace("\n\n###", `\n\n${CHART}\n\n###`)
			: sectionText(section),
	);
	writeFileSync(new URL(PAGE, root), `${[introduction(goals, load), ...parts].join("\n\n")}\n`);
	console.log(`\nWrote ${PAGE} and ${IMAGE}.`);
}
