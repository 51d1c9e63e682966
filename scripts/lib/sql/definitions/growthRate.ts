import { call } from "../call.ts";
import { caseOf } from "../caseOf.ts";
import { isPositive, lower, nullIf, upper } from "../conditions.ts";
import type { Branches, Definition } from "../Definition.ts";
import { LARGER, less, more, SMALLER } from "../rounding.ts";

const name = "growth_rate";

/** The largest logarithm of the growth factor of one year: every dialect can hold e^600. */
const MOST_GROWTH = 600;

/** The growth rate if nothing is left. */
const GONE = "-100";

/**
 * The logarithm of the growth factor of one year. The quotient is rounded; the correction by the exact
 * difference gives back the digits that ln loses near 1.
 */
const logarithm = [
	"(CASE WHEN later / earlier = 1 THEN (later - earlier) / earlier",
	"  ELSE ln(later / earlier) * ((later - earlier) / earlier) / (later / earlier - 1) END) / years",
].join("\n");

/**
 * e^x − 1 without the loss of digits near 0 is 2 × sinh(x / 2) × e^(x / 2). The range has its own
 * CASE, because engines may calculate all conditions of one CASE at once.
 */
const rate = caseOf([
	{
		when: [`abs(ln(later / earlier)) <= ${MOST_GROWTH} * years`],
		gives: `200 * sinh(${logarithm} / 2)\n  * exp(${logarithm} / 2)`,
	},
]);

/** A bound between one bound of each level, both widened. */
const bound = (
	[earlier, widenedEarlier]: readonly [string, string],
	[later, widenedLater]: readonly [string, string],
	[rising, falling]: readonly [string, string],
): Branches => [
	nullIf(["earlier", "later"], `${upper("earlier")} <= 0`, `${upper("later")} < 0`),
	{ when: [`${later} <= 0`, isPositive("years")], gives: GONE },
	{
		when: [`${later} >= ${earlier}`],
		gives: `${rising} * ${call(name, widenedEarlier, widenedLater, "years")}`,
	},
	{
		when: [`${later} < ${earlier}`],
		gives: `${falling} * ${call(name, widenedEarlier, widenedLater, "years")}`,
	},
];

const [leastLater, mostLater] = [lower("later"), upper("later")];
const [leastEarlier, mostEarlier] = [lower("earlier"), upper("earlier")];

export const growthRate: Definition = {
	name,
	equals: "growthRate",
	formula: "100 × ((later / earlier)^(1 / years) − 1)",
	unit: "% per year",
	parameters: [
		{ name: "earlier", meaning: "the level at the beginning" },
		{ name: "later", meaning: "the level at the end, in the unit of the earlier one" },
		{ name: "years", meaning: "the years between the two", isExact: true },
	],
	rejects: `earlier or years is not above 0, later is below 0, or the growth factor of one year is not between e^-${MOST_GROWTH} and e^${MOST_GROWTH}`,
	corners: [
		"from the largest earlier level to the smallest later one",
		"from the smallest earlier level to the largest later one",
	],
	value: () => [
		{ when: ["later = 0", isPositive("earlier"), isPositive("years")], gives: GONE },
		{ when: [isPositive("earlier"), isPositive("later"), isPositive("years")], gives: rate },
	],
	lower: () =>
		bound([mostEarlier, more(mostEarlier)], [leastLater, less(leastLater)], [SMALLER, LARGER]),
	upper: () =>
		bound([leastEarlier, less(leastEarlier)], [mostLater, more(mostLater)], [LARGER, SMALLER]),
};
