import { expect, test } from "vitest";
import { lastNotAbove } from "../../../src/internal/decimal/lastNotAbove.ts";

/** The whole root of 1,000,000 lies at 1,000, the square of which is the number itself. */
const excess = (x: bigint) => x * x - 1_000_000n;

test.each([1000n, 995n, 1005n, 0n, 3n, 900n, 1100n, 5000n])(
	"finds the root around %s",
	(estimate) => {
		expect(lastNotAbove(estimate, 10n, excess)).toBe(1000n);
		expect(lastNotAbove(estimate, 10n, (x) => excess(x) - 500n)).toBe(1000n);
		expect(lastNotAbove(estimate, 10n, (x) => excess(x) + 500n)).toBe(999n);
	},
);

test("does not look below 0", () => {
	expect(lastNotAbove(7n, 10n, (x) => (x === 0n ? 0n : 1n))).toBe(0n);
	expect(lastNotAbove(70n, 10n, (x) => (x === 0n ? 0n : 1n))).toBe(0n);
});
