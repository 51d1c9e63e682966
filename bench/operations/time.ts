/** Prints the nanoseconds of each operation of each contender in each of several rounds. */
import { Bench } from "tinybench";
import { processorTime } from "../processorTime.ts";
import { contenders, type Operation } from "./contenders.ts";
import { operationNames, type Rounds } from "./names.ts";
import { repeat } from "./repeat.ts";

/** Milliseconds of one sample, so that what the clock costs does not count. */
const SAMPLE = 0.5;

/** Calls before the calls of a sample are counted, and the calls that are counted. */
const WARMUP = 4_000;
const COUNTED = 1_000;

/** Calls in one sample, at least and at most. */
const CALLS = { least: 16, most: 40_000 } as const;

/** Rounds, in each of which every operation runs once: a slow moment then hits one round only. */
const ROUNDS = 15;

/** Milliseconds of one operation in one round. */
const TIME = 12;

const NANOSECONDS = 1e6;

/** Counts the calls that fill a sample, after the code is optimized. */
function callsOf(operation: Operation): number {
	repeat(operation, WARMUP);
	const start = processorTime();
	repeat(operation, COUNTED);
	const calls = (SAMPLE * COUNTED) / (processorTime() - start);
	return Math.round(Math.min(CALLS.most, Math.max(CALLS.least, calls)));
}

interface Timed extends Rounds {
	readonly values: number[];
	readonly calls: number;
}

const bench = new Bench({ time: TIME, iterations: 1, warmup: false, now: processorTime });
const lines: Timed[] = [];
for (const operation of operationNames) {
	for (const { name: contender, operations } of contenders()) {
		const run = operations[operation];
		if (run === undefined) continue;
		const calls = callsOf(run);
		lines.push({ contender, operation, values: [], calls });
		bench.add(`${contender} ${operation}`, () => {
			repeat(run, calls);
		});
	}
}
for (let round = 0; round < ROUNDS; round += 1) {
	bench.reset();
	bench.runSync();
	for (const { contender, operation, values, calls } of lines) {
		const result = bench.getTask(`${contender} ${operation}`)?.result;
		if (result?.state !== "completed") throw new Error(`${contender} ${operation} did not run`);
		values.push((result.latency.p50 * NANOSECONDS) / calls);
	}
}
for (const { name } of contenders()) {
	for (const line of lines) if (line.contender === name) console.log(JSON.stringify(line));
}
