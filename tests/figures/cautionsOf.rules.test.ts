import type { Base, Quantity } from "china-aluminum";
import * as library from "china-aluminum";
import { describe, expect, test } from "vitest";

const { cautionsOf, quantity } = library;

/** Fields of a description, of which a row changes one. */
type Fields = Readonly<Record<string, string | null>>;

/** What the numbers of each call have in common, unless a row says otherwise. */
const OWN = { commodity: "alumina", indicator: "production", area: "CN", period: "2024" };

const mass = (fields: Fields, value = 4) => quantity(value, "Mt", { ...OWN, ...fields });
const fraction = (fields: Fields, base?: Base) =>
	quantity(40, "%", { ...OWN, indicator: "world-production-share", ...fields, base });
const people = (fields: Fields) =>
	quantity(10, "10*6.{person}", { area: "CN", period: "2024", ...fields });
const rateOf = (fields: Fields) => quantity(5, "%/a", { ...OWN, ...fields });
const changeOf = (fields: Fields) =>
	quantity(5, "%", { ...OWN, kind: "relative-change", ...fields });

/** Calls a function whose arguments only the running program knows. */
const call = (name: string, ...given: unknown[]) =>
	(library as unknown as Record<string, (...all: unknown[]) => Quantity>)[name]?.(
		...given,
	) as Quantity;

const codesOf = (...given: Parameters<typeof cautionsOf>) =>
	cautionsOf(...given).map(({ code }) => code);

/** What one input of a call says differently than the others. */
const OTHERS = {
	period: { period: "2023" },
	undated: { period: null },
	area: { area: "US" },
	world: { area: "001" },
	commodity: { commodity: "bauxite" },
	capacity: { indicator: "capacity" },
	change: { changeOf: null },
} as const satisfies Record<string, Fields>;

type Other = keyof typeof OTHERS;

const TIME = { period: "periods-differ", undated: "period-not-stated" } as const;
const PLACE = { area: "areas-differ", world: "areas-differ" } as const;
const GOOD = { commodity: "commodities-differ" } as const;
const AMOUNT = { capacity: "capacity-as-level", change: "change-as-level" } as const;
const OWN_SERIES = { undated: "period-not-stated", ...PLACE, ...GOOD } as const;
const LEVEL = {
	commodity: "wrong-level",
	area: "wrong-level",
	world: "wrong-level",
	capacity: "wrong-level",
} as const;

/** The code that each difference causes. A difference that is left out causes no caution. */
type Codes = { readonly [O in Other]?: string };

/** A call, with the input that differs, and the codes. */
type Row = readonly [name: string, create: (other: Fields) => Quantity, codes: Codes];

const balance = (name: string, given: Readonly<Record<string, Quantity>>) =>
	call(name, { imports: mass({ indicator: "imports" }), production: mass({}), ...given });

const CONSUMPTION = "apparentConsumption";

const BALANCES = ["importDependency", "selfSufficiency", "netImportReliance", CONSUMPTION];

/** A share as a figure of some report. */
const FIGURE = {
	...fraction({}),
	printed: "40%",
	section: "all",
	sentence: 1,
	label: { en: "A share" },
};

