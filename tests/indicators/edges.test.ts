import { describe, expect, test } from "vitest";
import {
	apparentConsumption,
	type ChinaAluminumError,
	concentration,
	convert,
	cumulativeGrowth,
	growthRate,
	impliedProduction,
	importDependency,
	levelAfter,
	levelBefore,
	netImportReliance,
	perCapita,
	project,
	type Quantity,
	quantity,
	type StatedQualifier,
	scale,
	share,
	total,
} from "../../src/index.ts";
import { codeOf } from "../support/codeOf.ts";

const t = (value: number, qualifier?: StatedQualifier) => quantity(value, "t", qualifier);
const percent = (value: number, qualifier?: StatedQualifier) => quantity(value, "%", qualifier);
const rate = (value: number, qualifier?: StatedQualifier) => quantity(value, "%/a", qualifier);
const change = (value: number, qualifier?: StatedQualifier) =>
	quantity(value, "%", qualifier, "relative-change");

/** What the error of a call says it was given. */
function givenOf(call: () => unknown): readonly unknown[] | undefined {
	try {
		call();
	} catch (error) {
		return (error as ChinaAluminumError).given;
	}
	return undefined;
}

describe("an error holds what was given", () => {
	const [one, less, excess, lost] = [t(1), t(-1), percent(101), change(-101)];
	const [sixty, negative, steep] = [percent(60), percent(-1), rate(-101)];
	const [zero, nothing] = [t(0), percent(0)];
	test.each<readonly [string, () => unknown, readonly unknown[]]>([
		["value", () => quantity("a lot", "t"), ["a lot"]],
		["unit", () => quantity(1, "t", "exact", "share" as never), ["t", "share"]],
		["qualifier", () => quantity(1, "t", "roughly" as never), [1, "roughly"]],
		["factor", () => scale(one, Number.NaN), [Number.NaN]],
		["unit to convert to", () => convert(one, "kA" as never), [one, "kA"]],
		["no quantity", () => share(5 as never, one), [5]],
		["no list", () => total(5 as never), [5]],
		["divisor", () => share(one, zero), [zero]],
		["change", () => levelBefore(one, lost), [lost]],
		["negative share", () => concentration([negative]), [negative]],
		["shares above the whole", () => concentration([sixty, sixty]), [sixty, sixty]],
		["rate", () => cumulativeGrowth(steep, 1), [steep]],
		["years", () => cumulativeGrowth(rate(1), -1), [-1]],
		["last level", () => growthRate(one, less, 1), [one, less]],
		["dependency", () => impliedProduction(one, excess), [excess]],
		["no dependency", () => impliedProduction(one, nothing), [nothing]],
		["flow", () => importDependency({ imports: less, production: one }), [less]],
		["no supply", () => importDependency({ imports: zero, production: zero }), [zero, zero]],
	])("%s", (_name, call, given) => {
		expect(givenOf(call)).toEqual(given);
	});
});

describe("what is no quantity", () => {
	const q = t(5, "rounded");
	test.each([
		["without a unit", { ...q, unit: 5 }],
		["without a kind", { ...q, kind: undefined }],
		["with a lower bound above the value", { ...q, lower: 6 }],
		["with an upper bound below the value", { ...q, upper: 4 }],
	])("%s is refused", (_name, given) => {
		expect(codeOf(() => scale(given as Quantity, 2))).toBe("not-a-quantity");
	});

	test("no list has the code of no quantity", () => {
		expect(codeOf(() => total(5 as never))).toBe("not-a-quantity");
	});
});

