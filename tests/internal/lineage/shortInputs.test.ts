import { add, portion, type Quantity, share } from "china-aluminum";
import { describe, expect, test } from "vitest";
import { shortInputs } from "../../../src/internal/lineage/shortInputs.ts";
import { shortSources } from "../../../src/internal/lineage/shortSources.ts";
import { t } from "../../support/quantities.ts";

const [x, y, z] = [t(1), t(2), t(30)];
const [sum, longSum] = [add(x, y), add(add(x, y), z)];
const deepShare = share(sum, z);

describe.each([true, false])("inputs of a sum: %s", (areTerms) => {
	test("numbers, stated numbers and results of one step stay as they are", () => {
		const inputs = { a: 5, b: x, c: sum, d: share(x, z) };
		const short = shortInputs("explain", inputs, areTerms);
		expect(Object.keys(short)).toEqual(["a", "b", "c", "d"]);
		for (const [name, input] of Object.entries(inputs)) expect(short[name]).toBe(input);
	});

	test("a sum of more steps has its unknowns", () => {
		expect(shortInputs("explain", { a: longSum }, areTerms)["a"]).toEqual({
			...longSum,
			derivation: {
				by: "shortened",
				formula: "x1 + x2 + x3",
				inputs: expect.anything(),
				weights: { 1: 1, 2: 1, 3: 1 },
			},
		});
	});
});

test("a result that is not a sum stays the same unknown in a sum", () => {
	expect(shortInputs("explain", { a: deepShare }, true)["a"]).toBe(deepShare);
});

test("a result that is not a sum has its stated numbers elsewhere", () => {
	expect(shortInputs("explain", { a: deepShare }, false)["a"]).toEqual({
		...deepShare,
		derivation: { by: "shortened", formula: "f(x1, x2, x3)", inputs: { 1: x, 2: y, 3: z } },
	});
});

test("a sum of long results has their stated numbers outside sums", () => {
	const parts = add(portion(deepShare, z), t(5));
	const [inSum, elsewhere] = [true, false].map(
		(areTerms) => shortInputs("explain", { a: parts }, areTerms)["a"],
	);
	expect(inSum).toMatchObject({ derivation: { weights: { 1: 1, 2: 1 } } });
	expect(elsewhere).toMatchObject({ derivation: { formula: "f(x1, x2, x3, x4)" } });
});

test("a shortened sum keeps the sources of the sum, so that they are not looked for again", () => {
	const parts = add(portion(deepShare, z), t(5));
	const sources = shortSources("share", parts).derivation?.inputs;
	const short = shortInputs("add", { a: parts }, true)["a"] as Quantity;
	Object.assign(short.derivation?.inputs as object, { 1: t(77) });
	expect(shortSources("share", short).derivation?.inputs).toEqual(sources);
});
