/** Prints the time of one case while its input grows. Its argument is the name of the case. */
import { Bench } from "tinybench";
import { processorTime } from "../processorTime.ts";
import { cases, type Run } from "./cases.ts";
import type { Timed } from "./Measurement.ts";
import { SIZES } from "./sizes.ts";

/** Milliseconds of a single call after which no larger input is tried. */
const SLOWEST = 4_000;

/** The same for a call and the preparation of its input. */
const SLOWEST_PREPARATION = 10_000;

/** Milliseconds of the smallest input before anything is timed, so that its code is optimized. */
const WARMUP = 200;

/** Milliseconds after which no further round begins. */
const ENOUGH = 1_000;

/** Rounds in which all sizes take turns, at most. A case that is slow has one. */
const ROUNDS = 7;

/** Milliseconds of one size in one round; a call that takes longer runs once. */
const TIME = 4;

const [, , name] = process.argv;
const found = cases.find((one) => one.name === name);
if (!found) throw new Error(`"${name}" is not a case`);

async function time(run: Run, least = TIME): Promise<number> {
	const bench = new Bench({ time: least, iterations: 1, warmup: false, now: processorTime });
	bench.add("run", run);
	await bench.run();
	const result = bench.getTask("run")?.result;
	if (result?.state === "errored") throw result.error;
	if (result?.state !== "completed") throw new Error(`${name} did not run`);
	return result.latency.p50;
}

const print = (timed: Timed) => console.log(JSON.stringify(timed));

const runs: { readonly size: number; readonly run: Run }[] = [];
await time(await found.prepare(Math.min(...SIZES)), WARMUP);
const start = processorTime();
for (const size of SIZES) {
	const began = processorTime();
	const run = await found.prepare(size);
	const milliseconds = await time(run);
	print({ size, milliseconds });
	runs.push({ size, run });
	if (milliseconds > SLOWEST || processorTime() - began > SLOWEST_PREPARATION) break;
}
for (let round = 2; round <= ROUNDS && processorTime() - start < ENOUGH; round += 1) {
	for (const { size, run } of runs) print({ size, milliseconds: await time(run) });
}
