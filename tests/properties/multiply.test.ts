import { multiply, type Quantity } from "china-aluminum";
import fc from "fast-check";
import { describe, test } from "vitest";
import { expectAll } from "../support/expectAll.ts";
import { inUnit, plainTruths, productCases } from "../support/products.ts";
import { runs } from "../support/runs.ts";

/** The types of pairs are tested elsewhere; here the kinds are known only at run time. */
const product = (a: Quantity, b: Quantity) => multiply(a, b);

describe.each(productCases)("$name", ({ rate, of }) => {
	test("contains every product that the bounds of its inputs allow, in either order", () => {
		fc.assert(
			fc.property(rate, of, fc.boolean(), (a, b, isSwapped) => {
				const q = isSwapped ? product(b.q, a.q) : product(a.q, b.q);
				expectAll(q, (x, y) => inUnit(x.times(y), q.unit), plainTruths(a), plainTruths(b));
			}),
			runs,
		);
	});
});
