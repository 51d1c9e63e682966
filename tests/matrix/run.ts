import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Consumer } from "../support/consumer.ts";
import { pack } from "../support/pack.ts";
import { tryBundlers } from "./bundlers.ts";
import type { Cell } from "./Cell.ts";
import { tryCompilers } from "./compilers.ts";
import { tryRuntimes } from "./runtimes.ts";
import { tableOf } from "./tableOf.ts";

/** Where the cells are written for those who count tests, in the shape of Vitest's JSON reporter. */
const RESULT = "reports/tests/matrix.json";

/** A cell as a test. A known limitation passes if it is still there, as it is described. */
const asTest = ({ table, row, column, entry = "", state }: Cell) => ({
	fullName: [table, row, column, entry].join(" ").trim(),
	status: state === "red" ? "failed" : "passed",
});

const unique = (values: readonly string[]) => [...new Set(values)];

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
	for (const { row, column, entry = "", text } of red) {
		console.error(`\n✗ ${row}: ${column} ${entry}\n${text}`);
	}
	const count = (state: Cell["state"]) => cells.filter((cell) => cell.state === state).length;
	const assertionResults = cells.filter(({ state }) => state !== "absent").map(asTest);
	const results = { testResults: [{ name: import.meta.filename, assertionResults }] };
	mkdirSync(join(root, RESULT, ".."), { recursive: true });
	writeFileSync(join(root, RESULT), JSON.stringify(results));
	const reasons = count("without") + count("absent");
	console.log(`${count("green")} cells green, ${reasons} with a reason, ${red.length} red`);
	process.exitCode = red.length > 0 ? 1 : 0;
} finally {
	consumer.remove();
	rmSync(folder, { recursive: true });
}
