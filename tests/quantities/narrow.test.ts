import {
	add,
	agree,
	format,
	narrow,
	type Quantity,
	quantity,
	scale,
	subtract,
} from "china-aluminum";
import {
	aluminaWorldProductionShareChallenges,
	bauxiteWorldProductionShareAchievements,
	bauxiteWorldProductionShareChallenges,
} from "china-aluminum/2025-r1";
import { expect, test } from "vitest";
import { boundsOf } from "../support/boundsOf.ts";
import { codeOf } from "../support/codeOf.ts";
import { errorOf } from "../support/errorOf.ts";
import { percent, t } from "../support/quantities.ts";

test.each<[string, Quantity, Quantity, (number | null)[], string, string]>([
	["a narrower statement", t(90, "about"), t(89, "rounded"), [88.5, 89, 89.5], "rounded", "89 t"],
	["itself", t(90, "about"), t(90, "about"), [85, 90, 95], "about", "about 90 t"],
	["an exact number", t(90, "about"), t(88), [88, 88, 88], "exact", "88 t"],
	[
		"a limit and an approximation",
		t(50, "over"),
		t(50, "about"),
		[50, 50, 55],
		"between",
		"between 50 t and 55 t",
	],
	["two limits of one side", t(50, "over"), t(60, "over"), [60, 60, null], "over", "over 60 t"],
	[
		"limits of both sides",
		t(50, "over"),
		t(60, "nearly"),
		[50, 50, 60],
		"between",
		"between 50 t and 60 t",
	],
	["two limits above", t(50, "under"), t(60, "under"), [null, 50, 50], "under", "under 50 t"],
	["two limits, both below", t(60, "nearly"), t(70, "under"), [0, 60, 60], "under", "under 60 t"],
	[
		"two approximations that overlap",
		t(90, "about"),
		quantity(95, "t", { qualifier: "about", bounds: [88, 99] }),
		[88, 90, 95],
		"between",
		"between 88 t and 95 t",
	],
	[
		"its own bound",
		t(60, "under"),
		t(50, "over"),
		[50, 60, 60],
		"between",
		"between 50 t and 60 t",
	],
	["another unit", t(50, "over"), quantity(51, "kg", "over"), [50, 50, null], "over", "over 50 t"],
	["a share", percent(60, "over"), percent(70, "over"), [70, 70, 100], "over", "over 70%"],
])("narrows to %s", (_, a, b, bounds, qualifier, text) => {
	const q = narrow(a, b);
	expect(boundsOf(q)).toEqual(bounds);
	expect([q.qualifier, format(q), q.unit, q.kind]).toEqual([qualifier, text, a.unit, a.kind]);
	expect(q.derivation).toEqual({ by: "narrow", formula: "a ∩ b", inputs: { a, b } });
});

test("takes the value of the second statement, or else the nearest bound, if the first is outside", () => {
	expect(narrow(t(10, "over"), t(20, "about")).value).toBe(20);
	const least = add(t(85, "rounded"), t(10, "rounded")); // 94 to 96, with the value 95
	const most = { ...t(97), qualifier: "between", lower: 95.5, upper: 98 } as const;
	expect(boundsOf(narrow(least, most))).toEqual([95.5, 95.5, 96]);
	expect(boundsOf(narrow(most, least))).toEqual([95.5, 96, 96]);
});

test("has the decimals of the statements, and those that the value needs", () => {
	const least = add(t(85, "rounded"), t(10, "rounded")); // 94 to 96, without decimals
	const most = { ...t(97), qualifier: "between", lower: 95.5, upper: 98 } as const;
	expect(narrow(least, most)).toMatchObject({ value: 95.5, decimals: 1 });
	expect(narrow(t("19.00", "under"), t(10, "over"))).toMatchObject({ value: 19, decimals: 2 });
	expect(narrow(t(10, "over"), t("19.00", "under"))).toMatchObject({ value: 10, decimals: 2 });
});

test("throws contradiction with both statements if no value is within both", () => {
	const [a, b] = [bauxiteWorldProductionShareAchievements, bauxiteWorldProductionShareChallenges];
	expect(errorOf(() => narrow(a, b))).toMatchObject({
		code: "contradiction",
		function: "narrow",
		argument: "b",
		message:
			"narrow: b: 24.5 to 25.5% contradicts 19.5 to 20.5%: no value is within both. Check that the two state the same quantity.",
		given: [a, b],
	});
	expect(errorOf(() => narrow(t(60, "over"), t(50, "under")))?.message).toContain(
		"narrow: b: ≤ 50 t contradicts ≥ 60 t:",
	);
	expect(errorOf(() => narrow(t(6), t(-5)))?.message).toContain("narrow: b: −5 t contradicts 6 t:");
	expect(codeOf(() => narrow(aluminaWorldProductionShareChallenges, percent(57, "rounded")))).toBe(
		"contradiction",
	);
});

test("throws contradiction exactly if the two do not agree", () => {
	const x = t(50, "about");
	const sum = add(x, t(1));
	expect(errorOf(() => narrow(x, sum))).toMatchObject({
		code: "contradiction",
		message:
			"narrow: b: 46 to 56 t contradicts 45 to 55 t: their difference is never 0. Check that the two state the same quantity.",
	});
	for (const b of [sum, subtract(x, t(1)), add(x, t(1, "under")), add(x, t(0)), scale(x, 2), x]) {
		expect(codeOf(() => narrow(x, b))).toBe(agree(x, b) ? undefined : "contradiction");
		expect(codeOf(() => narrow(b, x))).toBe(agree(b, x) ? undefined : "contradiction");
	}
});

test("throws kind-mismatch for different kinds", () => {
	expect(codeOf(() => narrow(t(1) as Quantity, percent(1)))).toBe("kind-mismatch");
});

test("two units of a user's own are not compared as numbers", () => {
	const dollars = quantity(5, "USD/t" as never, { kind: "price" as never });
	const euros = quantity(6, "EUR/t" as never, { kind: "price" as never, bounds: [1, 9] });
	expect(codeOf(() => narrow(dollars, euros as never))).toBe("kind-mismatch");
});
