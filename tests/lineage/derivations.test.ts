import { expect, test } from "vitest";
import * as library from "../../src/index.ts";

const { quantity } = library;
const [a, b] = [quantity(60, "t", "rounded"), quantity(40, "t", "rounded")];
const share = quantity(50, "%", "rounded");
const points = quantity(5, "pp", "rounded");
const change = quantity(25, "%", "rounded", "relative-change");
const rate = quantity(10, "%/a", "rounded");
const persons = quantity(1000, "{person}");
const flows = {
	imports: a,
	production: b,
	exports: quantity(10, "t"),
	stockIncrease: quantity(1, "t"),
};
const { stockIncrease: _stock, ...traded } = flows;
const { exports: _exports, ...home } = traded;

/** Each function with its name, kind and unit, formula, and the order of its inputs. */
const derivations: readonly (readonly [
	by: string,
	work: () => library.Quantity,
	kind: string,
	unit: string,
	formula: string,
	inputs: string,
])[] = [
	["add", () => library.add(a, b), "mass", "t", "a + b", "a b"],
	["subtract", () => library.subtract(a, b), "mass", "t", "a − b", "a b"],
	["subtract", () => library.subtract(share, share), "change-of-share", "pp", "a − b", "a b"],
	["scale", () => library.scale(a, 2.5), "mass", "t", "2.5 × q", "q"],
	["convert", () => library.convert(a, "kg"), "mass", "kg", "q", "q"],
	["total", () => library.total([a, b]), "mass", "t", "x1 + x2", "x1 x2"],
	["share", () => library.share(a, b), "share", "%", "part / whole × 100", "part whole"],
	["portion", () => library.portion(share, a), "mass", "t", "share / 100 × whole", "share whole"],
	["wholeFrom", () => library.wholeFrom(a, share), "mass", "t", "part / share × 100", "part share"],
	[
		"percentChange",
		() => library.percentChange(a, b),
		"relative-change",
		"%",
		"(to − from) / from × 100",
		"from to",
	],
	[
		"percentagePointChange",
		() => library.percentagePointChange(share, share),
		"change-of-share",
		"pp",
		"to − from",
		"from to",
	],
	[
		"levelBefore",
		() => library.levelBefore(a, change),
		"mass",
		"t",
		"level / (1 + change / 100)",
		"level change",
	],
	[
		"levelAfter",
		() => library.levelAfter(a, change),
		"mass",
		"t",
		"level × (1 + change / 100)",
		"level change",
	],
	[
		"levelBefore",
		() => library.levelBefore(share, points),
		"share",
		"%",
		"level − change",
		"level change",
	],
	[
		"levelAfter",
		() => library.levelAfter(share, points),
		"share",
		"%",
		"level + change",
		"level change",
	],
	[
		"growthRate",
		() => library.growthRate(a, b, 3),
		"growth-rate",
		"%/a",
		"((to / from)^(1 / years) − 1) × 100",
		"from to years",
	],
	[
		"cumulativeGrowth",
		() => library.cumulativeGrowth(rate, 3),
		"relative-change",
		"%",
		"((1 + rate / 100)^years − 1) × 100",
		"rate years",
	],
	[
		"project",
		() => library.project(a, rate, 3),
		"mass",
		"t",
		"level × (1 + rate / 100)^years",
		"level rate years",
	],
	[
		"importDependency",
		() => library.importDependency(home),
		"share",
		"%",
		"imports / (production + imports) × 100",
		"imports production",
	],
	[
		"importDependency",
		() => library.importDependency(traded),
		"share",
		"%",
		"imports / (production + imports − exports) × 100",
		"imports production exports",
	],
	[
		"selfSufficiency",
		() => library.selfSufficiency(home),
		"share",
		"%",
		"production / (production + imports) × 100",
		"imports production",
	],
	[
		"selfSufficiency",
		() => library.selfSufficiency(traded),
		"share",
		"%",
		"production / (production + imports − exports) × 100",
		"imports production exports",
	],
	[
		"netImportReliance",
		() => library.netImportReliance(home),
		"share",
		"%",
		"(imports) / (production + imports) × 100",
		"production imports",
	],
	[
		"netImportReliance",
		() => library.netImportReliance(flows),
		"share",
		"%",
		"(imports − exports − stockIncrease) / (production + imports − exports − stockIncrease) × 100",
		"production imports exports stockIncrease",
	],
	[
		"apparentConsumption",
		() => library.apparentConsumption(home),
		"mass",
		"t",
		"production + imports",
		"production imports",
	],
	[
		"apparentConsumption",
		() => library.apparentConsumption(flows),
		"mass",
		"t",
		"production + imports − exports − stockIncrease",
		"production imports exports stockIncrease",
	],
	[
		"impliedProduction",
		() => library.impliedProduction(a, share),
		"mass",
		"t",
		"imports × (100 − dependency) / dependency",
		"imports dependency",
	],
	[
		"perCapita",
		() => library.perCapita(a, persons),
		"mass-per-person",
		"kg/{person}",
		"total / population",
		"total population",
	],
	[
		"capacityUtilization",
		() => library.capacityUtilization(a, b),
		"share",
		"%",
		"output / capacity × 100",
		"output capacity",
	],
	[
		"surplus",
		() => library.surplus(a, b),
		"mass",
		"t",
		"available − required",
		"available required",
	],
	[
		"concentration",
		() => library.concentration([share, share]),
		"concentration",
		"{HHI}",
		"s1² + s2²",
		"s1 s2",
	],
];

test.each(derivations)("%s %#", (by, work, kind, unit, formula, inputs) => {
	const q = work();
	expect([q.derivation?.by, q.kind, q.unit, q.derivation?.formula]).toEqual([
		by,
		kind,
		unit,
		formula,
	]);
	expect(Object.keys(q.derivation?.inputs ?? {}).join(" ")).toBe(inputs);
	expect(library.explain(q)).toContain(`${by}: ${formula} = `);
});

