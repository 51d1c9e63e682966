import { add, narrow, type Quantity, quantity, share, subtract } from "china-aluminum";
import { expect, test } from "vitest";
import { setTraits, traitsOf, traitsOver } from "../../../src/internal/lineage/traits.ts";
import { t } from "../../support/quantities.ts";

const [x, y] = [t(1), t(2)];

/** The same quantity with a derivation that was not calculated here. */
const copyOf = (q: Quantity): Quantity => JSON.parse(JSON.stringify(q));

const stated = { steps: 0, isMixed: false, isLong: false };
const one = { ...stated, steps: 1 };

test("a stated number has no steps", () => {
	expect(traitsOf(x)).toEqual(stated);
	expect(traitsOver([])).toEqual(one);
});

test("a result of stated numbers is one step", () => {
	expect(traitsOf(add(x, y))).toEqual(one);
	expect(traitsOf(share(x, y))).toEqual(one);
	expect(traitsOf(subtract(x, y))).toEqual({ ...one, isMixed: true });
});

test("traits of inputs add up", () => {
	const sum = add(x, y);
	setTraits(sum, { steps: 7, isMixed: false, isLong: true });
	const difference = subtract(x, y);
	expect(traitsOver([sum, difference, x])).toEqual({ steps: 9, isMixed: true, isLong: true });
	expect(traitsOver([x, sum])).toEqual({ steps: 8, isMixed: false, isLong: true });
	expect(traitsOver([difference, x])).toEqual({ steps: 2, isMixed: true, isLong: false });
});

test("a copy is counted, and its terms can cancel if they are results", () => {
	const sum = add(add(x, y), add(x, x));
	expect(traitsOf(copyOf(sum))).toEqual({ steps: 3, isMixed: true, isLong: false });
	expect(traitsOf(copyOf(add(x, y)))).toEqual(one);
	expect(traitsOf(copyOf(share(add(x, y), t(5))))).toEqual({ ...one, steps: 2 });
});

test.each([
	[63, 64, false],
	[64, 65, true],
	[65, 65, true],
	[200, 65, true],
])("a copy of %i steps above the first has %i steps and is long: %s", (count, steps, isLong) => {
	let q: Quantity = add(x, y);
	for (let at = 0; at < count; at += 1) {
		const inputs = { a: q, b: x };
		q = { ...q, derivation: { by: "f", formula: "a, b", inputs } };
	}
	expect(traitsOf(q)).toEqual({ steps, isMixed: false, isLong });
});

test.each([
	[{ a: 1, b: 0 }, false],
	[{ a: 1, b: -1 }, true],
	[{ a: 1, b: Number.NaN }, true],
	[{ a: "1", b: 1 }, true],
	[{}, false],
	[undefined, false],
	[null, false],
])("a sum with the weights %o can cancel: %s", (weights, isMixed) => {
	const { derivation } = add(x, y);
	const q = { ...quantity(3, "t"), derivation: { ...derivation, weights } } as never;
	expect(traitsOf(q)).toEqual({ ...one, isMixed });
});

test("a long chain of results reads each stated number a bounded number of times", () => {
	const [half, whole] = [500, 1000].map((count) => {
		let reads = 0;
		const level = quantity(5, "t", "rounded");
		const { value, ...fields } = level;
		let result: Quantity<"mass", "t"> = level;
		for (let at = 0; at < count; at += 1) {
			const counted = Object.defineProperty({ ...fields }, "value", {
				enumerable: true,
				get: () => {
					reads += 1;
					return value;
				},
			});
			result = narrow(result, counted as typeof level);
		}
		return reads;
	}) as [number, number];
	expect(whole).toBeLessThan(half * 2.5);
});