/** Calls in which a level differs. */
const levelRows: readonly Row[] = [
	// One series is added up over time, so its periods can differ.
	["add", (x) => call("add", mass({}), mass(x)), { ...OWN_SERIES, capacity: AMOUNT.capacity }],
	[
		"add, of two indicators",
		(x) => call("add", mass({}), mass({ indicator: "recovery", ...x })),
		{ ...OWN_SERIES, period: TIME.period, capacity: AMOUNT.capacity, change: "wrong-level" },
	],
	[
		"subtract",
		(x) => call("subtract", mass({}), mass(x)),
		{ ...OWN_SERIES, capacity: AMOUNT.capacity },
	],
	["total", (x) => call("total", [mass({}), mass({}, 5), mass(x)]), { ...OWN_SERIES, ...AMOUNT }],
	[
		"surplus",
		(x) => call("surplus", mass({}), mass(x)),
		{ ...TIME, ...PLACE, ...GOOD, change: AMOUNT.change },
	],
	["narrow", (x) => call("narrow", mass({}), mass(x)), { ...TIME, ...PLACE, ...GOOD, ...AMOUNT }],
	// A country is a part of the world, and an output is a part of a capacity.
	[
		"share, whole",
		(x) => call("share", mass({}), mass(x)),
		{ ...TIME, area: "areas-differ", ...GOOD, change: AMOUNT.change },
	],
	[
		"share, part",
		(x) => call("share", mass(x), mass({})),
		{ ...TIME, ...PLACE, ...GOOD, capacity: AMOUNT.capacity },
	],
	["percentChange", (x) => call("percentChange", mass({}), mass(x)), { ...OWN_SERIES, ...AMOUNT }],
	[
		"growthRate",
		(x) => call("growthRate", mass({ period: "2020" }), mass({ period: "2024", ...x }), 4),
		{ ...OWN_SERIES, ...AMOUNT, period: "wrong-years" },
	],
	[
		"multiply",
		(x) => call("multiply", quantity(300, "kW.h/t", OWN), mass(x)),
		{ ...TIME, ...PLACE, ...GOOD },
	],
	[
		"divide",
		(x) => call("divide", quantity(300, "TW.h", OWN), mass(x)),
		{ ...TIME, ...PLACE, ...GOOD },
	],
	[
		"perCapita, total",
		(x) => call("perCapita", mass(x), people({})),
		{ ...TIME, ...PLACE, change: AMOUNT.change },
	],
	[
		"perCapita, population",
		(x) => call("perCapita", mass({}), people(x)),
		{ ...TIME, ...PLACE, change: AMOUNT.change },
	],
	["portion, whole", (x) => call("portion", fraction({}), mass(x)), TIME],
	[
		"portion, whole of a share with a base",
		(x) =>
			call("portion", fraction({}, { commodity: "alumina", indicator: null, area: "CN" }), mass(x)),
		{ ...TIME, area: "wrong-base", world: "wrong-base", commodity: "wrong-base" },
	],
	[
		"wholeFrom",
		(x) => call("wholeFrom", mass(x), fraction({})),
		{
			...TIME,
			area: "wrong-part",
			world: "wrong-part",
			commodity: "wrong-part",
			change: AMOUNT.change,
		},
	],
	["levelAfter", (x) => call("levelAfter", mass(x), changeOf({})), LEVEL],
	["levelBefore", (x) => call("levelBefore", mass(x), changeOf({})), { ...TIME, ...LEVEL }],
	["project", (x) => call("project", mass(x), rateOf({}), 3), { ...LEVEL, change: AMOUNT.change }],
	[
		"capacityUtilization, output",
		(x) => call("capacityUtilization", mass(x), mass({ indicator: "capacity" })),
		{ ...TIME, ...PLACE, ...GOOD, ...AMOUNT },
	],
	[
		"capacityUtilization, capacity",
		(x) => call("capacityUtilization", mass({}), mass({ indicator: "capacity", ...x })),
		{ ...TIME, ...PLACE, ...GOOD },
	],
	[
		"impliedProduction",
		(x) =>
			call(
				"impliedProduction",
				mass({ indicator: "imports", ...x }),
				fraction({ indicator: "import-dependency" }),
			),
		{ ...TIME, ...PLACE, ...GOOD, ...AMOUNT },
	],
	...BALANCES.flatMap((name): Row[] => [
		[
			`${name}, imports`,
			(x) => balance(name, { imports: mass({ indicator: "imports", ...x }) }),
			{ ...TIME, ...PLACE, ...GOOD, ...AMOUNT },
		],
		[
			`${name}, production`,
			(x) => balance(name, { production: mass(x) }),
			{ ...TIME, ...PLACE, ...GOOD, ...AMOUNT },
		],
		[
			`${name}, exports`,
			(x) => balance(name, { exports: mass({ indicator: "exports", ...x }, 1) }),
			{ ...TIME, ...PLACE, ...GOOD, ...AMOUNT },
		],
	]),
	// An increase of stocks is a change by its name.
	...(["netImportReliance", "apparentConsumption"] as const).map(
		(name): Row => [
			`${name}, stocks`,
			(x) => balance(name, { stockIncrease: mass({ indicator: "stocks", ...x }, 1) }),
			{ ...TIME, ...PLACE, ...GOOD },
		],
	),
];

