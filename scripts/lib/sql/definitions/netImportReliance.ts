import { call } from "../call.ts";
import { isFlow, isNumber, lower, nullIf, upper } from "../conditions.ts";
import type { Branches, Definition } from "../Definition.ts";
import { floor, LARGER, leastFlow, mostFlow, SMALLER, STEP } from "../rounding.ts";
import { exports, imports, production, stockIncrease } from "./flows.ts";

const name = "net_import_reliance";
const flows = [imports, production, exports].map((flow) => flow.name);
const stocks = stockIncrease.name;

/** A bound at one corner of the net imports, whose sign decides about the production and the factor. */
const bound = (
	isImporter: string,
	[importsBound, exportsBound, stocksBound]: readonly [string, string, string],
	[ifImporter, ifExporter]: readonly [string, string],
	[importing, exporting]: readonly [string, string],
): Branches => [
	nullIf([...flows, stocks], ...flows.map((flow) => `${upper(flow)} < 0`)),
	{
		when: [isImporter],
		gives: `${importing} * ${call(name, importsBound, ifImporter, exportsBound, stocksBound)}`,
	},
	{
		when: [`NOT (${isImporter})`],
		gives: `${exporting} * ${call(name, importsBound, ifExporter, exportsBound, stocksBound)}`,
	},
];

const [least, most] = [leastFlow("production"), mostFlow("production")];
const net = `imports - exports - ${stocks}`;

export const netImportReliance: Definition = {
	name,
	equals: "netImportReliance",
	formula: `100 × (imports − exports − ${stocks}) / (imports + production − exports − ${stocks})`,
	unit: "%; negative for a net exporter",
	parameters: [imports, production, exports, stockIncrease],
	rejects: `imports, production or exports is below 0, or imports + production − exports − ${stocks} is not above 0`,
	corners: [
		"the smallest net imports, with the largest production if they are not below 0, else with the smallest",
		"the largest net imports, with the smallest production if they are not below 0, else with the largest",
	],
	value: () => [
		{
			when: [
				...flows.map(isFlow),
				isNumber(stocks),
				`${net} + production > ${STEP} * (${flows.join(" + ")} + abs(${stocks}))`,
			],
			gives: `100 * (${net}) / (${net} + production)`,
		},
	],
	lower: () =>
		bound(
			`${floor("imports")} >= ${upper("exports")} + ${upper(stocks)}`,
			[
				leastFlow("imports"),
				mostFlow("exports"),
				`${upper(stocks)} + ${STEP} * abs(${upper(stocks)})`,
			],
			[most, least],
			[SMALLER, LARGER],
		),
	upper: () =>
		bound(
			`${upper("imports")} >= ${floor("exports")} + ${lower(stocks)}`,
			[
				mostFlow("imports"),
				leastFlow("exports"),
				`${lower(stocks)} - ${STEP} * abs(${lower(stocks)})`,
			],
			[least, most],
			[LARGER, SMALLER],
		),
};
