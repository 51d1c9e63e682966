import { isNumber, lower, nullIf, upper } from "../conditions.ts";
import type { Branches, Definition } from "../Definition.ts";
import { magnitudeOf, STEP } from "../rounding.ts";

const bound = (later: string, earlier: string, sign: "-" | "+"): Branches => [
	nullIf(["earlier", "later"]),
	{
		when: [isNumber(later), isNumber(earlier)],
		gives: `${later} - ${earlier} ${sign} ${STEP} * (${magnitudeOf(later, earlier)})`,
	},
];

export const percentagePointChange: Definition = {
	name: "percentage_point_change",
	equals: "percentagePointChange",
	formula: "later − earlier",
	unit: "percentage points",
	parameters: [
		{ name: "earlier", meaning: "the earlier share, in %" },
		{ name: "later", meaning: "the later share, in %" },
	],
	corners: [
		"the smallest later share minus the largest earlier one",
		"the largest later share minus the smallest earlier one",
	],
	value: () => [{ when: [isNumber("earlier"), isNumber("later")], gives: "later - earlier" }],
	lower: () => bound(lower("later"), upper("earlier"), "-"),
	upper: () => bound(upper("later"), lower("earlier"), "+"),
};