/** Calls in which a share differs. */
const shareRows: readonly Row[] = [
	["subtract", (x) => call("subtract", fraction({}), fraction(x)), OWN_SERIES],
	[
		"percentagePointChange",
		(x) => call("percentagePointChange", fraction({}), fraction(x)),
		OWN_SERIES,
	],
	["narrow", (x) => call("narrow", fraction({}), fraction(x)), { ...TIME, ...PLACE, ...GOOD }],
	[
		"concentration",
		(x) => call("concentration", [fraction({}), fraction(x)]),
		{ ...TIME, ...PLACE, ...GOOD },
	],
	["portion", (x) => call("portion", fraction(x), mass({})), TIME],
];

/** The codes that each difference causes in a call. */
const found = (create: (other: Fields) => readonly string[], others: readonly Other[]) =>
	Object.fromEntries(
		others.map((name) => [name, create(OTHERS[name])] as const).filter(([, codes]) => codes.length),
	);

const listed = (codes: Codes) =>
	Object.fromEntries(Object.entries(codes).map(([name, code]) => [name, [code]]));

const names = Object.keys(OTHERS) as Other[];

describe("one input that says something else than the others", () => {
	test.each(levelRows)("a level: %s", (_, create, codes) => {
		expect(codesOf(create({}))).toEqual([]);
		expect(found((other) => codesOf(create(other)), names)).toEqual(listed(codes));
	});

	test.each(shareRows)("a share: %s", (_, create, codes) => {
		expect(codesOf(create({}))).toEqual([]);
		const ofShares = names.filter((name) => name !== "change");
		expect(found((other) => codesOf(create(other)), ofShares)).toEqual(listed(codes));
	});

	test("in a comparison", () => {
		expect(codesOf(mass({}), mass({}))).toEqual([]);
		expect(found((other) => codesOf(mass({}), mass(other)), names)).toEqual(
			listed({ ...TIME, ...PLACE, ...GOOD, ...AMOUNT }),
		);
	});
});

test.each(["subtract", "percentagePointChange", "narrow", "concentration"])(
	"shares of different wholes: %s",
	(by) => {
		const combined = (...given: Quantity[]) =>
			by === "concentration" ? call(by, given) : call(by, ...given);
		const base = { commodity: "alumina", indicator: "production", area: "001" };
		const ofWorld = fraction({}, base);
		expect(codesOf(combined(ofWorld, fraction({}, base)))).toEqual([]);
		expect(codesOf(combined(ofWorld, fraction({})))).toEqual([]);
		for (const other of [{ commodity: "bauxite" }, { indicator: "reserves" }, { area: "CN" }]) {
			expect(codesOf(combined(ofWorld, fraction({}, { ...base, ...other })))).toEqual([
				"bases-differ",
			]);
		}
	},
);

test.each(["production", "imports", "exports", "consumption"])(
	"a capacity next to %s is used as a level",
	(indicator) => {
		const capacity = mass({ indicator: "line-capacity" });
		expect(codesOf(capacity, mass({ indicator }))).toEqual(["capacity-as-level"]);
		expect(codesOf(capacity, mass({ indicator: "requirement" }))).toEqual([]);
	},
);

test("periods and areas of one series both differ", () => {
	expect(codesOf(call("add", mass({}), mass({ period: "2023", area: "US" })))).toEqual([
		"periods-differ",
		"areas-differ",
	]);
});

test.each([
	["2024-12-31", "2024", true],
	["2024-06-30", "2024-06", true],
	["2024-06-30", "2021/2025", true],
	["2024-06-30", "2024-06-30", true],
	["2025-01-01", "2024", false],
	["2024-06-30", "2024-06-29", false],
	["2024-06", "2024", false],
	["2024", "2021/2025", false],
	// Copies can have periods that are not of ISO 8601.
	["last month", "2024", false],
	["2024-12-31", "last year", false],
	["last month", "last month", true],
])("%s and %s are one time: %s", (period, other, isOneTime) => {
	const [a, b] = [period, other].map((time) => ({ ...mass({}), period: time })) as [
		Quantity,
		Quantity,
	];
	for (const q of [call("share", a, b), call("share", b, a)]) {
		expect(codesOf(q)).toEqual(isOneTime ? [] : ["periods-differ"]);
	}
});