const t = quantity(1, "t");
const percent = quantity(1, "%");

/** What a mistake is answered with: the message in full. */
const mistakes: readonly (readonly [call: () => unknown, message: string])[] = [
	[
		() => library.total([t, percent] as never),
		"cannot add t (mass) and % (share): give quantities of one kind that can be added",
	],
	[() => library.total([]), "nothing has no total: give one quantity or more"],
	[() => library.total(5 as never), "5 holds no quantities: give a list of them"],
	[() => library.concentration([]), "nothing has no concentration: give one share or more"],
	[() => library.concentration([quantity(-1, "%")]), "-1% is no share of a whole"],
	[
		() => library.concentration([quantity(60, "%"), quantity(60, "%")]),
		"the shares add up to more than 100%: give shares of one whole that do not overlap",
	],
	[
		() => library.concentration([points as never]),
		"the share is pp (change-of-share): give a share",
	],
	[
		() => library.portion(percent, percent as never),
		"cannot take a portion of % (share) and % (share): give two quantities of one kind that is not a percentage",
	],
	[
		() => library.wholeFrom(percent as never, percent),
		"cannot take the whole from % (share) and % (share): give two quantities of one kind that is not a percentage",
	],
	[
		() => library.wholeFrom(t, points as never),
		"the second argument is pp (change-of-share): give a share",
	],
	[() => library.wholeFrom(t, quantity(0, "%")), "the share is 0 %: it has to be above zero"],
	[
		() => library.levelBefore(t, quantity(-100, "%", "exact", "relative-change")),
		"a change of -100% leaves nothing: give one above -100%",
	],
	[
		() => library.growthRate(t, percent as never, 1),
		"cannot take the change from t (mass) to % (share): give two quantities of one kind that is not a percentage",
	],
	[
		() => library.growthRate(quantity(0, "t"), t, 1),
		"the first level is 0 t: it has to be above zero",
	],
	[
		() => library.growthRate(t, quantity(-1, "t"), 1),
		"the last level is -1 t: a growth rate needs one that is not below zero",
	],
	[() => library.growthRate(t, t, 0), "0 years: give a finite number above zero"],
	[() => library.cumulativeGrowth(rate, -1), "-1 years: give a finite number not below zero"],
	[
		() => library.cumulativeGrowth(percent as never, 1),
		"the rate is % (share): give a growth-rate",
	],
	[
		() => library.cumulativeGrowth(quantity(-101, "%/a"), 1),
		"a rate of -101% a year leaves less than nothing: give one not below -100%",
	],
	[
		() => library.project(percent as never, rate, 1),
		"cannot project % (share) and % (share): give two quantities of one kind that is not a percentage",
	],
	[
		() => library.project(t, quantity(100, "%/a"), 5000),
		"the result is beyond what a number can hold: give fewer years, or a lower rate",
	],
	[
		() => library.importDependency({ imports: quantity(-1, "t"), production: t }),
		"-1 t is no flow: imports, production and exports are not below zero",
	],
	[
		() => library.importDependency({ imports: t, production: t, exports: quantity(2, "t") }),
		"the domestic supply is not above zero: what leaves exceeds production and imports",
	],
	[
		() => library.importDependency(5 as never),
		"5 holds no quantities: give an object with them by name",
	],
	[
		() => library.impliedProduction(t, quantity(101, "%")),
		"a dependency of 101% implies exports: give one of at most 100%",
	],
	[
		() => library.impliedProduction(t, quantity(0, "%")),
		"the dependency is 0 %: it has to be above zero",
	],
	[
		() => library.impliedProduction(percent as never, percent),
		"cannot imply production from % (share) and % (share): give two quantities of one kind that is not a percentage",
	],
	[
		() => library.impliedProduction(t, points as never),
		"the dependency is pp (change-of-share): give a share",
	],
	[() => library.perCapita(percent as never, persons), "the total is % (share): give a mass"],
	[() => library.perCapita(t, t as never), "the population is t (mass): give a population"],
	[
		() => library.perCapita(t, quantity(0, "{person}")),
		"the population is 0 {person}: it has to be above zero",
	],
	[
		() => library.capacityUtilization(t, quantity(0, "t")),
		"the capacity is 0 t: it has to be above zero",
	],
	[
		() => library.capacityUtilization(t, percent as never),
		"cannot set t (mass) against % (share): give two quantities of one kind that is not a percentage",
	],
	[
		() => library.surplus(t, percent as never),
		"cannot set t (mass) against % (share): give two quantities of one kind that is not a percentage",
	],
	[() => library.scale(t, Number.NaN), "NaN is no factor: give a finite number of 1e-100 to 1e100"],
	[
		() => library.scale(quantity(1e100, "t"), 1e100),
		"1e+100 × q is beyond what is carried, 1e-140 to 1e140: give numbers nearer to 1",
	],
	[
		() => library.add(t, { value: 1 } as never),
		"this object is no quantity: make one with quantity(), or figures of a data file with parseDataset()",
	],
];

test.each(mistakes)("mistake %#: %s", (call, message) => {
	const failed = expect.objectContaining({ name: "ChinaAluminumError", message });
	expect(errorOf(call)).toEqual(failed);
});

/** What a call throws. */
function errorOf(call: () => unknown): unknown {
	try {
		call();
	} catch (error) {
		const { name, message, code, given } = error as library.ChinaAluminumError;
		expect(code).toEqual(expect.any(String));
		expect(given).toBeInstanceOf(Array);
		return { name, message };
	}
	return undefined;
}
