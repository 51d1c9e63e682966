import * as library from "china-aluminum";
import { expect, test } from "vitest";

const { quantity } = library;
const [a, b] = [quantity(60, "t", "rounded"), quantity(40, "t", "rounded")];
const share = quantity(50, "%", "rounded");
const points = quantity(5, "pp", "rounded");
const change = quantity(25, "%", { qualifier: "rounded", kind: "relative-change" });
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
	["narrow", () => library.narrow(a, a), "mass", "t", "a ∩ b", "a b"],
	[
		"multiply",
		() => library.multiply(persons, library.quantity(35.6, "kg/{person}")),
		"mass",
		"kg",
		"a × b",
		"a b",
	],
	["divide", () => library.divide(a, persons), "mass-per-person", "kg/{person}", "a / b", "a b"],
	["total", () => library.total([a, b]), "mass", "t", "x1 + x2", "1 2"],
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
		"imports / (production + imports) × 100",
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