test("a part from a different origin is the wrong part", () => {
	const ofGuinea = fraction({ counterpart: "GN" });
	expect(codesOf(call("wholeFrom", mass({ counterpart: "GN" }), ofGuinea))).toEqual([]);
	expect(codesOf(call("wholeFrom", mass({ counterpart: "AU" }), ofGuinea))).toEqual(["wrong-part"]);
});

test("a change of a different origin is of the wrong level", () => {
	const [own, other] = ["GN", "AU"].map((counterpart) => changeOf({ counterpart }));
	expect(codesOf(call("levelBefore", mass({ counterpart: "GN" }), own))).toEqual([]);
	expect(codesOf(call("levelBefore", mass({ counterpart: "GN" }), other))).toEqual(["wrong-level"]);
});

describe("the years of a growth rate", () => {
	const rate = (from: Fields, to: Fields, years = 4) =>
		codesOf(call("growthRate", quantity(4, "Mt", from), quantity(5, "Mt", to), years));

	test.each([
		["2020", "2024"],
		["2020-06", "2024-06"],
		["2020-12-31", "2024-12-31"],
	])("are compared with the time from %s to %s", (from, to) => {
		expect(rate({ period: from }, { period: to })).toEqual([]);
		expect(rate({ period: from }, { period: to }, 3)).toEqual(["wrong-years"]);
	});

	test.each([
		["2020", "2024-06"],
		["2020/2021", "2024/2025"],
	])("are not compared with the time from %s to %s", (from, to) => {
		expect(rate({ period: from }, { period: to }, 3)).toEqual([]);
	});

	test("are not compared if a period is not known or not stated", () => {
		expect(rate({ period: "2020" }, {})).toEqual([]);
		expect(rate({}, { period: "2024" })).toEqual([]);
		expect(rate({ period: "2020" }, { period: null })).toEqual(["period-not-stated"]);
		expect(rate({ period: null }, { period: "2024" })).toEqual(["period-not-stated"]);
	});
});

describe("what a result is about", () => {
	const sum = (fields: Fields) => call("add", mass(fields), mass(fields, 5));

	test.each<[string, (q: (fields: Fields) => Quantity) => Quantity, string]>([
		[
			"commodity",
			(q) => call("share", q({ commodity: "bauxite" }), mass({})),
			"commodities-differ",
		],
		["area", (q) => call("share", q({ area: "US" }), mass({})), "areas-differ"],
		["period", (q) => call("share", q({ period: "2023" }), mass({})), "periods-differ"],
		[
			"indicator",
			(q) => call("levelBefore", q({ indicator: "sales" }), changeOf({})),
			"wrong-level",
		],
		[
			"trade partner",
			(q) => call("wholeFrom", q({ counterpart: "AU" }), fraction({ counterpart: "GN" })),
			"wrong-part",
		],
	])("a sum has the %s of its terms", (_, create, code) => {
		expect(codesOf(create(sum))).toEqual([code]);
		expect(codesOf(create(() => sum({})))).toEqual([]);
	});

	test("a sum of a year and of a day in it is of the year", () => {
		const inYear = call("add", mass({}), mass({ period: "2024-12-31" }));
		expect(codesOf(call("share", inYear, mass({})))).toEqual([]);
		expect(codesOf(call("share", inYear, mass({ period: "2023" })))).toEqual(["periods-differ"]);
	});

	test("a sum over different times is of no known time", () => {
		const overTime = call("add", mass({}), mass({ period: "2023" }));
		expect(codesOf(call("share", overTime, mass({})))).toEqual([]);
	});

	const OTHER_WHOLES = [{ commodity: "bauxite" }, { indicator: "sales" }, { area: "CN" }];

	test.each(["share", "capacityUtilization"])("%s: the share is of its whole", (by) => {
		const capacity = { area: "001", indicator: by === "share" ? "production" : "capacity" };
		const part = call(by, mass({ area: "001" }), mass(capacity));
		expect(codesOf(call("portion", part, mass(capacity)))).toEqual([]);
		for (const other of OTHER_WHOLES) {
			expect(codesOf(call("portion", part, mass({ ...capacity, ...other })))).toEqual([
				"wrong-base",
			]);
		}
	});

	test("a whole that is calculated from a share is what the share is of", () => {
		const base = { commodity: "alumina", indicator: "production", area: "001" };
		const whole = call("wholeFrom", mass({}), fraction({}, base));
		const again = (fields: Fields) => call("portion", fraction({}, { ...base, ...fields }), whole);
		expect(codesOf(again({}))).toEqual([]);
		for (const other of OTHER_WHOLES) expect(codesOf(again(other))).toEqual(["wrong-base"]);
	});

	test("a level before a change is of the time from which the change is counted", () => {
		const change = changeOf({ baseline: "2020" });
		const before = call("levelBefore", mass({}), change);
		expect(codesOf(call("share", mass({ period: "2020" }), before))).toEqual([]);
		expect(codesOf(call("share", mass({}), before))).toEqual(["periods-differ"]);
	});

	test("a projected level is of no known time", () => {
		const projected = call("project", mass({}), rateOf({ period: "2021/2025" }), 3);
		expect(codesOf(call("share", mass({ period: "2027" }), projected))).toEqual([]);
	});

	test("a balance of flows is a consumption", () => {
		expect(codesOf(balance("importDependency", { production: balance(CONSUMPTION, {}) }))).toEqual([
			"wrong-role",
		]);
	});

	test.each<[string, Quantity]>([
		[
			"implied production",
			call(
				"impliedProduction",
				mass({ indicator: "imports", counterpart: "001" }),
				fraction({ indicator: "import-dependency" }),
			),
		],
		["a consumption", balance(CONSUMPTION, { imports: mass({ indicator: "imports" }) })],
	])("%s does not have the origin of the imports", (_, q) => {
		expect(codesOf(call("wholeFrom", q, fraction({ counterpart: "GN" })))).toEqual([]);
	});
});

