import type { Qualifier, Quantity } from "../../model/quantity.ts";
import type { Kind } from "../../model/unit.ts";
import { attempt } from "../gate/attempt.ts";
import { boundsShown } from "../gate/boundsShown.ts";
import { createError } from "../gate/createError.ts";
import { isList } from "../gate/isList.ts";
import { shown } from "../gate/shown.ts";
import { openLower, openUpper } from "../interval/boundsOf.ts";
import { fitsQualifier } from "../interval/openSides.ts";
import { decimalIn } from "./decimalIn.ts";
import type { StatedDecimal } from "./decimalOf.ts";

type Bounds = Pick<Quantity, "decimals" | "qualifier" | "lower" | "upper">;

/** The two bounds of a list, each a number or null; undefined if it does not have two entries. */
const pairIn = (given: unknown): readonly [unknown, unknown] | undefined =>
	attempt(() => (isList(given) && given.length === 2 ? [given[0], given[1]] : undefined));

/** The qualifier of a number with bounds: one-sided if the value is the only bound. */
function qualifierFor(value: number, lower: number | null, upper: number | null): Qualifier {
	if (lower !== null && lower === upper) return "exact";
	if (upper === null && lower === value) return "over";
	return lower === null && upper === value ? "under" : "between";
}

/**
 * The bounds of a number as its caller gives them, `null` for an open side. A share ends at 0% and
 * 100%.
 */
export function boundsGiven(
	by: string,
	{ number, decimals }: StatedDecimal,
	kind: Kind,
	given: unknown,
	stated: Qualifier | undefined,
): Bounds {
	const argument = "options.bounds";
	const pair = pairIn(given);
	if (pair === undefined) {
		const sentences = `${shown(given)} is not a pair of bounds. Pass a list of two numbers, with null for an open side.`;
		throw createError("invalid-option", by, argument, sentences, given);
	}
	const read = (bound: unknown, index: number) =>
		bound === null ? null : decimalIn(by, `${argument}[${index}]`, bound);
	const [low, high] = [read(pair[0], 0), read(pair[1], 1)];
	const [least, most] = [low?.number ?? null, high?.number ?? null];
	if ((least ?? number) > number || (most ?? number) < number) {
		const isReversed = least !== null && most !== null && least > most;
		const remedy = isReversed ? "the lower bound first" : "bounds that contain the value";
		const sentences = `value ${shown(number)} is outside its bounds, ${boundsShown(least, most)}. Pass ${remedy}.`;
		throw createError("out-of-range", by, argument, sentences, number, given);
	}
	const lower = least ?? openLower(number, kind);
	const upper = most ?? openUpper(number, kind);
	// Programs that calculate bounds call every number "between".
	const isPoint = stated === "between" && lower !== null && lower === upper;
	const qualifier = isPoint ? "exact" : (stated ?? qualifierFor(number, least, most));
	if (!fitsQualifier(qualifier, number, lower, upper, true)) {
		const sentences = `"${qualifier}" does not fit the value ${shown(number)} and its bounds. Leave out the qualifier or the bounds.`;
		throw createError("qualifier-mismatch", by, "options.qualifier", sentences, qualifier, given);
	}
	const places = [low, high].map((bound) => (bound?.decimals ?? 0) - 1);
	return { decimals: Math.max(decimals, ...places), qualifier, lower, upper };
}
