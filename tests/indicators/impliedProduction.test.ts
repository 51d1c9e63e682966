import { impliedProduction } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { percent, points, t } from "../support/quantities.ts";

test("calculates the production that imports and their share of supply imply", () => {
	expect(impliedProduction(t(60), percent(60))).toMatchObject({ value: 40, qualifier: "exact" });
	expect(impliedProduction(t(60), percent(100)).value).toBe(0);
});

test("is one-sided if imports or dependency are", () => {
	expect(impliedProduction(t(60), percent(50, "over"))).toMatchObject({ lower: 0, upper: 60 });
	expect(impliedProduction(t(60), percent(50, "nearly"))).toMatchObject({
		lower: 60,
		upper: null,
	});
	expect(impliedProduction(t(60, "over"), percent(50))).toMatchObject({ lower: 60, upper: null });
});

test.each([
	["no imports, even if the dependency may be zero", t(0), percent(50, "nearly")],
	["a dependency of 100%, even if imports have no upper bound", t(60, "over"), percent(100)],
])("is exactly zero for %s", (_name, imports, dependency) => {
	expect(impliedProduction(imports, dependency)).toMatchObject({
		lower: 0,
		value: 0,
		upper: 0,
		qualifier: "exact",
	});
});

test("throws zero-divisor if the dependency is not above zero", () => {
	expect(codeOf(() => impliedProduction(t(60), percent(0)))).toBe("zero-divisor");
	expect(codeOf(() => impliedProduction(t(60), percent(-1)))).toBe("zero-divisor");
});

test("throws out-of-range if the dependency is above 100%", () => {
	expect(codeOf(() => impliedProduction(t(60), percent(101)))).toBe("out-of-range");
});

test("throws kind-mismatch if the dependency is not a share, or the imports are a percentage", () => {
	expect(codeOf(() => impliedProduction(t(60), points(3) as never))).toBe("kind-mismatch");
	expect(codeOf(() => impliedProduction(percent(60) as never, percent(60)))).toBe("kind-mismatch");
});
