import * as library from "china-aluminum";
import { dataset, figures } from "china-aluminum/2025-r1";
import { expect, test } from "vitest";
import { errorOf } from "../support/errorOf.ts";

const { quantity } = library;
type Quantity = library.Quantity;

const t = quantity(1, "t");
const none = quantity(0, "t");
const negative = quantity(-1, "t");
const share = quantity(1, "%");
const points = quantity(5, "pp");
const rate = quantity(10, "%/a");
const persons = quantity(1000, "{person}");

const OTHER_DIGEST = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
/** A value as messages write it: texts in quotation marks, numbers with the real minus sign. */
const written = (value: number | string) =>
	typeof value === "string" ? `"${value}"` : `${value}`.replace("-", "−");
const LEVELS = "give two quantities of one kind that is not a percentage";
const flows = { imports: t, production: t };

/** The messages for two kinds that do not go together. */
const mismatches: readonly (readonly [
	call: (a: never, b: never) => unknown,
	a: Quantity,
	b: Quantity,
	message: string,
])[] = [
	[
		library.add,
		t,
		share,
		"cannot add t (mass) and % (share): add quantities of one kind, or percentage points to a share",
	],
	[
		library.subtract,
		t,
		share,
		"cannot subtract % (share) from t (mass): subtract a quantity of the same kind, or percentage points from a share",
	],
	[
		library.compare,
		t,
		share,
		"cannot compare t (mass) with % (share): compare quantities of one kind",
	],
	[
		(a, b) => library.total([a, b]),
		t,
		share,
		"cannot add t (mass) and % (share): give quantities of one kind that can be added",
	],
	[library.share, t, share, `cannot take the share of t (mass) in % (share): ${LEVELS}`],
	[
		library.share,
		rate,
		rate,
		`cannot take the share of %/a (growth-rate) in %/a (growth-rate): ${LEVELS}`,
	],
	[
		library.share,
		points,
		points,
		`cannot take the share of pp (change-of-share) in pp (change-of-share): ${LEVELS}`,
	],
	[library.percentChange, t, share, `cannot take the change from t (mass) to % (share): ${LEVELS}`],
	[
		(a, b) => library.growthRate(a, b, 1),
		t,
		share,
		`cannot take the change from t (mass) to % (share): ${LEVELS}`,
	],
	[library.capacityUtilization, t, share, `cannot set t (mass) against % (share): ${LEVELS}`],
	[library.surplus, t, share, `cannot set t (mass) against % (share): ${LEVELS}`],
	...[library.importDependency, library.netImportReliance, library.apparentConsumption].map(
		(call) =>
			[
				(imports: never, production: never) => call({ imports, production }),
				t,
				share,
				`cannot set t (mass) against % (share): ${LEVELS}`,
			] as const,
	),
	[
		(imports, production) => library.selfSufficiency({ imports, production }),
		share,
		t,
		`cannot set t (mass) against % (share): ${LEVELS}`,
	],
	[
		library.percentagePointChange,
		share,
		points,
		"cannot take the change of share from % (share) to pp (change-of-share): give two shares",
	],
	...[library.levelAfter, library.levelBefore].map(
		(call) =>
			[
				call as (a: never, b: never) => unknown,
				t,
				points,
				"cannot change t (mass) by pp (change-of-share): a share changes by percentage points, any other level by a relative change",
			] as const,
	),
];

test.each(mismatches.map((mismatch) => [mismatch[3], mismatch] as const))(
	"%s",
	(_name, mismatch) => {
		const [call, a, b, message] = mismatch;
		const error = errorOf(() => call(a as never, b as never));
		expect(error).toMatchObject({ code: "kind-mismatch", message });
		expect(new Set(error?.given)).toEqual(new Set([a, b]));
	},
);