test("changes belong together, and so do capacities", () => {
	for (const fields of [{ changeOf: null }, { indicator: "capacity" }]) {
		const [a, b] = [mass(fields), mass(fields, 5)];
		expect(codesOf(a, b)).toEqual([]);
		expect(codesOf(call("total", [a, b, a]))).toEqual([]);
		expect(codesOf(call("surplus", a, b))).toEqual([]);
	}
});

test.each([...levelRows, ...shareRows])(
	"a derivation without the inputs of its function has no caution: %s",
	(_, create) => {
		const q = create({});
		const derivation = { by: "", formula: "", ...q.derivation, inputs: {} };
		expect(codesOf({ ...q, derivation })).toEqual([]);
		for (const [name, input] of Object.entries(q.derivation?.inputs ?? {})) {
			expect(codesOf({ ...q, derivation: { ...derivation, inputs: { [name]: input } } })).toEqual(
				[],
			);
		}
	},
);

test("the differences in a sum stay when its derivation is shortened", () => {
	let sum = call("add", mass({}), mass({ commodity: "bauxite" }));
	for (let step = 0; step < 200; step += 1) sum = call("add", sum, quantity(1, "Mt"));
	expect(codesOf(sum)).toEqual(["commodities-differ"]);
});

test("a result that says that it is a forecast is not one of the forecasts in it", () => {
	const [first, second] = [mass({ status: "F" }), mass({ status: "F" }, 5)];
	expect(codesOf({ ...call("add", first, second), status: "A" })).toEqual([]);
	expect(codesOf(call("add", first, mass({ status: "A" })))).toEqual(["forecast-mixed"]);
});

test("only figures of the same report contradict each other", () => {
	const figure = (id: string, contradicts: string, revision: string) =>
		({ ...FIGURE, id, revision, contradicts: [contradicts] }) as unknown as Quantity;
	const [first, second] = [figure("a-b", "c-d", "r1"), figure("c-d", "a-b", "r1")];
	expect(codesOf(call("subtract", first, second))).toEqual([]);
	const other = figure("c-d", "a-b", "r2");
	expect(codesOf(call("subtract", first, other))).toEqual(["contradicted", "contradicted"]);
});

test.each([
	["an inventory", "inventory", "stockIncrease", []],
	["an inventory", "inventory", "production", ["wrong-role"]],
	["a demand", "demand", "production", ["wrong-role"]],
])("%s as %s passed as %s", (_, indicator, role, codes) => {
	expect(codesOf(balance(CONSUMPTION, { [role]: mass({ indicator }, 1) }))).toEqual(codes);
});
