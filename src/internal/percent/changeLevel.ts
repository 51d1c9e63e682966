import { ChinaAluminumError } from "../../errors.ts";
import type { Quantity } from "../../model/quantity.ts";
import { SUM_DIGITS } from "../decimal/decimal.ts";
import { fractionOf, multiplyFractions, roundFraction } from "../decimal/fraction.ts";
import { QUOTIENT_DIGITS } from "../decimal/quotient.ts";
import { isPercent } from "../gate/isPercent.ts";
import { kindMismatch, named } from "../gate/requireKinds.ts";
import { requireQuantity } from "../gate/requireQuantity.ts";
import { type Formula, monotone } from "../interval/cornerBounds.ts";
import { intervalOf } from "../interval/interval.ts";
import { linear } from "../lineage/linearCombination.ts";
import { factorOf, GONE } from "./percent.ts";

/** Whether a level is led forward through a change, or back before it. */
export type Direction = "after" | "before";

const before: Formula = ([level = 0, change = 0], toward) => {
	if (!Number.isFinite(change)) return Number.isFinite(level) ? 0 : Number.NaN;
	if (!Number.isFinite(level) || change === GONE) return level / (change - GONE);
	const [n, d] = fractionOf(level);
	const [p, q] = factorOf(change);
	return roundFraction([n * q, d * p], QUOTIENT_DIGITS, toward);
};

const after: Formula = ([level = 0, change = 0], toward) => {
	if (change === GONE) return 0;
	if (!Number.isFinite(level) || !Number.isFinite(change)) return level * Infinity;
	return roundFraction(multiplyFractions(fractionOf(level), factorOf(change)), SUM_DIGITS, toward);
};

/** A level led through a change, or back before it. */
export function changeLevel(level: Quantity, change: Quantity, direction: Direction): Quantity {
	requireQuantity(level);
	requireQuantity(change);
	const by = direction === "after" ? "levelAfter" : "levelBefore";
	const inputs = { level, change };
	if (level.kind === "share" && change.kind === "change-of-share") {
		const [sign, weight] = direction === "after" ? ["+", 1] : ["−", -1];
		const weights = { level: 1, change: weight as number };
		return linear("share", level.unit, by, `level ${sign} change`, inputs, weights);
	}
	if (isPercent(level) || change.kind !== "relative-change") {
		throw kindMismatch(
			`cannot change ${named(level)} by ${named(change)}`,
			"a share changes by percentage points, any other level by a relative change",
			level,
			change,
		);
	}
	if (change.value <= GONE) {
		throw new ChinaAluminumError(
			"out-of-range",
			`a change of ${change.value}% leaves nothing: give one above ${GONE}%`,
			[change],
		);
	}
	const numbers = intervalOf(change);
	return monotone(
		level.kind,
		level.unit,
		[
			{ q: level, numbers: intervalOf(level) },
			{ q: change, numbers: { ...numbers, lower: Math.max(GONE, numbers.lower) } },
		],
		direction === "after" ? after : before,
		{
			by,
			formula: direction === "after" ? "level × (1 + change / 100)" : "level / (1 + change / 100)",
			inputs,
		},
	);
}
