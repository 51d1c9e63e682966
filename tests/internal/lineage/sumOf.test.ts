import { add, type Quantity, subtract } from "china-aluminum";
import { describe, expect, test } from "vitest";
import { Combination } from "../../../src/internal/interval/Combination.ts";
import { setCombination, sumOf } from "../../../src/internal/lineage/sumOf.ts";
import { t } from "../../support/quantities.ts";

const [a, b] = [t(10, "rounded"), t(20, "rounded")];

describe("the unknowns of a sum", () => {
	test.each<[string, readonly Quantity[], readonly number[], boolean]>([
		["are known if terms can cancel", [subtract(a, b), b], [1, 1], true],
		["are known if one quantity is taken away twice", [a, a], [-1, -1], true],
		["are not needed if the sum has no minus", [add(a, b), b], [1, 1], false],
		["are not needed if a weight is 0", [add(a, b), b], [0, 1], false],
		["are not needed if nothing is common", [a, b], [1, -1], false],
		["are not needed for one term", [subtract(a, b)], [-1], false],
	])("%s", (_, quantities, weights, expected) => {
		const { combination } = sumOf(quantities, weights, "t");
		expect(combination !== undefined).toBe(expected);
	});

	/** A difference whose unknowns are already collected. */
	function collected() {
		const difference = subtract(a, b);
		const { combination } = sumOf([difference, b], [1, -1], "t");
		const own = new Combination();
		own.add((combination as Combination).terms, [1n, 0]);
		setCombination(difference, own);
		return { difference, own };
	}

	test("are taken over from the term that a sum adds to, once", () => {
		const { difference, own } = collected();
		expect(sumOf([difference, b], [1, 1], "t", true).combination).toBe(own);
		expect(sumOf([difference, b], [1, 1], "t", true).combination).not.toBe(own);
	});

	test("are taken over from any term", () => {
		const { difference, own } = collected();
		expect(sumOf([b, difference], [1, 1], "t", true).combination).toBe(own);
	});

	test("are left to their sum if the result is not the base of other sums", () => {
		const { difference, own } = collected();
		expect(sumOf([difference, b], [1, 1], "t").combination).not.toBe(own);
		expect(sumOf([difference, b], [1, 1], "t", true).combination).toBe(own);
	});

	test.each<[string, (q: Quantity) => [readonly Quantity[], readonly number[], "t" | "kg"]]>([
		["counts twice", (q) => [[q, q], [1, 1], "t"]],
		["is taken away", (q) => [[q, b], [-1, 1], "t"]],
		["is converted", (q) => [[q, b], [1, 1], "kg"]],
	])("are not taken over if the term %s", (_, sumWith) => {
		const { difference, own } = collected();
		const { combination } = sumOf(...sumWith(difference), true);
		expect(combination).toBeDefined();
		expect(combination).not.toBe(own);
	});
});

describe("a copy through JSON does not know that its unknowns are the same", () => {
	const copyOf = (q: Quantity): Quantity => JSON.parse(JSON.stringify(q));

	test("so a sum has its narrower bounds", () => {
		const zero = copyOf(subtract(add(a, b), add(b, a)));
		expect(sumOf([zero, b, b], [1, 1, -1], "t")).toMatchObject({ lower: -1, value: 0, upper: 1 });
	});

	test("and a sum is not open if the copy is not", () => {
		const over = t(5, "over");
		const own = copyOf(subtract(add(a, over), over));
		expect(own).toMatchObject({ lower: 9.5, upper: 10.5, qualifier: "rounded" });
		const { lower, upper, open } = sumOf([own, b, b], [1, 1, -1], "t");
		expect([lower, upper, open]).toEqual([8.5, 11.5, 0]);
	});
});

/** Reads of the lower bound of the first term in a rolling sum of three terms. */
function readsIn(steps: number): number {
	let reads = 0;
	const terms = Array.from({ length: steps }, (_, index) => t(index + 1, "rounded"));
	const lower = terms[5]?.lower;
	Object.defineProperty(terms[5], "lower", {
		enumerable: true,
		get: () => {
			reads += 1;
			return lower;
		},
	});
	let sum: Quantity<"mass", "t"> = add(
		add(terms[0] as never, terms[1] as never),
		terms[2] as never,
	);
	for (let index = 3; index < steps; index += 1) {
		sum = subtract(add(sum, terms[index] as never), terms[index - 3] as never);
	}
	return reads;
}

/** Reads of a term if its sums take over the unknowns of one another; otherwise there are 20. */
const MOST_READS = 16;

/** Steps after which the derivation of a rolling sum no longer shows the term. */
const SHORTENED = 100;

test("a rolling sum reads each of its terms as often, however long it is", () => {
	expect(readsIn(4 * SHORTENED)).toBe(readsIn(SHORTENED));
	expect(readsIn(SHORTENED)).toBeLessThan(MOST_READS);
});