/** Every other mistake with its code, its message in full, and what `given` contains. */
const mistakes: readonly (readonly [
	call: () => unknown,
	code: library.ErrorCode,
	message: string,
	given: readonly unknown[],
])[] = [
	[() => library.total([]), "empty-list", "nothing has no total: give one quantity or more", []],
	[
		() => library.total(5 as never),
		"not-a-quantity",
		"5 holds no quantities: give a list of them",
		[5],
	],
	[
		() => library.importDependency({ imports: none, production: none }),
		"out-of-range",
		"the domestic supply is not above zero: what leaves exceeds production and imports",
		[none, none],
	],
	[
		() => library.concentration([]),
		"empty-list",
		"nothing has no concentration: give one share or more",
		[],
	],
	[
		() => library.concentration([share, quantity(-1, "%")]),
		"out-of-range",
		"-1% is no share of a whole",
		[quantity(-1, "%")],
	],
	[
		() => library.concentration([quantity(60, "%"), quantity(40.1, "%")]),
		"above-whole",
		"the shares add up to more than 100%: give shares of one whole that do not overlap",
		[quantity(60, "%"), quantity(40.1, "%")],
	],
	[
		() => library.concentration([points as never]),
		"kind-mismatch",
		"the share is pp (change-of-share): give a share",
		[points],
	],
	[
		() => library.portion(points as never, t),
		"kind-mismatch",
		"the share is pp (change-of-share): give a share",
		[points],
	],
	[
		() => library.portion(share, share as never),
		"kind-mismatch",
		"cannot take a portion of % (share): give a quantity that is no percentage",
		[share],
	],
	[
		() => library.wholeFrom(share as never, share),
		"kind-mismatch",
		"cannot take the whole from % (share): give a quantity that is no percentage",
		[share],
	],
	[
		() => library.wholeFrom(t, points as never),
		"kind-mismatch",
		"the share is pp (change-of-share): give a share",
		[points],
	],
	...[-1, 0].flatMap((x): (typeof mistakes)[number][] => [
		[
			() => library.share(t, quantity(x, "t")),
			"zero-divisor",
			`the whole is ${x} t: it has to be above zero`,
			[quantity(x, "t")],
		],
		[
			() => library.percentChange(quantity(x, "t"), t),
			"zero-divisor",
			`the earlier level is ${x} t: it has to be above zero`,
			[quantity(x, "t")],
		],
		[
			() => library.growthRate(quantity(x, "t"), t, 1),
			"zero-divisor",
			`the first level is ${x} t: it has to be above zero`,
			[quantity(x, "t")],
		],
		[
			() => library.capacityUtilization(t, quantity(x, "t")),
			"zero-divisor",
			`the capacity is ${x} t: it has to be above zero`,
			[quantity(x, "t")],
		],
		[
			() => library.perCapita(t, quantity(x, "{person}")),
			"zero-divisor",
			`the population is ${x} {person}: it has to be above zero`,
			[quantity(x, "{person}")],
		],
		[
			() => library.wholeFrom(t, quantity(x, "%")),
			"zero-divisor",
			`the share is ${x} %: it has to be above zero`,
			[quantity(x, "%")],
		],
		[
			() => library.impliedProduction(t, quantity(x, "%")),
			"zero-divisor",
			`the dependency is ${x} %: it has to be above zero`,
			[quantity(x, "%")],
		],
	]),
	...[library.levelBefore, library.levelAfter].map((call): (typeof mistakes)[number] => {
		const all = quantity(-100, "%", "exact", "relative-change");
		return [
			() => call(t, all as never),
			"out-of-range",
			"a change of -100% leaves nothing: give one above -100%",
			[all],
		];
	}),
	[
		() => library.growthRate(t, negative, 1),
		"out-of-range",
		"the last level is -1 t: a growth rate needs one that is not below zero",
		[t, negative],
	],
	...[0, -1, Number.NaN, Infinity, "3"].map((years): (typeof mistakes)[number] => [
		() => library.growthRate(t, t, years as number),
		"out-of-range",
		`${written(years)} years: give a finite number above zero`,
		[years],
	]),
	...[-1, Number.NaN, Infinity, "3"].flatMap((years): (typeof mistakes)[number][] => {
		const message = `${written(years)} years: give a finite number not below zero`;
		return [
			[() => library.cumulativeGrowth(rate, years as number), "out-of-range", message, [years]],
			[() => library.project(t, rate, years as number), "out-of-range", message, [years]],
		];
	}),
	[
		() => library.cumulativeGrowth(share as never, 1),
		"kind-mismatch",
		"the rate is % (share): give a growth-rate",
		[share],
	],
	[
		() => library.cumulativeGrowth(quantity(-101, "%/a"), 1),
		"out-of-range",
		"a rate of -101% a year leaves less than nothing: give one not below -100%",
		[quantity(-101, "%/a")],
	],
	[
		() => library.project(share as never, rate, 1),
		"kind-mismatch",
		"cannot project % (share): give a quantity that is no percentage",
		[share],
	],
	[
		() => library.project(t, quantity(100, "%/a"), 5000),
		"out-of-range",
		"the result is beyond what a number can hold: give fewer years, or a lower rate",
		[],
	],
	...(["imports", "production", "exports"] as const).flatMap((name) =>
		[library.importDependency, library.selfSufficiency, library.netImportReliance].map(
			(call): (typeof mistakes)[number] => [
				() => call({ ...flows, [name]: negative }),
				"out-of-range",
				"-1 t is no flow: imports, production and exports are not below zero",
				[negative],
			],
		),
	),
	...[
		library.importDependency,
		library.selfSufficiency,
		library.netImportReliance,
		library.apparentConsumption,
	].flatMap((call): (typeof mistakes)[number][] => [
		[
			() => call({ ...flows, exports: quantity(2, "t") }),
			"out-of-range",
			"the domestic supply is not above zero: what leaves exceeds production and imports",
			[t, t, quantity(2, "t")],
		],
		[
			() => call([] as never),
			"not-a-quantity",
			"this list holds no quantities: give an object with them by name",
			[[]],
		],
	]),
	[
		() => library.impliedProduction(t, quantity(100.1, "%")),
		"out-of-range",
		"a dependency of 100.1% implies exports: give one of at most 100%",
		[quantity(100.1, "%")],
	],
	[
		() => library.impliedProduction(share as never, share),
		"kind-mismatch",
		"cannot imply production from % (share): give a quantity that is no percentage",
		[share],
	],
	[
		() => library.impliedProduction(t, points as never),
		"kind-mismatch",
		"the dependency is pp (change-of-share): give a share",
		[points],
	],
	[
		() => library.perCapita(share as never, persons),
		"kind-mismatch",
		"the total is % (share): give a mass",
		[share],
	],
	[
		() => library.perCapita(t, t as never),
		"kind-mismatch",
		"the population is t (mass): give a population",
		[t],
	],
	...[Number.NaN, Infinity].map((factor): (typeof mistakes)[number] => [
		() => library.scale(t, factor),
		"not-a-number",
		`${factor} is no factor: give a finite number of 1e-100 to 1e100`,
		[factor],
	]),
	[
		() => library.scale(quantity(1e100, "t"), 1e100),
		"out-of-range",
		"1e+100 × q is beyond what is carried, 1e-140 to 1e140: give numbers nearer to 1",
		[quantity(1e100, "t")],
	],
	[
		() => library.convert(t, "kA" as never),
		"unit-mismatch",
		"cannot convert t (mass) to kA: use kg, t, kt, Mt, Gt",
		[t, "kA"],
	],
	[
		() => library.convert(t, 5 as never),
		"unit-mismatch",
		"cannot convert t (mass) to 5: use kg, t, kt, Mt, Gt",
		[t, 5],
	],
	[
		() => quantity("a lot", "t"),
		"not-a-number",
		'"a lot" is not a decimal that can be carried: give a finite number of 1e-100 to 1e100, or a string of at most 15 digits such as "19.0"',
		["a lot"],
	],
	[
		() => quantity(1, "tons" as never),
		"unit-mismatch",
		`"tons" is not a unit of this library: use one of kg, t, kt, Mt, Gt, %, pp, %/a, A, kA, kW.h/t, kg/{person}, t/{person}, t/{line}, Mt/{line}, a, {person}, 10*6.{person}, {country}, {event}, {HHI}`,
		["tons", undefined],
	],
	[
		() => quantity(1, "%", "exact", "mass" as never),
		"unit-mismatch",
		'% cannot express "mass": use share or relative-change',
		["%", "mass"],
	],
	[
		() => quantity(1, "t", "roughly" as never),
		"qualifier-mismatch",
		'"roughly" is not a qualifier: use one of exact, rounded, about, over, nearly, under',
		[1, "roughly"],
	],
	[
		() => quantity(1, "Mt", "exact", "share" as never),
		"unit-mismatch",
		'Mt cannot express "share": use mass',
		["Mt", "share"],
	],
	[
		() => library.assertDigest(dataset, OTHER_DIGEST),
		"digest-mismatch",
		`assertDigest: dataset.digest: revision "2025-r1" has the digest ${dataset.digest}, which is not ${OTHER_DIGEST}. It was generated from a different data file: compare both before you pin the new digest.`,
		[dataset.digest, OTHER_DIGEST],
	],
	[
		() => library.assertDigest({ ...dataset, digest: null as never }, dataset.digest),
		"not-a-digest",
		"assertDigest: dataset.digest: null is not an SRI digest, sha256- and 44 characters of base64. Pass the dataset of a released revision, or { ...dataset, digest } with the digest of your own file.",
		[null],
	],
	...[-1, 0].map((x): (typeof mistakes)[number] => [
		() => quantity(x, "t", "nearly"),
		"qualifier-mismatch",
		`"nearly ${x}" has no bounds: use "over" or "under" for a number not above zero`,
		[x, "nearly"],
	]),
];

