import { add, type Quantity, scale, share, subtract, total } from "china-aluminum";
import { expect, test } from "vitest";
import { traitsOf } from "../../../src/internal/lineage/traits.ts";
import { percent, t } from "../../support/quantities.ts";

const [a, b, c] = [t(10, "rounded"), t(20, "rounded"), t(30, "rounded")];

/** Operations that a derivation shows one by one. */
const MOST_STEPS = 64;

function chain(first: Quantity<"mass", "t">, times: number): Quantity<"mass", "t"> {
	let sum = first;
	for (let count = 0; count < times; count += 1) sum = add(sum, c);
	return sum;
}

test.each<[string, Quantity, number, boolean]>([
	["a sum of sums", add(add(a, b), c), 2, false],
	["a multiple of a sum", scale(add(a, b), 3), 2, false],
	["a multiple of 0", scale(add(a, b), 0), 2, false],
	["a negative multiple of a sum", scale(add(a, b), -3), 2, true],
	["a difference of a sum", subtract(add(a, b), c), 2, true],
	["a sum of a difference", add(subtract(a, b), c), 2, true],
	["a total of a difference", total([a, c, subtract(a, b)]), 2, true],
	["a total of sums", total([add(a, b), add(b, c), add(a, c)]), 4, false],
	["a sum of a long sum", chain(a, MOST_STEPS), MOST_STEPS, false],
	["a sum of a longer sum", chain(a, MOST_STEPS + 1), 2, false],
	["a sum of a long difference", chain(subtract(a, b), MOST_STEPS + 1), 3, true],
])("%s knows its steps, and whether its terms can cancel", (_, q, steps, isMixed) => {
	expect(traitsOf(q)).toEqual({ steps, isMixed, isLong: false });
});

test("a sum of many results that are not sums is long", () => {
	let sum: Quantity<"share" | "change-of-share", "%" | "pp"> = subtract(percent(5), percent(6));
	for (let count = 0; count < MOST_STEPS; count += 1) {
		sum = add(sum as never, subtract(share(a, c), percent(1)) as never);
	}
	expect(traitsOf(sum)).toMatchObject({ isMixed: true, isLong: true });
});

test("the traits of a sum of many terms are known without reading its derivation again", () => {
	const sum = total([a, b, c, t(1), t(2)]);
	let reads = 0;
	Object.defineProperty(sum.derivation, "weights", {
		get: () => {
			reads += 1;
			return {};
		},
	});
	expect(traitsOf(sum)).toEqual({ steps: 1, isMixed: false, isLong: false });
	expect(reads).toBe(0);
});
