import { percentagePointChange } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { percent, points, t } from "../support/quantities.ts";

test("subtracts the earlier share from the later share", () => {
	expect(percentagePointChange(percent("19.0", "rounded"), percent(26.2, "rounded"))).toMatchObject(
		{ value: 7.2, lower: 7.1, upper: 7.3, kind: "change-of-share", unit: "pp" },
	);
});

/** The dependency on imported energy, by Eurostat: https://textile-future.com/archives/84256. */
test.each([
	["natural gas", "89.6", "83.6", -6],
	["all energy", "60.5", "57.5", -3],
])(
	"gives Eurostat's change of the dependency on %s: from %s% to %s%, %d pp",
	(_name, from, to, expected) => {
		const difference = percentagePointChange(percent(from, "rounded"), percent(to, "rounded"));
		expect(difference).toMatchObject({ value: expected, unit: "pp" });
	},
);

test("throws kind-mismatch if one of the two is not a share", () => {
	expect(codeOf(() => percentagePointChange(percent(3), t(1) as never))).toBe("kind-mismatch");
	expect(codeOf(() => percentagePointChange(t(1), percent(3) as never))).toBe("kind-mismatch");
	expect(codeOf(() => percentagePointChange(percent(3), points(3) as never))).toBe("kind-mismatch");
});
