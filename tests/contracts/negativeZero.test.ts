import {
	cite,
	explain,
	format,
	formatBounds,
	formatToParts,
	type Quantity,
	toRow,
} from "china-aluminum";
import { expect, test } from "vitest";
import { calls } from "../support/calls.ts";
import { t } from "../support/quantities.ts";

/** Copies of a quantity with −0, as `-q.value` of 0 gives it. */
const copiesOf = (q: Quantity): Quantity[] => [
	{ ...q, qualifier: "exact", value: -0, lower: -0, upper: -0 },
	{ ...q, qualifier: "between", lower: -0 },
	{ ...q, qualifier: "under", value: -0, lower: null, upper: -0 },
	{ ...q, qualifier: "over", value: -0, lower: -0, upper: null },
];

/** A call that gives undefined if it rejects 0, as a divisor is not 0. */
function attempted(call: () => unknown): unknown {
	try {
		return call();
	} catch (error) {
		expect(error).toMatchObject({ code: expect.stringMatching(/\w/) });
	}
}

test.each(Object.entries(calls))("%s does not carry −0", (_, [call, ...given]) => {
	for (const place of given.keys()) {
		for (const copy of copiesOf(given[place] as Quantity)) {
			const result = attempted(() => call(...(given.with(place, copy) as never[])));
			if (typeof result !== "object") continue;
			const { value, lower, upper } = result as Quantity;
			expect([value, lower, upper].map((x) => Object.is(x, -0))).toEqual([false, false, false]);
		}
	}
});

const writers: Readonly<Record<string, (q: Quantity) => unknown>> = {
	format,
	formatBounds,
	formatToParts,
	explain,
	cite,
	toRow,
};

test.each(Object.entries(writers))("%s writes −0 as 0", (_, write) => {
	for (const copy of copiesOf(t(1))) {
		const zero = (x: number | null) => (x === null ? null : x + 0);
		const { value, lower, upper } = copy;
		const positive = { ...copy, value: value + 0, lower: zero(lower), upper: zero(upper) };
		expect(write(copy)).toStrictEqual(write(positive));
	}
});
