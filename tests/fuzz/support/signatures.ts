import * as library from "china-aluminum";
import { bauxiteImports2024, dataset, figures, selectors } from "china-aluminum/2025-r1";
import * as schema from "china-aluminum/schema";
import * as verification from "china-aluminum/verify";
import { entry, file } from "../../support/bareDataset.ts";
import { pinned, pinnedDigest } from "./pinned.ts";
import { frozen } from "./places.ts";
import type { isRight } from "./soundness.ts";

/** A function of the library, with right arguments and what is right of each. */
export interface Signature {
	readonly name: string;
	readonly call: (...args: never[]) => unknown;
	readonly args: readonly unknown[];
	readonly parameters: readonly (keyof typeof isRight)[];
}

const { quantity } = library;
const production = quantity(93, "Mt", "rounded");
const mass = bauxiteImports2024;
const least = quantity(50, "Mt", "over");
const derived = library.add(library.subtract(mass, production), least);
const part = quantity(30, "%", "rounded");
const change = quantity(-19, "%", { qualifier: "rounded", kind: "relative-change" });
const rate = quantity("4.1", "%/a", "rounded");
const points = quantity(2, "pp", "rounded");
const people = quantity(1400, "10*6.{person}", "about");
const perPerson = quantity(35.6, "kg/{person}", "rounded");
const described = quantity(43, "Mt", {
	label: { en: "Output" },
	period: "2024",
	source: { title: "Survey", url: "https://example.org/" },
});
const flows = {
	imports: mass,
	production,
	exports: quantity(1, "Mt"),
	stockIncrease: quantity(2, "Mt"),
};
const { stockIncrease: _, ...trade } = flows;
const text = "Output was 5.3 Mt in 2025.";
const section = { id: "part-1", heading: null, start: 0, end: text.length };
const phrase = { id: "copper-production-2025", section: "part-1", sentence: 1, printed: "5.3 Mt" };

type Parameters = Signature["parameters"];
type Row = readonly [args: readonly unknown[], parameters: Parameters];

const two: Parameters = ["quantity", "quantity"];

const rows: Readonly<Record<string, Row | readonly Row[]>> = {
	add: [
		[[mass, production], two],
		[[derived, least], two],
		[[part, points], two],
	],
	agree: [[mass, production], two],
	apparentConsumption: [[flows], ["flows"]],
	assertDigest: [
		[dataset, dataset.digest],
		["dataset", "digest"],
	],
	capacityUtilization: [[production, mass], two],
	cautionsOf: [
		[[derived], ["traceable"]],
		[
			[mass, derived],
			["traceable", "other"],
		],
	],
	cite: [
		[
			[derived, "biblatex"],
			["traceable", "style"],
		],
		[
			[derived, { style: "text", datasets: [pinned.dataset] }],
			["traceable", "style"],
		],
		[
			[described, "text"],
			["traceable", "style"],
		],
	],
	compare: [
		[[mass, production], two],
		[[derived, mass], two],
	],
	concentration: [[[part, quantity(20, "%", "over")]], ["quantities"]],
	constantName: [["copper-production-2025"], ["text"]],
	convert: [
		[mass, "t"],
		["quantity", "unit"],
	],
	cumulativeGrowth: [
		[rate, 5],
		["quantity", "number"],
	],
	defineDataset: [[file()], ["file"]],
	divide: [[mass, people], two],
	explain: [
		[
			[derived, { locale: "zh-CN" }],
			["traceable", "language"],
		],
		[[described], ["traceable"]],
		[[mass], ["traceable"]],
	],
	findFigures: [
		[
			figures.slice(0, 3),
			{ commodity: "bauxite", period: ["2024", null], unit: "Mt", during: "2024" },
		],
		["figures", "query"],
	],
	format: [
		[
			[mass, { locale: "zh-CN", digits: 2, sign: "always" }],
			["quantity", "options"],
		],
		[[derived], ["quantity", "options"]],
	],
	formatBounds: [
		[mass, { locale: "en" }],
		["quantity", "options"],
	],
	formatToParts: [
		[derived, { digits: 3 }],
		["quantity", "options"],
	],
	growthRate: [
		[production, mass, 5],
		["quantity", "quantity", "number"],
	],
	impliedProduction: [[mass, part], two],
	importDependency: [[trade], ["flows"]],
	levelAfter: [
		[[mass, change], two],
		[[part, points], two],
	],
	levelBefore: [[mass, change], two],
	multiply: [[people, perPerson], two],
	narrow: [[mass, quantity(158, "Mt", "over")], two],
	netImportReliance: [[flows], ["flows"]],
	parseDataset: [
		[file([entry({ note: { en: "A note." } })], { statements: [], discrepancies: [] })],
		["file"],
	],
	percentagePointChange: [[part, quantity(40, "%")], two],
	percentChange: [
		[[production, mass], two],
		[[derived, mass], two],
	],
	perCapita: [[mass, people], two],
	portion: [[part, mass], two],
	project: [
		[mass, rate, 3],
		["quantity", "quantity", "number"],
	],
	quantity: [
		["19.0", "%", "rounded", "share"],
		["decimal", "unit", "qualifier", "kind"],
	],
	scale: [
		[derived, 2],
		["quantity", "number"],
	],
	selectorsOf: [
		[text, [section], [phrase]],
		["text", "anything", "anything"],
	],
	selfSufficiency: [[trade], ["flows"]],
	share: [
		[[production, mass], two],
		[[production, derived], two],
	],
	sourcesOf: [
		[[derived], ["traceable"]],
		[[mass], ["traceable"]],
	],
	subtract: [
		[[mass, production], two],
		[[derived, mass], two],
	],
	surplus: [[mass, production], two],
	toRow: [
		[[mass], ["quantity"]],
		[[described], ["quantity"]],
	],
	total: [[[mass, production, least]], ["quantities"]],
	verify: [
		[text, figures.slice(0, 2), selectors],
		["text", "anything", "anything"],
	],
	verifyDigest: [
		[pinned, pinnedDigest],
		["pinned", "digest"],
	],
	wholeFrom: [[mass, part], two],
};

const isFunction = ([name, value]: readonly [string, unknown]) =>
	typeof value === "function" && name !== "ChinaAluminumError";

/** Every function of every entry, by name. */
export const functions = new Map(
	[library, schema, verification].flatMap((entryPoint) =>
		Object.entries<unknown>(entryPoint).filter(isFunction),
	),
) as ReadonlyMap<string, Signature["call"]>;

const isRow = (row: Row | readonly Row[]): row is Row => typeof row[1]?.[0] === "string";

/** Signatures of the functions; a function can have several, for arguments of several kinds. */
export const signatures: readonly Signature[] = Object.entries(rows).flatMap(([name, row]) =>
	(isRow(row) ? [row] : row).map(([args, parameters]) => ({
		name,
		call: functions.get(name) as Signature["call"],
		args: frozen(args),
		parameters,
	})),
);
