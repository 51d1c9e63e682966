import { expect, test } from "vitest";
import { concentration, explain, quantity, sourcesOf, total } from "../src/index.ts";

test("long lists are no trouble", () => {
	const many = Array.from({ length: 150_000 }, () => quantity(1, "t"));
	const sum = total(many);
	expect(sum.value).toBe(150_000);
	expect(sourcesOf(sum)).toEqual([]);
	expect(explain(sum).length).toBeGreaterThan(150_000);
	const shares = Array.from({ length: 150_000 }, () => quantity(0.0001, "%"));
	expect(concentration(shares).value).toBe(0.0015);
});
