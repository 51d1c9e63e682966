import { caseOf } from "../caseOf.ts";
import { isFlow } from "../conditions.ts";
import type { Branches, Definition } from "../Definition.ts";
import type { Dialect } from "../dialects/Dialect.ts";
import { LARGER, SMALLER } from "../rounding.ts";

const WHOLE = "100";

/** Shares with a spread up to which every way of sharing out the rest is tried, as in the package. */
const TRIED = 9;

const [LOWERS, UPPERS] = ["shares_lower", "shares_upper"];

/**
 * The names that the expressions give to the shares whose bounds differ: their indices, the least of each,
 * and how much more it can be.
 */
const [OPEN, LEAST, MORE] = ["open_shares", "least_shares", "spans"];

/** Whether a condition holds for every index up to a count. NULL fails, too. */
const every = (dialect: Dialect, count: string, condition: (index: string) => string) =>
	`${dialect.sumOver("i", count, `CASE WHEN ${condition("i")} THEN 0 ELSE 1 END`)} = 0`;

/** Whether shares are of one whole; rounding of binary numbers does not count. */
const fitsWhole = (sum: string) => `${sum} <= ${LARGER} * ${WHOLE}`;

function value(dialect: Dialect): Branches {
	const count = dialect.lengthOf("shares");
	const share = (i: string) => dialect.element("shares", i);
	return [
		{
			when: [
				`${count} > 0`,
				every(dialect, count, (i) => isFlow(share(i))),
				fitsWhole(dialect.sumOver("i", count, share("i"))),
			],
			gives: dialect.sumOver("i", count, `${share("i")} * ${share("i")}`),
		},
	];
}

/** The least of a share: not below zero, whatever its bound says. */
const leastOf = (dialect: Dialect, i: string) =>
	`greatest(coalesce(${dialect.element(LOWERS, i)}, 0), 0)`;

/** An expression for lists of bounds that belong to each other and to shares of one whole. */
function ifPossible(
	dialect: Dialect,
	condition: (least: string, upper: string) => string,
	gives: string,
): Branches {
	const count = dialect.lengthOf(LOWERS);
	const isPaired = `${count} = ${dialect.lengthOf(UPPERS)}`;
	const least = (i: string) => leastOf(dialect, i);
	const possible = [
		`${count} > 0`,
		every(
			dialect,
			count,
			(i) => `${isFlow(least(i))} AND ${condition(least(i), dialect.element(UPPERS, i))}`,
		),
		fitsWhole(dialect.sumOver("i", count, least("i"))),
	];
	// In some dialects, reading beyond the end of a list is an error, so the lengths come first.
	return [{ when: [isPaired], gives: caseOf([{ when: possible, gives }]) }];
}

function lower(dialect: Dialect): Branches {
	const least = leastOf(dialect, "i");
	const squares = dialect.sumOver("i", dialect.lengthOf(LOWERS), `${least} * ${least}`);
	return ifPossible(
		dialect,
		(smallest, upper) => `coalesce(${upper}, ${WHOLE}) >= ${smallest}`,
		`${SMALLER} * ${squares}`,
	);
}

/** The elements of the named lists in one dialect. */
const elementsOf = ({ element, lengthOf }: Dialect) => ({
	count: lengthOf(LEAST),
	least: (i: string) => element(LEAST, i),
	more: (i: string) => element(MORE, i),
});

/** The most that squares grow, by trying which shares are at their upper bound. */
function largestGain(dialect: Dialect): string {
	const { bind, maxOver, sumOver } = dialect;
	const { count, least, more } = elementsOf(dialect);
	const gain = (i: string, extra: string) => `${extra} * (2 * ${least(i)} + ${extra})`;
	// The bits of a number say which shares are at their upper bound.
	const isFull = (i: string) =>
		`floor(subset / power(2, ${i} - 1)) - 2 * floor(subset / power(2, ${i})) = 1`;
	const overFull = (body: string) =>
		sumOver("i", count, `CASE WHEN ${isFull("i")} THEN ${body} ELSE 0 END`);
	const lastGain = gain("j", `least(${more("j")}, spare)`);
	const last = maxOver("j", count, `CASE WHEN ${isFull("j")} THEN 0 ELSE ${lastGain} END`);
	const ofSubset = caseOf([
		{ when: ["spare < 0"], gives: "0" },
		{
			when: ["spare >= 0"],
			gives: `${overFull(gain("i", more("i")))} + greatest(spare * spare, ${last})`,
		},
	]);
	const subsets = `CAST(power(2, least(${count}, ${TRIED})) AS INTEGER)`;
	return maxOver(
		"subset",
		subsets,
		bind("spare", `(remaining) - ${overFull(more("i"))}`, ofSubset),
	);
}

