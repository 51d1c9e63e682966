/**
 * Measures this package against its peers, prints the tables and writes
 * `docs/guides/performance.md`: `npm run bench`. One part is measured and only printed with
 * `npm run bench -- --only bytes`. The rows per second of the SQL definitions are measured only on request,
 * with `npm run bench -- --only rows` after `npm run job:install -- tests/engines`.
 */
import { parseArgs } from "node:util";
import { linkPackage } from "./linkPackage.ts";
import { load } from "./page/machine.ts";
import type { Section } from "./Section.ts";

/** The parts in the order of the page. Each is loaded after the peers are installed. */
const parts: Readonly<Record<string, () => Promise<Section>>> = {
	bytes: async () => (await import("./bytes/bytes.ts")).bytes(),
	imports: async () => (await import("./imports/imports.ts")).imports(),
	operations: async () => (await import("./operations/operations.ts")).operations(),
	types: async () => (await import("./types/types.ts")).types(),
	growth: async () => (await import("./growth/growth.ts")).growth(),
};

/** The part that runs only if it is named, because its database engines are large. */
const onRequest: typeof parts = {
	rows: async () => (await import("./rows/rows.ts")).rows(),
};
const named = { ...parts, ...onRequest };

const { values } = parseArgs({ options: { only: { type: "string", multiple: true } } });
const names = values.only ?? Object.keys(parts);
for (const name of names) {
	if (!(name in named)) {
		throw new Error(`--only: "${name}" is not a part. Use ${Object.keys(named).join(", ")}.`);
	}
}

const start = performance.now();
const loadAtStart = load();
const seconds = (since: number) => (performance.now() - since) / 1000;

linkPackage();
const { printSection, printTable, goalTable } = await import("./print.ts");
const sections: Section[] = [];
for (const name of names) {
	const began = performance.now();
	const section = await (named[name] as () => Promise<Section>)();
	sections.push(section);
	printSection(section);
	console.log(`(${name}: ${seconds(began).toFixed(0)} s)`);
}
if (values.only === undefined) {
	const { writePage, timeGoal } = await import("./page/page.ts");
	const goals = [...sections.flatMap((section) => section.goals), timeGoal(seconds(start))];
	printTable(goalTable(goals));
	await writePage(sections, goals, loadAtStart);
}