test.each(mistakes.map((mistake) => [mistake[2], mistake] as const))("%s", (_name, mistake) => {
	const [call, code, message, given] = mistake;
	const error = errorOf(call);
	expect(error).toMatchObject({ name: "ChinaAluminumError", code, message });
	expect([...(error?.given ?? [])].toSorted()).toEqual([...given].toSorted());
});

/** Options and queries with the code, the message and the function of the error that they cause. */
test.each([
	[
		"zh-CN",
		"not-an-object",
		'options: "zh-CN" is not a plain object. Pass an object literal; its possible options are locale.',
	],
	[
		null,
		"not-an-object",
		"options: null is not a plain object. Pass an object literal; its possible options are locale.",
	],
	[
		new Map(),
		"not-an-object",
		"options: this object is not a plain object. Pass an object literal; its possible options are locale.",
	],
	[
		{ digits: 3 },
		"unknown-option",
		'options: "digits" is not a known option. The possible options are locale.',
	],
	[
		{ locale: "fr" },
		"unknown-locale",
		'options.locale: "fr" is not a language of this library. Use "en" or "zh-CN".',
	],
])("format and formatBounds reject the options %o", (options, code, sentences) => {
	for (const name of ["format", "formatBounds"] as const) {
		expect(errorOf(() => library[name](t, options as never))).toMatchObject({
			code,
			function: name,
			message: `${name}: ${sentences}`,
		});
	}
});

test("findFigures names the fields that it can search by", () => {
	expect(errorOf(() => library.findFigures(figures, { colour: "red" } as never))).toMatchObject({
		code: "unknown-field",
		function: "findFigures",
		message:
			'findFigures: query: "colour" is not a known field. The possible fields are id, kind, unit, qualifier, commodity, indicator, area, counterpart, period, status, section.',
	});
});
