/** Prints the nanoseconds of each operation of each contender in each of several rounds. */
import { Bench } from "tinybench";
import { contenders } from "./contenders.ts";
import { operationNames, type Rounds } from "./names.ts";
import { repeat } from "./repeat.ts";

/** Calls in one sample: one call alone is shorter than what the clock can tell. */
const CALLS = 500;

/** Rounds, in each of which every operation runs once: a slow moment then hits one round only. */
const ROUNDS = 15;

/** Milliseconds of one operation in one round. */
const TIME = 12;

const WARMUP_TIME = 60;
const NANOSECONDS = 1e6;

const bench = new Bench({ time: TIME, iterations: 1, warmup: false });
const warmup = new Bench({ time: WARMUP_TIME, iterations: 1, warmup: false });
const lines: (Rounds & { readonly values: number[] })[] = [];
for (const operation of operationNames) {
	for (const { name: contender, operations } of contenders()) {
		const run = operations[operation];
		if (run === undefined) continue;
		const task = () => void repeat(run, CALLS);
		lines.push({ contender, operation, values: [] });
		bench.add(`${contender} ${operation}`, task);
		warmup.add(`${contender} ${operation}`, task);
	}
}
warmup.runSync();
for (let round = 0; round < ROUNDS; round += 1) {
	bench.reset();
	bench.runSync();
	for (const { contender, operation, values } of lines) {
		const result = bench.getTask(`${contender} ${operation}`)?.result;
		if (result?.state !== "completed") throw new Error(`${contender} ${operation} did not run`);
		values.push((result.latency.p50 * NANOSECONDS) / CALLS);
	}
}
for (const { name } of contenders()) {
	for (const line of lines) if (line.contender === name) console.log(JSON.stringify(line));
}