describe("messages in full", () => {
	test.each<readonly [() => unknown, string]>([
		[() => convert(t(1), "kA" as never), "cannot convert t (mass) to kA: use kg, t, kt, Mt, Gt"],
		[
			() => quantity(1, "%", "exact", "mass" as never),
			'% cannot express "mass": use share or relative-change',
		],
		[
			() => quantity(1, "t", "roughly" as never),
			'"roughly" is not a qualifier: use one of exact, rounded, about, over, nearly, under',
		],
		[
			() => netImportReliance({ imports: t(1), production: percent(1) as never }),
			"cannot set t (mass) against % (share): give two quantities of one kind that is not a percentage",
		],
		[
			() => apparentConsumption({ imports: t(1), production: percent(1) as never }),
			"cannot set t (mass) against % (share): give two quantities of one kind that is not a percentage",
		],
	])("%# %s", (call, message) => {
		expect(call).toThrow(expect.objectContaining({ message }));
	});

	test("of an unknown unit list the units one by one", () => {
		expect(() => quantity(1, "tons" as never)).toThrow(/use one of kg, t, kt, Mt, Gt, %, pp, /);
	});
});

describe("stated numbers", () => {
	test("zeros before a number are no digits of it", () => {
		expect(quantity("00000000000000001", "t").value).toBe(1);
	});

	test("nothing is nearly zero", () => {
		expect(codeOf(() => t(0, "nearly"))).toBe("qualifier-mismatch");
	});

	test("about a number with decimals is precise to its last decimal, though that is 0", () => {
		expect(quantity("10.0", "t", "about")).toMatchObject({ lower: 9.95, upper: 10.05 });
	});

	test("a share under zero percent is zero", () => {
		expect(percent(0, "under")).toMatchObject({ lower: 0, upper: 0 });
	});
});

describe("nothing among the inputs", () => {
	test("no imports are no dependency", () => {
		expect(importDependency({ imports: t(0), production: t(5) }).value).toBe(0);
	});

	test("an empty share adds nothing to a concentration", () => {
		expect(concentration([percent(0), percent(100)])).toMatchObject({
			value: 10_000,
			qualifier: "exact",
		});
	});

	test("nothing grows to nothing, however fast", () => {
		expect(project(t(0), rate(5, "over"), 2)).toMatchObject({ lower: 0, upper: 0 });
		expect(levelAfter(t(0), change(5, "over"))).toMatchObject({ lower: 0, upper: 0 });
	});

	test("what is lost in full is gone, though it may have been any amount", () => {
		expect(project(t(5, "over"), rate(-100), 2)).toMatchObject({ lower: 0, upper: 0 });
		expect(project(t(5, "over"), rate(-100), 0)).toMatchObject({ lower: 5, upper: null });
	});

	test("a part of no year changes nothing", () => {
		expect(cumulativeGrowth(rate(5, "over"), 0)).toMatchObject({ lower: 0, upper: 0 });
	});

	test("all is imported where nothing is produced, though imports may be any amount", () => {
		expect(impliedProduction(t(5, "over"), percent(100))).toMatchObject({ lower: 0, upper: 0 });
		expect(impliedProduction(t(0), percent(50, "nearly"))).toMatchObject({ lower: 0, upper: 0 });
	});
});

test("rates are percentages, and have no share in one another", () => {
	expect(codeOf(() => share(rate(1), rate(2) as never))).toBe("kind-mismatch");
});

test("mass per person is bounded by the corners of a rounded population", () => {
	// 10,000 kg by 1,000.5 and by 999.5, by hand
	expect(perCapita(t(10), quantity(1000, "{person}", "rounded"))).toMatchObject({
		value: 10,
		lower: 9.99500249875,
		upper: 10.0050025013,
	});
});

describe("a concentration", () => {
	test("of shares that make up the whole is not open upward", () => {
		expect(concentration([percent(60, "rounded"), percent(40, "rounded")]).qualifier).toBe(
			"rounded",
		);
		expect(concentration([percent(60, "rounded"), percent(39, "rounded")]).qualifier).toBe("over");
	});

	test("of many digits is rounded outward", () => {
		const { lower, value, upper } = concentration([percent(33.333333333), percent(66.666666667)]);
		expect(lower).toBeLessThan(upper as number);
		expect(value).toBeGreaterThanOrEqual(lower as number);
	});
});
