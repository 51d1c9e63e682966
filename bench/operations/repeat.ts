import type { Operation } from "./contenders.ts";
import { OPERANDS } from "./operands.ts";

/** Where each result goes, so that no call can be left out. */
let sink: unknown;

/** Calls an operation many times, on each of its operands in turn. */
export function repeat(operation: Operation, calls: number): unknown {
	for (let call = 0; call < calls; call += 1) sink = operation(call % OPERANDS);
	return sink;
}
