/**
 * Prints the bytes that each operation of each contender allocates, in several rounds. It needs
 * `--expose-gc` and a young generation in which nothing is collected while it counts.
 */
import { contenders } from "./contenders.ts";
import { operationNames, type Rounds } from "./names.ts";
import { repeat } from "./repeat.ts";

/** Calls before counting, so that the optimized code is counted. */
const WARMUP = 5_000;

/** Calls that are counted in one round. */
const CALLS = 1_000;
const ROUNDS = 3;

const { gc } = globalThis;
if (gc === undefined) throw new Error("allocate.ts needs --expose-gc");

for (const { name: contender, operations } of contenders()) {
	for (const operation of operationNames) {
		const run = operations[operation];
		if (run === undefined) continue;
		repeat(run, WARMUP);
		const values: number[] = [];
		for (let round = 0; round < ROUNDS; round += 1) {
			gc();
			const before = process.memoryUsage().heapUsed;
			repeat(run, CALLS);
			values.push((process.memoryUsage().heapUsed - before) / CALLS);
		}
		const rounds: Rounds = { contender, operation, values };
		console.log(JSON.stringify(rounds));
	}
}
