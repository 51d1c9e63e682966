import { expect, test } from "vitest";
import { differenceKind, sumKind } from "../../../src/internal/gate/sumKind.ts";
import type { Kind } from "../../../src/model/unit.ts";

test.each<[a: Kind, b: Kind, sum: Kind | undefined, difference: Kind | undefined]>([
	["mass", "mass", "mass", "mass"],
	["mass", "energy", undefined, undefined],
	["mass", "share", undefined, undefined],
	["share", "mass", undefined, undefined],
	["mass", "change-of-share", undefined, undefined],
	["change-of-share", "mass", undefined, undefined],
	["share", "share", undefined, "change-of-share"],
	["share", "change-of-share", "share", "share"],
	["change-of-share", "share", "share", undefined],
	["change-of-share", "change-of-share", "change-of-share", "change-of-share"],
	["relative-change", "relative-change", undefined, undefined],
	["growth-rate", "growth-rate", undefined, undefined],
])("%s and %s add up to %s and subtract to %s", (a, b, sum, difference) => {
	expect(sumKind(a, b)).toBe(sum);
	expect(differenceKind(a, b)).toBe(difference);
});