/** The most that squares would grow if they grew evenly over each span: the steepest are filled first. */
function evenGain(dialect: Dialect): string {
	const { sumOver } = dialect;
	const { count, least, more } = elementsOf(dialect);
	const steepness = (i: string) => `(2 * ${least(i)} + ${more(i)})`;
	const isBefore = (k: string, i: string) =>
		`${steepness(k)} > ${steepness(i)} OR ${steepness(k)} = ${steepness(i)} AND ${k} < ${i}`;
	const before = sumOver(
		"k",
		count,
		`CASE WHEN ${isBefore("k", "i")} THEN ${more("k")} ELSE 0 END`,
	);
	const extra = `greatest(least(${more("i")}, (remaining) - ${before}), 0)`;
	const overSteep = (body: string) =>
		sumOver("i", count, `CASE WHEN ${steepness("i")} >= remaining THEN ${body} ELSE 0 END`);
	const rest = `remaining * greatest((remaining) - ${overSteep(more("i"))}, 0)`;
	return `${overSteep(`${steepness("i")} * ${extra}`)} + ${rest}`;
}

/**
 * The largest sum of squares: the lower bounds, and what remains of the whole shared out among the shares
 * and an unnamed rest. Squares grow the faster the larger they are, so at the largest sum all shares but
 * one are at a bound.
 */
function upper(dialect: Dialect): Branches {
	const { bind, element, filterOver, lengthOf, mapOver, sumOver } = dialect;
	const every = lengthOf(LOWERS);
	const least = (i: string) => leastOf(dialect, i);
	const most = (i: string) => `least(${element(UPPERS, i)}, ${WHOLE})`;
	const gain = caseOf([
		{ when: [`${lengthOf(LEAST)} = 0`], gives: "remaining * remaining" },
		{ when: [`${lengthOf(LEAST)} <= ${TRIED}`], gives: largestGain(dialect) },
		{ when: [`${lengthOf(LEAST)} > ${TRIED}`], gives: evenGain(dialect) },
	]);
	const index = `${sumOver("i", every, `${least("i")} * ${least("i")}`)} + ${gain}`;
	const open = filterOver("i", every, `${most("i")} > ${least("i")}`);
	const at = element(OPEN, "i");
	const lowers = mapOver("i", lengthOf(OPEN), least(at));
	const spans = mapOver("i", lengthOf(OPEN), `${most(at)} - ${least(at)}`);
	const remaining = `greatest(${WHOLE} - ${sumOver("i", every, least("i"))}, 0)`;
	const named = bind(
		OPEN,
		open,
		bind(LEAST, lowers, bind(MORE, spans, bind("remaining", remaining, index))),
	);
	return ifPossible(
		dialect,
		(smallest, highest) => `${isFlow(highest)} AND ${highest} >= ${smallest}`,
		`${LARGER} * ${named}`,
	);
}

export const concentration: Definition = {
	name: "concentration",
	equals: "concentration",
	formula: "sum of the squared shares, the Herfindahl–Hirschman index",
	unit: "{HHI}, 0 to 10,000",
	parameters: [{ name: "shares", meaning: "the named shares of one whole, in %", isList: true }],
	rejects: "there is no share, a share is below 0, or the shares add up to more than 100",
	corners: [
		"the lower bounds alone",
		`the largest index that the named shares and an unnamed rest in one hand allow within 100%; with more than ${TRIED} shares whose bounds differ, a close bound instead of a tight one`,
	],
	value,
	lower,
	upper,
};
