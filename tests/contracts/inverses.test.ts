import {
	add,
	apparentConsumption,
	capacityUtilization,
	convert,
	impliedProduction,
	importDependency,
	levelAfter,
	levelBefore,
	netImportReliance,
	percentChange,
	portion,
	type Quantity,
	quantity,
	selfSufficiency,
	share,
	subtract,
	total,
	wholeFrom,
} from "china-aluminum";
import { bauxiteImports2024 } from "china-aluminum/2025-r1";
import { expect, test } from "vitest";
import { boundsOf } from "../support/boundsOf.ts";
import { t } from "../support/quantities.ts";

const [a, b, c] = [t(30, "rounded"), t(100, "rounded"), t(7, "about")];
const small = quantity(0.02, "kt", "rounded");
const large = quantity(400, "Mt", "rounded");
const flows = { imports: a, production: b };
const traded = { ...flows, exports: c };
const stocked = { ...traded, stockIncrease: small };
/** Imports may be below 0 by their bounds, but a flow is not. */
const scarce = { imports: quantity(1, "t", { bounds: [-1, 3] }), production: b };

const supplyOf = (given: object) => apparentConsumption(given as never) as Quantity;

/**
 * What a function gives back if it undoes another one on the same unknowns, to the last digit. Each test
 * calculates its own row, so that a mutation run knows which code the test covers.
 */
test.each<[string, () => [q: Quantity, expected: Quantity]]>([
	["the part of its own whole", () => [portion(share(a, b), b), a]],
	["the part of a sum", () => [portion(share(a, total([a, b, c])), total([c, b, a])), a]],
	["the part in another unit", () => [portion(share(small, b), b), convert(small, "t")]],
	["a figure", () => [portion(share(bauxiteImports2024, large), large), bauxiteImports2024]],
	["the whole of its own part", () => [wholeFrom(a, share(a, b)), b]],
	["a sum as the whole", () => [wholeFrom(a, share(a, add(b, c))), add(b, c)]],
	["a difference as the whole", () => [wholeFrom(a, share(a, subtract(b, c))), subtract(b, c)]],
	["the output of its own utilization", () => [portion(capacityUtilization(a, b), b), a]],
	["the level after its own change", () => [levelAfter(a, percentChange(a, b)), b]],
	["the level before its own change", () => [levelBefore(b, percentChange(a, b)), a]],
	[
		"the production of its own dependency",
		() => [impliedProduction(a, importDependency(flows)), b],
	],
	[
		"production less exports",
		() => [impliedProduction(a, importDependency(traded)), subtract(b, c)],
	],
	[
		"the imports of their own supply",
		() => [portion(importDependency(traded), supplyOf(traded)), a],
	],
	[
		"the production of its own supply",
		() => [portion(selfSufficiency(traded), supplyOf(traded)), b],
	],
	[
		"the supply of its own imports",
		() => [wholeFrom(a, importDependency(traded)), supplyOf(traded)],
	],
	[
		"the net imports of their own supply",
		() => [portion(netImportReliance(stocked), supplyOf(stocked)), subtract(subtract(a, c), small)],
	],
	[
		"imports that may be 0",
		() => [portion(importDependency(scarce), supplyOf(scarce)), scarce.imports],
	],
])("gives back %s", (_, calculate) => {
	const [q, expected] = calculate();
	expect(boundsOf(q)).toEqual(boundsOf(expected));
	expect([q.qualifier, q.unit, q.kind]).toEqual([expected.qualifier, expected.unit, "mass"]);
});

/** The same numbers, with a derivation that nothing is known about. */
const asStated = <Q extends Quantity>(q: Q): Q => ({
	...q,
	derivation: { by: "f", formula: "f", inputs: {} },
});

/** How the derivation of a share is changed. */
const derived = (change: object) => (q: Quantity) => ({
	derivation: { ...q.derivation, ...change },
});

/** Shares of which the numbers are all that counts. */
test.each<[string, (q: Quantity) => object]>([
	["a higher value", () => ({ value: 30.1 })],
	["a higher lower bound", () => ({ lower: 29.5 })],
	["a lower upper bound", () => ({ upper: 30.5 })],
	["a function that is not a ratio", derived({ by: "scale" })],
	["a name that all objects have", derived({ by: "toString" })],
	["a function that is not a text", derived({ by: ["share"] })],
	["an input that is not a quantity", derived({ inputs: { part: 1, whole: b } })],
	["a missing input", derived({ inputs: { part: a } })],
])("does not take %s for a share of the whole", (_, changeOf) => {
	const own = share(a, b);
	const altered = { ...own, ...changeOf(own) } as Quantity<"share", "%">;
	expect(boundsOf(portion(altered, b))).toEqual(boundsOf(portion(asStated(altered), b)));
});

test("uses the corners of the bounds for a different whole of the same bounds", () => {
	const own = share(a, b);
	const other = t(100, "rounded");
	expect(boundsOf(portion(own, other))).toEqual(boundsOf(portion(asStated(own), other)));
	expect(portion(own, other).lower).toBeLessThan(a.lower as number);
});
