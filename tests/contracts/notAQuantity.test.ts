import type { Quantity } from "china-aluminum";
import { describe, expect, test } from "vitest";
import { calls } from "../support/calls.ts";
import { errorOf } from "../support/errorOf.ts";
import { percent, points, rate, t } from "../support/quantities.ts";

const FLOWS = ["imports", "production", "exports", "stockIncrease"];
const PAIR = ["a", "b"];
const LEVELS = ["from", "to"];

/** The names under which errors mention an argument, in the order of the arguments. */
const names: Readonly<Record<string, readonly string[]>> = {
	add: PAIR,
	subtract: PAIR,
	compare: PAIR,
	agree: PAIR,
	narrow: PAIR,
	multiply: PAIR,
	divide: PAIR,
	scale: ["q"],
	convert: ["q"],
	total: ["quantities[0]", "quantities[1]"],
	share: ["part", "whole"],
	portion: ["share", "whole"],
	wholeFrom: ["part", "share"],
	percentChange: LEVELS,
	percentagePointChange: LEVELS,
	levelAfter: ["level", "change"],
	levelBefore: ["level", "change"],
	growthRate: LEVELS,
	cumulativeGrowth: ["rate"],
	project: ["level", "rate"],
	impliedProduction: ["imports", "dependency"],
	perCapita: ["total", "population"],
	capacityUtilization: ["output", "capacity"],
	surplus: ["available", "required"],
	concentration: ["shares[0]", "shares[1]"],
	importDependency: FLOWS,
	selfSufficiency: FLOWS,
	netImportReliance: FLOWS,
	apparentConsumption: FLOWS,
};

const fail = () => {
	throw new TypeError("hostile");
};

/** What is not a quantity, with what the message says about it. */
const faults: readonly (readonly [wrong: unknown, fault: string])[] = [
	[5, "5 is not a quantity"],
	[null, "null is not a quantity"],
	["159 Mt", '"159 Mt" is not a quantity'],
	[{ ...t(1), value: "1" }, "this object is not a quantity"],
	[{ ...t(1), value: Number.NaN }, "this object is not a quantity"],
	[{ ...t(1), unit: undefined }, 'unit undefined cannot express the kind "mass"'],
	[{ ...t(1), unit: 5 }, 'unit 5 cannot express the kind "mass"'],
	[{ ...percent(1), unit: "per mille" }, 'unit "per mille" cannot express the kind "share"'],
	[{ ...rate(1), unit: "%" }, 'unit "%" cannot express the kind "growth-rate"'],
	[{ ...t(1), unit: "%" }, 'unit "%" cannot express the kind "mass"'],
	[{ ...t(1), kind: 1 }, 'unit "t" cannot express the kind 1'],
	[{ ...t(1), kind: undefined }, 'unit "t" cannot express the kind undefined'],
	[{ ...t(1), lower: 2 }, "value 1 is outside its bounds, 2 to 1"],
	[{ ...t(1), upper: 0 }, "value 1 is outside its bounds, 1 to 0"],
	[{ ...t(159, "rounded"), value: 200 }, "value 200 is outside its bounds, 158.5 to 159.5"],
	[{ ...t(5, "over"), value: 4 }, "value 4 is outside its bounds, 5 to open"],
	[{ ...t(7), lower: "51", upper: "71" }, 'bound "51" is not a number'],
	[{ ...t(1), upper: Number.NaN }, "bound NaN is not a number"],
	[{ ...t(1), lower: undefined }, "bound undefined is not a number"],
	[{ ...t(1), lower: Number.NEGATIVE_INFINITY }, "bound −Infinity is not a number"],
	[
		{ ...t(1), decimals: Number.NaN },
		"decimals NaN is not a whole number from 0 to 400 that fits the value 1",
	],
	[
		{ ...t(1), decimals: -1 },
		"decimals −1 is not a whole number from 0 to 400 that fits the value 1",
	],
	[
		{ ...t(1), decimals: 401 },
		"decimals 401 is not a whole number from 0 to 400 that fits the value 1",
	],
	[
		{ ...t(1), decimals: "0" },
		'decimals "0" is not a whole number from 0 to 400 that fits the value 1',
	],
	[
		{ ...t(1), decimals: 0.5 },
		"decimals 0.5 is not a whole number from 0 to 400 that fits the value 1",
	],
	[
		{ ...t(1), qualifier: "roughly" },
		'qualifier "roughly" is unknown, or does not fit the value 1 and its bounds, 1 to 1',
	],
	[
		{ ...t(1), qualifier: "toString" },
		'qualifier "toString" is unknown, or does not fit the value 1 and its bounds, 1 to 1',
	],
	[{ ...t(1), unit: ["t"] }, 'unit this list cannot express the kind "mass"'],
	[{ ...t(1), kind: ["mass"] }, 'unit "t" cannot express the kind this list'],
	...(["exact", "rounded", "about", "over"] as const).map((qualifier): (typeof faults)[number] => [
		{ ...t(1), qualifier, lower: null },
		`qualifier "${qualifier}" is unknown, or does not fit the value 1 and its bounds, open to 1`,
	]),
	...(["exact", "rounded", "about", "under", "nearly"] as const).map(
		(qualifier): (typeof faults)[number] => [
			{ ...t(1), qualifier, upper: null },
			`qualifier "${qualifier}" is unknown, or does not fit the value 1 and its bounds, 1 to open`,
		],
	),
	[{ ...t(1), derivation: {} }, "its derivation has no inputs"],
	[{ ...t(1), derivation: null }, "its derivation has no inputs"],
	[new Proxy(t(1), { get: fail }), "this object is not a quantity"],
	[Object.defineProperty({ ...t(1) }, "lower", { get: fail }), "this object is not a quantity"],
];

/** What to do with a copy whose fields do not fit, and with what is not a quantity at all. */
const remedyFor = (fault: string) =>
	fault.endsWith(" is not a quantity") ? "Create" : "Change the fields to fit, or create";

/** The second arguments in whose place a plain number is a factor, which a different function takes. */
const factors = ["multiply: b", "divide: b"];

/** What to do with a wrong argument. */
function remedyOf(place: string, wrong: unknown, fault: string): string {
	return typeof wrong === "number" && factors.includes(place)
		? "Use scale() for a factor that is a plain number."
		: `${remedyFor(fault)} a quantity with quantity(93, "Mt").`;
}

describe.each(Object.entries(calls))("%s", (name, [call, ...good]) => {
	const places = good.map((_, place) => place);
	const withAt = (place: number, wrong: unknown) => good.with(place, wrong as Quantity) as never[];

	test.each(places)("throws not-a-quantity for a wrong argument %i", (place) => {
		const argument = names[name]?.[place];
		for (const [wrong, fault] of faults) {
			const error = errorOf(() => call(...withAt(place, wrong)));
			expect(error).toMatchObject({
				name: "ChinaAluminumError",
				code: "not-a-quantity",
				function: name,
				argument,
				message: `${name}: ${argument}: ${fault}. ${remedyOf(`${name}: ${argument}`, wrong, fault)}`,
			});
			expect(error?.given?.[0]).toBe(wrong);
		}
	});

	test.each(good.length > 1 ? places : [])(
		"throws kind-mismatch for percentage points as argument %i",
		(place) => {
			const wrong = points(5);
			const error = errorOf(() => call(...withAt(place, wrong)));
			expect(error).toMatchObject({ name: "ChinaAluminumError", code: "kind-mismatch" });
			expect(error?.message).toContain("pp (change-of-share)");
			expect(error?.given).toContain(wrong);
		},
	);
});
