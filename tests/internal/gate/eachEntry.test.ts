import { expect, test } from "vitest";
import { eachEntry } from "../../../src/internal/gate/eachEntry.ts";

function entriesOf(list: readonly unknown[]): unknown[] {
	const entries: unknown[] = [];
	eachEntry(list, (entry, index) => entries.push([index, entry]));
	return entries;
}

test("reads each entry once, with its index, and a hole as undefined", () => {
	const reads: PropertyKey[] = [];
	const list = new Proxy(["a", "b"], {
		get: (target, name) => {
			reads.push(name);
			return Reflect.get(target, name);
		},
	});
	expect(entriesOf(list)).toEqual([
		[0, "a"],
		[1, "b"],
	]);
	expect(reads).toEqual(["length", "0", "1"]);
	expect(entriesOf(new Array(1))).toEqual([[0, undefined]]);
});

test("reads an entry that throws as undefined, and one such entry if the length throws", () => {
	const fail = () => {
		throw new TypeError("hostile");
	};
	expect(entriesOf(Object.defineProperty([1, 2], 0, { get: fail }))).toEqual([
		[0, undefined],
		[1, 2],
	]);
	expect(entriesOf(new Proxy([], { get: fail }))).toEqual([[0, undefined]]);
});

test("an error ends the reading of a list that has nothing but a length", () => {
	let reads = 0;
	const stop = () => {
		reads += 1;
		throw new RangeError("stop");
	};
	expect(() => eachEntry(new Array(2 ** 32 - 1), stop)).toThrow("stop");
	expect(reads).toBe(1);
});
