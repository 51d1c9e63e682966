import { divide, multiply, type Quantity } from "china-aluminum";
import fc from "fast-check";
import { describe, test } from "vitest";
import { expectContains } from "../support/contains.ts";
import { expectAll } from "../support/expectAll.ts";
import { inUnit, plainTruths, productCases } from "../support/products.ts";
import { runs } from "../support/runs.ts";

/** The types of pairs are tested elsewhere; here the kinds are known only at run time. */
const quotient = (a: Quantity, b: Quantity) => divide(a, b);
const product = (a: Quantity, b: Quantity) => multiply(a, b);

describe.each(productCases)("$name", ({ total, rateAboveZero, ofAboveZero, rate }) => {
	test.each([
		["the rate", rateAboveZero],
		["what it is per", ofAboveZero],
	])("contains every quotient of the total and %s that the bounds allow", (_, factor) => {
		fc.assert(
			fc.property(total, factor, (a, b) => {
				const q = quotient(a.q, b.q);
				expectAll(
					q,
					(x, y) => (y.isAboveZero() ? inUnit(x.over(y), q.unit) : undefined),
					plainTruths(a),
					plainTruths(b),
				);
			}),
			runs,
		);
	});

	test("of a product contains every value of the other factor", () => {
		fc.assert(
			fc.property(rate, ofAboveZero, (a, b) => {
				const q = quotient(product(a.q, b.q), b.q);
				for (const truth of plainTruths(a)) expectContains(q, inUnit(truth, q.unit));
			}),
			runs,
		);
	});
});
