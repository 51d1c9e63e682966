import {
	add,
	cautionsOf,
	cite,
	explain,
	type Quantity,
	scale,
	share,
	sourcesOf,
	subtract,
	total,
} from "china-aluminum";
import {
	aluminaImports2024 as alumina,
	bauxiteImports2024 as bauxite,
} from "china-aluminum/2025-r1";
import { expect, test } from "vitest";
import { boundsOf } from "../support/boundsOf.ts";
import { t } from "../support/quantities.ts";
import { isMutationRun } from "../support/runs.ts";

const STEPS = isMutationRun ? 500 : 10_000;

/** Far below the size of a result that contained one copy of its inputs for every use of them. */
const MOST_CHARACTERS = 100_000;

/** Far fewer than the steps of a chain. A derivation shows up to 64 steps one by one, each with its caution. */
const MOST_CAUTIONS = 65;

test("a long chain of sums overflows nothing and keeps its sources", () => {
	const step = t(1, "rounded");
	let sum: Quantity<"mass", "Mt"> = subtract(bauxite, alumina);
	for (let index = 0; index < STEPS; index += 1) {
		sum = index % 2 ? subtract(sum, step) : add(sum, step);
	}
	expect(sourcesOf(sum)).toEqual([bauxite, alumina]);
	expect(explain(sum)).toContain("159 million tons");
	expect(JSON.parse(JSON.stringify(sum))).toEqual(sum);
	expect(structuredClone(sum)).toEqual(sum);
	expect(sum.value).toBe(157.59);
});

test("a long chain of one unknown has the bounds of that unknown times its length", () => {
	const step = t(1, "rounded");
	let sum: Quantity<"mass", "t"> = step;
	for (let index = 1; index < STEPS; index += 1) sum = add(sum, step);
	expect(boundsOf(sum)).toEqual([STEPS / 2, STEPS, (STEPS * 3) / 2]);
});

test("a long chain of shares is explained without recursion", () => {
	let q: Quantity<"mass", "Mt"> = bauxite;
	for (let index = 0; index < STEPS; index += 1) {
		q = { ...q, derivation: share(bauxite, q).derivation as never };
	}
	expect(sourcesOf(q)).toEqual([bauxite]);
	expect(explain(q).length).toBeGreaterThan(STEPS);
});

test("a chain that uses each result twice stays small", () => {
	let q: Quantity<"mass", "Mt"> = bauxite;
	for (let index = 0; index < 60; index += 1) q = scale(add(q, q), 0.5);
	expect(q.value).toBe(159);
	expect(JSON.stringify(q).length).toBeLessThan(MOST_CHARACTERS);
});

test("the cautions of a long sum are found in one pass", () => {
	const terms = Array.from({ length: STEPS }, (_, index) => (index % 2 ? bauxite : alumina));
	expect(cautionsOf(total(terms)).map(({ code }) => code)).toEqual(["commodities-differ"]);
	let sum: Quantity<"mass", "Mt"> = bauxite;
	for (let index = 0; index < STEPS; index += 1) sum = add(sum, index % 2 ? bauxite : alumina);
	const codes = cautionsOf(sum).map(({ code }) => code);
	expect(new Set(codes)).toEqual(new Set(["commodities-differ"]));
	expect(codes.length).toBeLessThan(MOST_CAUTIONS);
	expect(cite(sum)).toContain("bauxite-imports-2024");
});
