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
const LEVELS = ". Pass quantities of one kind, not percentages.";
const flows = { imports: t, production: t };

/** A share of any size: a negative number without a kind does not count as a share. */
const below = (x: number) => quantity(x, "%", { kind: "share" });

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
		"add: b: cannot add t (mass) and % (share). Add quantities of one kind, or percentage points to a share.",
	],
	[
		library.add,
		share,
		t,
		"add: b: cannot add % (share) and t (mass). Add quantities of one kind, or percentage points to a share.",
	],
	[
		library.add,
		share,
		share,
		"add: b: cannot add % (share) and % (share): the shares may be of different wholes. Calculate the share of the total() of the parts.",
	],
	[
		library.subtract,
		t,
		share,
		"subtract: b: cannot subtract % (share) from t (mass). Subtract a quantity of the same kind, or percentage points from a share.",
	],
	[
		library.compare,
		t,
		share,
		"compare: b: cannot compare t (mass) with % (share). Compare quantities of one kind.",
	],
	[
		library.narrow,
		t,
		share,
		"narrow: b: cannot compare t (mass) with % (share). Pass two statements of one quantity.",
	],
	[
		(a, b) => library.total([a, b]),
		t,
		share,
		"total: quantities[1]: cannot add t (mass) and % (share). Pass quantities of one kind.",
	],
	[
		(a, b) => library.total([a, b]),
		share,
		share,
		"total: quantities[0]: cannot add % (share) and % (share): the shares may be of different wholes. Calculate the share of the total() of the parts.",
	],
	[
		library.add,
		rate,
		rate,
		"add: b: cannot add %/a (growth-rate) and %/a (growth-rate): changes compound. Apply one after the other with levelAfter() or project().",
	],
	[
		(a, b) => library.total([a, b]),
		rate,
		rate,
		"total: quantities[0]: cannot add %/a (growth-rate) and %/a (growth-rate): changes compound. Apply one after the other with levelAfter() or project().",
	],
	[
		library.subtract,
		rate,
		rate,
		"subtract: b: cannot subtract %/a (growth-rate) from %/a (growth-rate): changes compound. Compare them with compare().",
	],
	[
		library.share,
		t,
		share,
		`share: whole: cannot take the share of t (mass) in % (share)${LEVELS}`,
	],
	[
		library.share,
		rate,
		rate,
		`share: whole: cannot take the share of %/a (growth-rate) in %/a (growth-rate)${LEVELS}`,
	],
	[
		library.share,
		points,
		points,
		`share: whole: cannot take the share of pp (change-of-share) in pp (change-of-share)${LEVELS}`,
	],
	[
		library.percentChange,
		t,
		share,
		`percentChange: to: cannot take the change from t (mass) to % (share)${LEVELS} For two shares, use percentagePointChange().`,
	],
	[
		library.percentChange,
		share,
		share,
		`percentChange: to: cannot take the change from % (share) to % (share)${LEVELS} For two shares, use percentagePointChange().`,
	],
	[
		(a, b) => library.growthRate(a, b, 1),
		t,
		share,
		`growthRate: to: cannot take the change from t (mass) to % (share)${LEVELS}`,
	],
	[
		library.capacityUtilization,
		t,
		share,
		`capacityUtilization: capacity: cannot combine t (mass) with % (share)${LEVELS}`,
	],
	[library.surplus, t, share, `surplus: required: cannot combine t (mass) with % (share)${LEVELS}`],
	...[library.importDependency, library.netImportReliance, library.apparentConsumption].map(
		(call) =>
			[
				(imports: never, production: never) => call({ imports, production }),
				t,
				share,
				`${call.name}: production: cannot combine t (mass) with % (share)${LEVELS}`,
			] as const,
	),
	[
		(imports, production) => library.selfSufficiency({ imports, production }),
		share,
		t,
		`selfSufficiency: production: cannot combine % (share) with t (mass)${LEVELS}`,
	],
	[
		library.percentagePointChange,
		share,
		points,
		"percentagePointChange: to: cannot take the change of share from % (share) to pp (change-of-share). Pass two shares.",
	],
	[
		library.percentagePointChange,
		points,
		share,
		"percentagePointChange: from: cannot take the change of share from pp (change-of-share) to % (share). Pass two shares.",
	],
	[
		library.percentagePointChange,
		t,
		t,
		"percentagePointChange: from: cannot take the change of share from t (mass) to t (mass): use percentChange().",
	],
	[
		library.percentagePointChange,
		t,
		persons,
		"percentagePointChange: from: cannot take the change of share from t (mass) to {person} (population). Pass two shares.",
	],
	[
		library.percentagePointChange,
		points,
		points,
		"percentagePointChange: from: cannot take the change of share from pp (change-of-share) to pp (change-of-share). Pass two shares.",
	],
	...[library.levelAfter, library.levelBefore].map(
		(call) =>
			[
				call as (a: never, b: never) => unknown,
				t,
				rate,
				`${call.name}: change: cannot change t (mass) by %/a (growth-rate). Pass cumulativeGrowth(rate, years), the relative change over the years.`,
			] as const,
	),
	...[library.levelAfter, library.levelBefore].map(
		(call) =>
			[
				call as (a: never, b: never) => unknown,
				share,
				rate,
				`${call.name}: change: cannot change % (share) by %/a (growth-rate). A share changes by percentage points, and any other level by a relative change.`,
			] as const,
	),
	...[library.levelAfter, library.levelBefore].map(
		(call) =>
			[
				call as (a: never, b: never) => unknown,
				t,
				share,
				`${call.name}: change: cannot change t (mass) by % (share). Create the change with { kind: "relative-change" }.`,
			] as const,
	),
	...[library.levelAfter, library.levelBefore].map(
		(call) =>
			[
				call as (a: never, b: never) => unknown,
				t,
				points,
				`${call.name}: change: cannot change t (mass) by pp (change-of-share). A share changes by percentage points, and any other level by a relative change.`,
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
	[
		() => library.convert(points, "%" as never),
		"unit-mismatch",
		'convert: unit: cannot convert pp (change-of-share) to "%". Use pp.',
		[points, "%"],
	],
	[
		() => library.total([]),
		"empty-list",
		"total: quantities: the list is empty. Pass at least one quantity.",
		[],
	],
	[
		() => library.total(5 as never),
		"not-a-list",
		"total: quantities: 5 is not a list. Pass an array.",
		[5],
	],
	[
		() => library.importDependency({ imports: none, production: none }),
		"out-of-range",
		"importDependency: flows: the domestic supply is not greater than 0. Pass production and imports that exceed exports and stock increases.",
		[none, none],
	],
	[
		() => library.concentration([]),
		"empty-list",
		"concentration: shares: the list is empty. Pass at least one quantity.",
		[],
	],
	[
		() => library.concentration([share, below(-1)]),
		"out-of-range",
		"concentration: shares[1]: must not be less than 0%, got −1%.",
		[below(-1)],
	],
	[
		() => library.concentration([quantity(60, "%"), quantity(40.1, "%")]),
		"above-whole",
		"concentration: shares: the lower bounds add up to more than 100%. Pass shares of one whole that do not overlap.",
		[quantity(60, "%"), quantity(40.1, "%")],
	],
	[
		() => library.concentration([points as never]),
		"kind-mismatch",
		'concentration: shares[0]: the quantity is pp (change-of-share). Pass a share, such as quantity(5, "%").',
		[points],
	],
	[
		() => library.portion(points as never, t),
		"kind-mismatch",
		'portion: share: the quantity is pp (change-of-share). Pass a share, such as quantity(5, "%").',
		[points],
	],
	[
		() => library.portion(share, share as never),
		"kind-mismatch",
		"portion: whole: cannot take a portion of % (share). Pass a quantity that is not a percentage.",
		[share],
	],
	[
		() => library.wholeFrom(share as never, share),
		"kind-mismatch",
		"wholeFrom: part: cannot take the whole from % (share). Pass a quantity that is not a percentage.",
		[share],
	],
	[
		() => library.wholeFrom(t, points as never),
		"kind-mismatch",
		'wholeFrom: share: the quantity is pp (change-of-share). Pass a share, such as quantity(5, "%").',
		[points],
	],
	...[-1, 0].flatMap((x): (typeof mistakes)[number][] => [
		[
			() => library.share(t, quantity(x, "t")),
			"zero-divisor",
			`share: whole: must be greater than 0, got ${written(x)} t.`,
			[quantity(x, "t")],
		],
		[
			() => library.percentChange(quantity(x, "t"), t),
			"zero-divisor",
			`percentChange: from: must be greater than 0, got ${written(x)} t.`,
			[quantity(x, "t")],
		],
		[
			() => library.growthRate(quantity(x, "t"), t, 1),
			"zero-divisor",
			`growthRate: from: must be greater than 0, got ${written(x)} t.`,
			[quantity(x, "t")],
		],
		[
			() => library.capacityUtilization(t, quantity(x, "t")),
			"zero-divisor",
			`capacityUtilization: capacity: must be greater than 0, got ${written(x)} t.`,
			[quantity(x, "t")],
		],
		[
			() => library.perCapita(t, quantity(x, "{person}")),
			"zero-divisor",
			`perCapita: population: must be greater than 0, got ${written(x)} {person}.`,
			[quantity(x, "{person}")],
		],
		[
			() => library.divide(t, quantity(x, "{person}")),
			"zero-divisor",
			`divide: b: must be greater than 0, got ${written(x)} {person}.`,
			[quantity(x, "{person}")],
		],
		[
			() => library.wholeFrom(t, below(x)),
			"zero-divisor",
			`wholeFrom: share: must be greater than 0, got ${written(x)}%.`,
			[below(x)],
		],
		[
			() => library.impliedProduction(t, below(x)),
			"zero-divisor",
			`impliedProduction: dependency: must be greater than 0, got ${written(x)}%.`,
			[below(x)],
		],
	]),
	...[library.levelBefore, library.levelAfter].map((call): (typeof mistakes)[number] => {
		const all = quantity(-100, "%", { kind: "relative-change" });
		return [
			() => call(t, all as never),
			"out-of-range",
			`${call.name}: change: must be greater than −100%, got −100%.`,
			[all],
		];
	}),
	[
		() => library.growthRate(t, negative, 1),
		"out-of-range",
		"growthRate: to: must not be less than 0, got −1 t.",
		[negative],
	],
	...[0, -1, Number.NaN, Infinity, "3"].map((years): (typeof mistakes)[number] => [
		() => library.growthRate(t, t, years as number),
		"out-of-range",
		`growthRate: years: must be a finite number greater than 0, got ${written(years)}.`,
		[years],
	]),
	...[-1, Number.NaN, Infinity, "3"].flatMap((years): (typeof mistakes)[number][] => {
		const message = `years: must be a finite number not less than 0, got ${written(years)}.`;
		return [
			[
				() => library.cumulativeGrowth(rate, years as number),
				"out-of-range",
				`cumulativeGrowth: ${message}`,
				[years],
			],
			[
				() => library.project(t, rate, years as number),
				"out-of-range",
				`project: ${message}`,
				[years],
			],
		];
	}),
	[
		() => library.cumulativeGrowth(share as never, 1),
		"kind-mismatch",
		'cumulativeGrowth: rate: the quantity is % (share). Pass a growth rate, such as quantity(5, "%/a").',
		[share],
	],
	[
		() => library.cumulativeGrowth(quantity(-101, "%/a"), 1),
		"out-of-range",
		"cumulativeGrowth: rate: must not be less than −100%/a, got −101%/a.",
		[quantity(-101, "%/a")],
	],
	[
		() => library.project(share as never, rate, 1),
		"kind-mismatch",
		"project: level: cannot project % (share). Pass a quantity that is not a percentage.",
		[share],
	],
	[
		() => library.project(t, quantity(100, "%/a"), 5000),
		"out-of-range",
		"project: the result has an absolute value outside 1e−140 to 1e140. Pass numbers nearer to 1.",
		[t, quantity(100, "%/a"), 5000],
	],
	...(["imports", "production", "exports"] as const).flatMap((name) =>
		[library.importDependency, library.selfSufficiency, library.netImportReliance].map(
			(call): (typeof mistakes)[number] => [
				() => call({ ...flows, [name]: negative }),
				"out-of-range",
				`${call.name}: ${name}: must not be less than 0, got −1 t.`,
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
			`${call.name}: flows: the domestic supply is not greater than 0. Pass production and imports that exceed exports and stock increases.`,
			[t, t, quantity(2, "t")],
		],
		[
			() => call([] as never),
			"not-an-object",
			expect.stringContaining(
				`${call.name}: flows: this list is not a plain object. Pass an object literal`,
			) as string,
			[[]],
		],
	]),
	[
		() => library.impliedProduction(t, quantity(100.1, "%")),
		"out-of-range",
		"impliedProduction: dependency: must not be greater than 100%, got 100.1%.",
		[quantity(100.1, "%")],
	],
	[
		() => library.impliedProduction(negative, share),
		"out-of-range",
		"impliedProduction: imports: must not be less than 0, got −1 t.",
		[negative],
	],
	[
		() => library.impliedProduction(share as never, share),
		"kind-mismatch",
		"impliedProduction: imports: cannot imply production from % (share). Pass a quantity that is not a percentage.",
		[share],
	],
	[
		() => library.impliedProduction(t, points as never),
		"kind-mismatch",
		'impliedProduction: dependency: the quantity is pp (change-of-share). Pass a share, such as quantity(5, "%").',
		[points],
	],
	[
		() => library.perCapita(share as never, persons),
		"kind-mismatch",
		'perCapita: total: the quantity is % (share). Pass a mass, such as quantity(5, "kg").',
		[share],
	],
	[
		() => library.perCapita(t, t as never),
		"kind-mismatch",
		'perCapita: population: the quantity is t (mass). Pass a population, such as quantity(5, "{person}").',
		[t],
	],
	...[Number.NaN, Infinity].map((factor): (typeof mistakes)[number] => [
		() => library.scale(t, factor),
		"not-a-number",
		`scale: factor: ${factor} is not a number that the library can carry. Pass 0 or a number with an absolute value from 1e−100 to 1e100.`,
		[factor],
	]),
	[
		() => library.scale(quantity(1e100, "t"), 1e100),
		"out-of-range",
		"scale: the result has an absolute value outside 1e−140 to 1e140. Pass numbers nearer to 1.",
		[quantity(1e100, "t")],
	],
	[
		() => library.convert(t, "kA" as never),
		"unit-mismatch",
		'convert: unit: cannot convert t (mass) to "kA". Use one of kg, t, kt, Mt, Gt.',
		[t, "kA"],
	],
	[
		() => library.convert(t, 5 as never),
		"unit-mismatch",
		"convert: unit: cannot convert t (mass) to 5. Use one of kg, t, kt, Mt, Gt.",
		[t, 5],
	],
	[
		() => quantity("a lot", "t"),
		"not-a-number",
		'quantity: value: "a lot" is not a decimal. Pass at most 15 digits without an exponent, such as "19.0".',
		["a lot"],
	],
	[
		() => quantity(1, "lb" as never),
		"unit-mismatch",
		`quantity: unit: "lb" is not a unit of this library, and its kind is missing. Pass the kind, such as { kind: "energy" }, or use one of kg, t, kt, Mt, Gt, %, pp, %/a, A, kA, kW.h, MW.h, GW.h, TW.h, kW.h/t, MW.h/t, kg/{person}, t/{person}, {line}, t/{line}, Mt/{line}, a, {person}, 10*6.{person}, {country}, {event}, {HHI}.`,
		["lb", undefined],
	],
	[
		() => quantity(1, "%", { kind: "mass" as never }),
		"unit-mismatch",
		'quantity: options.kind: % cannot express "mass". Use share or relative-change.',
		["%", "mass"],
	],
	[
		() => quantity(1, "t", "roughly" as never),
		"qualifier-mismatch",
		'quantity: qualifier: "roughly" is not a qualifier. Use one of exact, rounded, about, over, nearly, under.',
		[1, "roughly"],
	],
	[
		() => quantity(1, "Mt", { kind: "share" as never }),
		"unit-mismatch",
		'quantity: options.kind: Mt cannot express "share". Use mass.',
		["Mt", "share"],
	],
	[
		() => library.assertDigest(dataset, OTHER_DIGEST),
		"digest-mismatch",
		`assertDigest: dataset.digest: revision "2025-r1" has the digest ${dataset.digest}, which is not ${OTHER_DIGEST}. It was generated from a different data file. Compare the two files before you pin the new digest.`,
		[dataset.digest, OTHER_DIGEST],
	],
	[
		() => library.assertDigest({ ...dataset, digest: null as never }, dataset.digest),
		"not-a-digest",
		"assertDigest: dataset.digest: null is not an SRI digest, which is sha256- followed by 44 characters of base64. Pass the dataset of a released revision, or { ...dataset, digest } with the digest of your own file.",
		[null],
	],
	[
		() => quantity(-19, "%"),
		"kind-mismatch",
		'quantity: options.kind: a share is not negative. Pass { kind: "relative-change" } for a change, or "pp" as the unit for percentage points.',
		[-19, "%"],
	],
	[
		() => quantity(1, "t", { qualifier: "between" }),
		"qualifier-mismatch",
		'quantity: options.qualifier: "between" needs bounds. Pass its bounds.',
		[1, "between"],
	],
	[
		() => quantity(1, "t", { qualifier: "roughly" as never, bounds: [0, 2] }),
		"qualifier-mismatch",
		'quantity: options.qualifier: "roughly" is not a qualifier. Use one of exact, rounded, about, over, nearly, under, between.',
		[1, "roughly"],
	],
	...(["qualifier", "kind"] as const).map((name): (typeof mistakes)[number] => [
		() => quantity(1, "tonnes" as never, { [name]: name === "kind" ? "mass" : "exact" }),
		"unit-mismatch",
		'quantity: unit: "tonnes" is not a unit of this library. Did you mean "t"?',
		["tonnes", name === "kind" ? "mass" : undefined],
	]),
	[
		() => quantity(1, "USD/t" as never, { kind: "share" as never }),
		"unit-mismatch",
		'quantity: options.kind: USD/t cannot express "share". Use %.',
		["USD/t", "share"],
	],
	[
		() => quantity(1, "USD/t" as never, { kind: "" as never }),
		"unit-mismatch",
		'quantity: options.kind: USD/t cannot express "". Pass a kind, such as "energy".',
		["USD/t", ""],
	],
	[
		() => quantity(1, "t", { commodity: "" }),
		"invalid-option",
		'quantity: options.commodity: "" is not valid. Pass a text of 1 to 10000 characters.',
		[""],
	],
	[
		() => quantity(1, "t", { bounds: [1] as never }),
		"invalid-option",
		"quantity: options.bounds: this list is not a pair of bounds. Pass a list of two numbers, with null for an open side.",
		[[1]],
	],
	[
		() => quantity(1, "t", { bounds: [0, 2], qualifier: "exact" }),
		"qualifier-mismatch",
		'quantity: options.qualifier: "exact" does not fit the value 1 and its bounds. Leave out the qualifier or the bounds.',
		["exact", [0, 2]],
	],
	...(
		[
			[[null, 0], "open to 0"],
			[[2, null], "2 to open"],
			[[-3, -2], "−3 to −2"],
		] as const
	).map(([bounds, range]): (typeof mistakes)[number] => [
		() => quantity(1, "t", { bounds }),
		"out-of-range",
		`quantity: options.bounds: value 1 is outside its bounds, ${range}. Pass bounds that contain the value.`,
		[1, bounds],
	]),
	...[-1, 0].map((precision): (typeof mistakes)[number] => [
		() => quantity(1, "t", { precision }),
		"out-of-range",
		`quantity: options.precision: must be greater than 0, got ${written(precision)}.`,
		[precision],
	]),
	[
		() => quantity(1, "t", { precision: 2, qualifier: "over" }),
		"invalid-option",
		'quantity: options.precision: cannot be combined with the qualifier "over". Leave out one of the two.',
		[2],
	],
	[
		() => quantity(1, "t", { precision: 2, bounds: [0, 2] }),
		"invalid-option",
		"quantity: options.precision: cannot be combined with bounds. Leave out one of the two.",
		[2],
	],
	[
		() => quantity(1, "%", { baseline: "2020" }),
		"kind-mismatch",
		"quantity: options.baseline: a share is not a change. Pass the kind of a change, or leave the option out.",
		["share"],
	],
	[
		() => quantity(1, "t", { base: null }),
		"kind-mismatch",
		"quantity: options.base: mass is not a share. Leave the option out.",
		["mass"],
	],
	...[-1, 0].map((x): (typeof mistakes)[number] => [
		() => quantity(x, "t", "nearly"),
		"qualifier-mismatch",
		`quantity: qualifier: "nearly" needs a value greater than 0, got ${written(x)}. Use "over" or "under".`,
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
		'options: "zh-CN" is not a plain object. Pass an object literal; its possible options are locale, digits, sign.',
	],
	[
		null,
		"not-an-object",
		"options: null is not a plain object. Pass an object literal; its possible options are locale, digits, sign.",
	],
	[
		new Map(),
		"not-an-object",
		"options: this object is not a plain object. Pass an object literal; its possible options are locale, digits, sign.",
	],
	[
		{ precision: 3 },
		"unknown-option",
		'options: "precision" is not a known option. The possible options are locale, digits, sign.',
	],
	[{ digits: 0 }, "invalid-option", "options.digits: must be a whole number from 1 to 21, got 0."],
	[
		{ sign: "plus" },
		"invalid-option",
		'options.sign: "plus" is not a sign option. Use "auto" or "always".',
	],
	[
		{ locale: "fr" },
		"unknown-locale",
		'options.locale: "fr" is not a language of this library. Use "en" or "zh-CN".',
	],
])("functions that write reject the options %o", (options, code, sentences) => {
	for (const name of ["format", "formatBounds", "formatToParts"] as const) {
		expect(errorOf(() => library[name](t, options as never))).toMatchObject({
			code,
			function: name,
			message: `${name}: ${sentences}`,
		});
	}
});

test("findFigures names the fields that it can search by", () => {
	expect(errorOf(() => library.findFigures(figures, { color: "red" } as never))).toMatchObject({
		code: "unknown-field",
		function: "findFigures",
		message:
			'findFigures: query: "color" is not a known field. The possible fields are id, kind, unit, qualifier, commodity, indicator, area, counterpart, period, status, section, during.',
	});
});
