/**
 * What a dataset of one's own costs by its size: `npm run bench:datasets`. Ten times the figures
 * should take about ten times the time.
 */
import { parseDataset } from "china-aluminum/schema";
import Table from "cli-table3";
import { file } from "../tests/support/bareDataset.ts";

const SIZES = [1_000, 10_000, 100_000];

/** Runs of each size, of which the fastest counts: what slows a run down is not the library. */
const RUNS = 5;

const [pattern] = file().figures;

function fastest(count: number): number {
	const figures = Array.from({ length: count }, (_, index) => ({
		...pattern,
		id: `copper-mine-${index}`,
	}));
	const content = { ...file(), figures };
	const times = Array.from({ length: RUNS }, () => {
		const start = performance.now();
		parseDataset(content);
		return performance.now() - start;
	});
	return Math.min(...times);
}

const table = new Table({
	head: ["figures", "ms", "µs a figure", "× the size before"],
	style: { head: [], border: [] },
});
let before: number | undefined;
for (const count of SIZES) {
	const time = fastest(count);
	const growth = before === undefined ? "" : (time / before).toFixed(1);
	table.push([count, time.toFixed(0), ((time * 1000) / count).toFixed(1), growth]);
	before = time;
}
console.log(table.toString());
