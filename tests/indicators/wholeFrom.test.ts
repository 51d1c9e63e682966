import { portion, wholeFrom } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { percent, points, t } from "../support/quantities.ts";

test("calculates the whole from a part and its share", () => {
	expect(wholeFrom(t(10), percent(12.5))).toMatchObject({
		value: 80,
		unit: "t",
		qualifier: "exact",
	});
});

test("undoes portion", () => {
	expect(wholeFrom(portion(percent(12.5), t(80)), percent(12.5)).value).toBe(80);
});

test("takes its bounds from the corners of the bounds of its inputs", () => {
	// 39.5 / 0.505 and 40.5 / 0.495, by hand
	expect(wholeFrom(t(40, "rounded"), percent(50, "rounded"))).toMatchObject({
		lower: 78.2178217821,
		upper: 81.8181818182,
	});
});

test("is one-sided if part or share are", () => {
	expect(wholeFrom(t(11, "over"), percent(26.2, "rounded")).qualifier).toBe("over");
	expect(wholeFrom(t(11), percent(50, "nearly"))).toMatchObject({ lower: 22, upper: null });
});

test("is at least the part if the share is over 50%", () => {
	expect(wholeFrom(t(11), percent(50, "over"))).toMatchObject({
		lower: 11,
		upper: 22,
		qualifier: "under",
	});
});

test("throws kind-mismatch if the part is a percentage, or the share is not a share", () => {
	expect(codeOf(() => wholeFrom(percent(2) as never, percent(1)))).toBe("kind-mismatch");
	expect(codeOf(() => wholeFrom(t(1), points(3) as never))).toBe("kind-mismatch");
});

test("throws zero-divisor if the share is not above zero", () => {
	expect(codeOf(() => wholeFrom(t(1), percent(0)))).toBe("zero-divisor");
	expect(codeOf(() => wholeFrom(t(1), percent(-1)))).toBe("zero-divisor");
});
