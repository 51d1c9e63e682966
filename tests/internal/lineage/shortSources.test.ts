import { add, share, subtract } from "china-aluminum";
import { bauxiteImports2024 } from "china-aluminum/2025-r1";
import { expect, test } from "vitest";
import { shortSources } from "../../../src/internal/lineage/shortSources.ts";
import { traitsOf } from "../../../src/internal/lineage/traits.ts";
import { errorOf } from "../../support/errorOf.ts";
import { t } from "../../support/quantities.ts";

const [a, b, c] = [t(1, "rounded"), t(2), t(3)];

test("leaves the stated numbers of a result, each once and in order", () => {
	const q = share(a, add(add(b, c), b));
	const { derivation, ...numbers } = shortSources("explain", q);
	expect(q).toMatchObject(numbers);
	expect(derivation).toEqual({
		by: "shortened",
		formula: "f(x1, x2, x3)",
		inputs: { 1: a, 2: b, 3: c },
	});
	expect(derivation?.inputs[1]).toBe(a);
});

test("counts copies of one figure once, and keeps what is already shortened", () => {
	const q = share(bauxiteImports2024, add({ ...bauxiteImports2024 }, t(5)));
	const short = shortSources("explain", q);
	expect(Object.keys(short.derivation?.inputs ?? {})).toEqual(["1", "2"]);
	expect(shortSources("explain", short).derivation).toEqual(short.derivation);
});

test("is one step that no later sum needs to look into", () => {
	const short = shortSources("explain", share(a, subtract(c, b)));
	expect(traitsOf(short)).toEqual({ steps: 1, isMixed: false, isLong: false });
});

test("rejects a result that is among its own inputs", () => {
	const q = { ...share(a, b) };
	Object.assign(q, { derivation: { by: "share", formula: "f", inputs: { part: q } } });
	expect(errorOf(() => shortSources("explain", q))).toMatchObject({
		code: "not-a-quantity",
		message:
			"explain: a quantity is among the inputs of its own derivation. Create it again with quantity().",
	});
});
