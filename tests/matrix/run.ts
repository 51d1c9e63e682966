import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Consumer } from "../support/consumer.ts";
import { pack } from "../support/pack.ts";
import { tryBundlers } from "./bundlers.ts";
import type { Cell } from "./Cell.ts";
import { tryCompilers } from "./compilers.ts";
import { install } from "./install.ts";
import { tryRuntimes } from "./runtimes.ts";
import { tableOf } from "./tableOf.ts";

/** Where the counts are written for those who count tests. */
const RESULT = "coverage/matrix.json";

const unique = (values: readonly string[]) => [...new Set(values)];

const root = new URL("../../", import.meta.url).pathname;
const { devDependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

install();
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
	for (const { row, column, entry = "", text } of red) {
		console.error(`\n✗ ${row}: ${column} ${entry}\n${text}`);
	}
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
