import { quantity, surplus } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { percent, t } from "../support/quantities.ts";

test("subtracts what is required from what is available", () => {
	expect(surplus(t(110), t(90)).value).toBe(20);
});

test("is negative for a deficit, in the unit of what is available", () => {
	expect(surplus(t(90), quantity(0.11, "kt"))).toMatchObject({ value: -20, unit: "t" });
});

test("throws kind-mismatch for shares", () => {
	expect(codeOf(() => surplus(percent(1) as never, percent(1) as never))).toBe("kind-mismatch");
});
