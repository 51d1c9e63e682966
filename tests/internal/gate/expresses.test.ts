import { expect, test } from "vitest";
import { expresses } from "../../../src/internal/gate/expresses.ts";

test.each<[unit: unknown, kind: unknown, expected: boolean]>([
	["Mt", "mass", true],
	["Mt", "mass", true],
	["%", "share", true],
	["%", "growth-rate", false],
	["%/a", "growth-rate", true],
	["Mt", "price", false],
	["USD/t", "price", true],
	["USD/t", "mass", true],
	["USD/t", "share", false],
	["GJ", "energy", true],
	["tons", "mass", true],
	["GJ", "energy", true],
	["USD/t", "growth-rate", false],
	["Mt", undefined, false],
	[undefined, "mass", false],
	[undefined, undefined, false],
])("the unit %o expresses the kind %o: %s", (unit, kind, expected) => {
	expect(expresses(unit, kind)).toBe(expected);
});
