import { expect, test, vi } from "vitest";
import { Findings, MOST_LISTED } from "../../../src/internal/gate/Findings.ts";

test("a list of problems has 100 entries at most", () => {
	expect(MOST_LISTED).toBe(100);
});

test("problems beyond the most are counted, and not created", () => {
	const findings = new Findings<number>();
	const create = vi.fn(() => 5);
	for (let count = 0; count < MOST_LISTED; count += 1) findings.add(create);
	expect([findings.listed.length, findings.count, findings.omitted]).toEqual([100, 100, 0]);
	findings.add(create);
	findings.add(create);
	expect([findings.listed.length, findings.count, findings.omitted]).toEqual([100, 102, 2]);
	expect(create).toHaveBeenCalledTimes(MOST_LISTED);
	expect(findings.listed).toEqual(new Array(MOST_LISTED).fill(5));
});
