/**
 * Prints time and memory of one case while its input grows tenfold. Its argument is the name of the
 * case. It needs `--expose-gc`.
 */
import { processorTime } from "../processorTime.ts";
import { cases } from "./cases.ts";
import type { Weighed } from "./Measurement.ts";
import { DECADES } from "./sizes.ts";

/** Milliseconds that a size may be expected to take with its preparation. */
const SLOWEST = 20_000;

/** Calls of each size, of which the last is printed: the first calls run code that is not optimized. */
const CALLS_OF_SMALL = 20;
const SMALL = 1_000;

const TENFOLD = 10;
const KILOBYTE = 1_024;

const [, , name] = process.argv;
const found = cases.find((one) => one.name === name);
const { gc } = globalThis;
if (!found || gc === undefined) throw new Error("weigh.ts needs a case and --expose-gc");

/** Holds the result until its memory is measured. */
const kept: unknown[] = [];

for (const size of DECADES) {
	const began = processorTime();
	const run = await found.prepare(size);
	for (let call = 1; size <= SMALL && call < CALLS_OF_SMALL; call += 1) await run();
	gc();
	const before = process.memoryUsage();
	const start = processorTime();
	kept.push(await run());
	const milliseconds = processorTime() - start;
	const peak = process.resourceUsage().maxRSS * KILOBYTE - before.rss;
	gc();
	const weighed: Weighed = {
		size,
		milliseconds,
		kept: process.memoryUsage().heapUsed - before.heapUsed,
		peak,
	};
	console.log(JSON.stringify(weighed));
	kept.length = 0;
	if ((processorTime() - began) * TENFOLD > SLOWEST) break;
}
