import { isNumber, lower, nullIf, upper } from "../conditions.ts";
import type { Branches, Definition } from "../Definition.ts";
import { magnitudeOf, STEP } from "../rounding.ts";
import { exports, imports, production, stockIncrease } from "./flows.ts";

const parameters = [imports, production, exports, stockIncrease];
const names = parameters.map(({ name }) => name);

/** What is added, and what is subtracted. */
type Terms = readonly [imports: string, production: string, exports: string, stocks: string];

const consumption = ([added, produced, exported, stored]: Terms) =>
	`${added} + ${produced} - ${exported} - ${stored}`;

const bound = (terms: Terms, sign: "-" | "+"): Branches => [
	nullIf(names),
	{
		when: terms.map(isNumber),
		gives: `${consumption(terms)} ${sign} ${STEP} * (${magnitudeOf(...terms)})`,
	},
];

const value = consumption(names as unknown as Terms);

export const apparentConsumption: Definition = {
	name: "apparent_consumption",
	equals: "apparentConsumption",
	formula: "imports + production − exports − stock_increase",
	unit: "the unit of the imports",
	parameters,
	rejects: "the result is not above 0",
	corners: [
		"the lower bounds of what is added, the upper bounds of what is subtracted",
		"the opposite",
	],
	value: () => [
		{
			when: [...names.map(isNumber), `${value} > ${STEP} * (${magnitudeOf(...names)})`],
			gives: value,
		},
	],
	lower: () =>
		bound([lower("imports"), lower("production"), upper("exports"), upper("stock_increase")], "-"),
	upper: () =>
		bound([upper("imports"), upper("production"), lower("exports"), lower("stock_increase")], "+"),
};
