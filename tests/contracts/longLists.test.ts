import { concentration, explain, quantity, sourcesOf, total } from "china-aluminum";
import { expect, test } from "vitest";
import { isFullRun } from "../support/runs.ts";

/** More than a call can have arguments. */
const LENGTH = 150_000;

/** The explanation writes a line for each quantity, which takes longer. */
const EXPLAINED = isFullRun ? LENGTH : 10_000;

const tonnes = Array.from({ length: LENGTH }, () => quantity(1, "t"));

test("total adds up a very long list", () => {
	const sum = total(tonnes);
	expect(sum.value).toBe(LENGTH);
	expect(sourcesOf(sum)).toEqual([]);
});

test("explain writes a line for each quantity of a very long list", () => {
	expect(explain(total(tonnes.slice(0, EXPLAINED))).split("\n")).toHaveLength(EXPLAINED + 1);
});

test("concentration takes very many shares", () => {
	const shares = Array.from({ length: LENGTH }, () => quantity(0.0001, "%"));
	expect(concentration(shares).value).toBe(0.0015);
});
