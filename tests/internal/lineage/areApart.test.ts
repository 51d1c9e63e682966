import { add, type Quantity, share } from "china-aluminum";
import {
	aluminaImports2024 as alumina,
	bauxiteImports2024 as bauxite,
} from "china-aluminum/2025-r1";
import { expect, test } from "vitest";
import { areAllApart, areApart } from "../../../src/internal/lineage/areApart.ts";
import { t } from "../../support/quantities.ts";

const [x, y] = [t(1), t(1)];
const sum = add(x, y);
const later = { ...bauxite, period: "2025" };

/** Each pair, and whether its two quantities are different unknowns without a sum. */
const pairs: readonly (readonly [string, Quantity, Quantity, boolean])[] = [
	["two numbers", x, y, true],
	["one number", x, x, false],
	["two figures", bauxite, alumina, true],
	["one figure", bauxite, bauxite, false],
	["a figure and its copy", bauxite, { ...bauxite }, false],
	["two figures of one id", bauxite, later, false],
	["a figure and a number", bauxite, x, true],
	["a number and a figure", x, bauxite, true],
	["a sum and a number", sum, t(2), false],
	["a number and a sum", t(2), sum, false],
	["two sums", sum, add(x, t(2)), false],
	["a share and a number", share(x, y), x, true],
	["a number and a share", x, share(x, y), true],
];

test.each(pairs)("%s", (_, a, b, expected) => {
	expect(areApart(a, b)).toBe(expected);
	expect(areAllApart([a, b])).toBe(expected);
});

test.each(pairs)("%s, and two more numbers", (_, a, b, expected) => {
	expect(areAllApart([a, t(3), b, t(4)])).toBe(expected);
});
