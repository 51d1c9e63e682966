/**
 * How long it takes to verify a text, against the floor: to put the same text into NFKC and digest it
 * whole. `npm run bench:verify -- report.txt` takes a copy of the report, repeated to 10 MB.
 */
import { existsSync, readFileSync } from "node:fs";
import { figures } from "china-aluminum/2025-r1";
import { verify } from "china-aluminum/verify";
import Table from "cli-table3";

const SIZE = 10_000_000;
const ROUNDS = 5;
const AT_HAND = "../shared/report.txt";

const repeated = (text: string) => text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE);

const [path = AT_HAND] = process.argv.slice(2);
const texts: Record<string, string> = {
	...(existsSync(path) && { "the report, over and over": repeated(readFileSync(path, "utf8")) }),
	words: repeated("Bauxite is a rock. "),
	numbers: repeated("1,024.5 tons, 7 "),
	Chinese: repeated("中国铝工业2024年产量。"),
	"one digit": repeated("1"),
	"one combining mark": repeated("\u0301"),
};

async function best(task: () => Promise<unknown>): Promise<number> {
	let least = Infinity;
	for (let round = 0; round < ROUNDS; round += 1) {
		const start = performance.now();
		await task();
		least = Math.min(least, performance.now() - start);
	}
	return least;
}

const table = new Table({ head: ["10 million characters", "ms", "ms, floor", "ratio"] });
for (const [name, text] of Object.entries(texts)) {
	const floor = await best(() =>
		crypto.subtle.digest("SHA-256", new TextEncoder().encode(text.normalize("NFKC"))),
	);
	const time = await best(() => verify(text, figures));
	table.push([name, time.toFixed(0), floor.toFixed(0), (time / floor).toFixed(1)]);
}
console.log(table.toString());
