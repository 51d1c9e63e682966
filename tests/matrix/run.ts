import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Table from "cli-table3";
import { Consumer } from "../support/consumer.ts";
import { pack } from "../support/pack.ts";
import { tryBundlers } from "./bundlers.ts";
import type { Cell } from "./Cell.ts";
import { tryCompilers } from "./compilers.ts";
import { tryRuntimes } from "./runtimes.ts";

/** Where the counts are written for those who count tests. */
const RESULT = "coverage/matrix.json";

const MARKS = { green: "✓", without: "–", red: "✗" };

const unique = (values: readonly string[]) => [...new Set(values)];

function tableOf(cells: readonly Cell[]): string {
	const columns = unique(cells.map(({ column }) => column));
	const table = new Table({ head: ["", ...columns], style: { head: [], border: [] } });
	for (const row of unique(cells.map((cell) => cell.row))) {
		const texts = columns.map((column) => {
			const cell = cells.find((each) => each.row === row && each.column === column);
			return cell === undefined
				? ""
				: `${MARKS[cell.state]} ${cell.state === "red" ? "see below" : cell.text}`;
		});
		table.push([row, ...texts]);
	}
	return table.toString();
}

const root = new URL("../../", import.meta.url).pathname;
const { devDependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const folder = mkdtempSync(join(tmpdir(), "china-aluminum-packed-"));
const consumer = new Consumer(pack(root, folder), `zod@${devDependencies.zod}`);

try {
	const cells = [
		...(await tryRuntimes(consumer)),
		...(await tryCompilers(consumer)),
		...(await tryBundlers(consumer)),
	];
	for (const table of unique(cells.map((cell) => cell.table))) {
		console.log(tableOf(cells.filter((cell) => cell.table === table)));
	}
	const red = cells.filter(({ state }) => state === "red");
	for (const { row, column, text } of red) console.error(`\n✗ ${row}: ${column}\n${text}`);
	const count = (state: Cell["state"]) => cells.filter((cell) => cell.state === state).length;
	const counts = { green: count("green"), without: count("without"), red: red.length };
	mkdirSync(join(root, "coverage"), { recursive: true });
	writeFileSync(join(root, RESULT), `${JSON.stringify({ ...counts, cells }, null, "\t")}\n`);
	console.log(`${counts.green} cells green, ${counts.without} with a reason, ${counts.red} red`);
	process.exitCode = counts.red > 0 ? 1 : 0;
} finally {
	consumer.remove();
	rmSync(folder, { recursive: true });
}
