import { call } from "../call.ts";
import { isNumber, isPositive, lower, nullIf, upper } from "../conditions.ts";
import type { Branches, Definition } from "../Definition.ts";
import { LARGER, less, more, SMALLER } from "../rounding.ts";

const name = "percent_change";

const impossible = nullIf(["earlier", "later"], `${upper("earlier")} <= 0`);

const [leastLater, mostLater] = [lower("later"), upper("later")];
const [leastEarlier, mostEarlier] = [lower("earlier"), upper("earlier")];

// A level below zero grows in magnitude if it becomes smaller, and with a smaller divisor.
const lowerBranches: Branches = [
	impossible,
	{
		when: [`${leastLater} >= ${mostEarlier}`],
		gives: `${SMALLER} * ${call(name, more(mostEarlier), less(leastLater))}`,
	},
	{
		when: [`${leastLater} >= 0`],
		gives: `${LARGER} * ${call(name, more(mostEarlier), less(leastLater))}`,
	},
	{
		when: [`${leastLater} < 0`],
		gives: `${LARGER} * ${call(name, less(leastEarlier), more(leastLater))}`,
	},
];

const upperBranches: Branches = [
	impossible,
	{
		when: [`${mostLater} >= ${leastEarlier}`],
		gives: `${LARGER} * ${call(name, less(leastEarlier), more(mostLater))}`,
	},
	{
		when: [`${mostLater} >= 0`],
		gives: `${SMALLER} * ${call(name, less(leastEarlier), more(mostLater))}`,
	},
	{
		when: [`${mostLater} < 0`],
		gives: `${SMALLER} * ${call(name, more(mostEarlier), less(mostLater))}`,
	},
];

export const percentChange: Definition = {
	name,
	equals: "percentChange",
	formula: "100 × (later − earlier) / earlier",
	unit: "%, as a relative change",
	parameters: [
		{ name: "earlier", meaning: "the earlier level" },
		{ name: "later", meaning: "the later level, in the unit of the earlier one" },
	],
	rejects: "earlier is not above 0",
	corners: [
		"from the largest earlier level to the smallest later one",
		"from the smallest earlier level to the largest later one",
	],
	value: () => [
		{
			when: [isPositive("earlier"), isNumber("later")],
			gives: "100 * (later - earlier) / earlier",
		},
	],
	lower: () => lowerBranches,
	upper: () => upperBranches,
};
