import { SUM_DIGITS } from "../internal/decimal/decimal.ts";
import { isCarried } from "../internal/decimal/isCarried.ts";
import { placesOf } from "../internal/decimal/placesOf.ts";
import { createError } from "../internal/gate/createError.ts";
import { shown } from "../internal/gate/shown.ts";
import { boundsOf } from "../internal/interval/boundsOf.ts";
import type { Quantity, StatedQualifier } from "../model/quantity.ts";
import type { Kind, KindOf, Unit, UnitKinds } from "../model/unit.ts";
import { kinds, kindsOf } from "../units/kindsOf.ts";

const DECIMAL = /^-?\d+(\.\d+)?$/;

const qualifiers: readonly StatedQualifier[] = [
	"exact",
	"rounded",
	"about",
	"over",
	"nearly",
	"under",
];

function parse(value: unknown): { number: number; decimals: number } {
	if (typeof value === "number" && isCarried(value)) {
		return { number: value + 0, decimals: placesOf(value) };
	}
	if (typeof value === "string" && DECIMAL.test(value)) {
		const digits = value.replace(/^-?0*\.?0*|\./g, "");
		const number = Number(value) + 0;
		if (digits.length <= SUM_DIGITS && isCarried(number)) {
			return { number, decimals: value.split(".")[1]?.length ?? 0 };
		}
	}
	const sentences = `${shown(value)} is not a decimal. Pass a finite number from 1e−100 to 1e100, or a string of at most ${SUM_DIGITS} digits such as "19.0".`;
	throw createError("not-a-number", "quantity", "value", sentences, value);
}

/** The kind of a stated number: the one that was given, or the one that the unit means. */
function kindOf(unit: Unit, kind: Kind | undefined): Kind {
	const expressed = kindsOf(unit);
	const [bare] = expressed;
	if (bare === undefined) {
		const sentences = `${shown(unit)} is not a unit of this library. Use one of ${Object.keys(kinds).join(", ")}.`;
		throw createError("unit-mismatch", "quantity", "unit", sentences, unit, kind);
	}
	const stated = kind ?? bare;
	if (expressed.includes(stated)) return stated;
	const sentences = `${unit} cannot express ${shown(kind)}. Use ${expressed.join(" or ")}.`;
	throw createError("unit-mismatch", "quantity", "kind", sentences, unit, kind);
}

/**
 * Makes a quantity of a number of your own, with the bounds that its qualifier gives it.
 *
 * Bounds: see {@link Qualifier}. A number is exact unless a qualifier says otherwise. Give a
 * decimal as a string where a zero at its end counts: `"19.0"` rounded is 18.95 to 19.05, and the
 * number 19 is 18.5 to 19.5.
 *
 * @param value - A finite number, or a decimal in digits such as `"19.0"`.
 * @param unit - The unit, by its UCUM code; `pp` for percentage points.
 * @param qualifier - How the number was stated.
 * @returns The quantity.
 * @throws `not-a-number` where the value is not finite, not a decimal, a string of over 15 digits,
 * or beyond 1e-100 to 1e100.
 * @throws `unit-mismatch` where the unit is unknown or cannot express the kind.
 * @throws `qualifier-mismatch` where the qualifier is unknown, or where a number that is not above
 * zero is said to be "nearly" that: use `over` or `under`, which are meant on the number line.
 *
 * @example
 * ```ts
 * import { quantity } from "china-aluminum";
 *
 * const production = quantity(93, "Mt", "rounded");
 * expect([production.lower, production.upper]).toEqual([92.5, 93.5]);
 * ```
 *
 * @category Make, convert, write
 */
export function quantity<U extends Unit>(
	value: number | string,
	unit: U,
	qualifier?: StatedQualifier,
): Quantity<KindOf<U>, U>;
/**
 * Makes a quantity of a kind that the bare unit does not mean: a `%` that is a relative change.
 *
 * @param value - A finite number, or a decimal in digits such as `"19.0"`.
 * @param unit - The unit, by its UCUM code.
 * @param qualifier - How the number was stated.
 * @param kind - The kind of quantity.
 * @returns The quantity.
 * @throws `not-a-number`, `unit-mismatch` and `qualifier-mismatch` as above.
 *
 * @example
 * ```ts
 * import { quantity } from "china-aluminum";
 *
 * const decline = quantity(-19, "%", "rounded", "relative-change");
 * expect(decline.kind).toBe("relative-change");
 * ```
 */
export function quantity<U extends Unit, K extends UnitKinds[U]>(
	value: number | string,
	unit: U,
	qualifier: StatedQualifier | undefined,
	kind: K,
): Quantity<K, U>;
export function quantity(
	value: number | string,
	unit: Unit,
	qualifier: StatedQualifier = "exact",
	kind?: Kind,
): Quantity {
	const { number, decimals } = parse(value);
	const stated = kindOf(unit, kind);
	if (kind === undefined && stated === "share" && number < 0) {
		const sentences =
			'a share is not negative. Pass the kind "relative-change" for a change, or "pp" as the unit for percentage points.';
		throw createError("kind-mismatch", "quantity", "kind", sentences, value, unit);
	}
	if (qualifier === "nearly" && number <= 0) {
		const sentences = `"nearly" needs a value greater than 0, got ${shown(number)}. Use "over" or "under".`;
		throw createError("qualifier-mismatch", "quantity", "qualifier", sentences, value, qualifier);
	}
	if (!qualifiers.includes(qualifier)) {
		const sentences = `${shown(qualifier)} is not a qualifier. Use one of ${qualifiers.join(", ")}.`;
		throw createError("qualifier-mismatch", "quantity", "qualifier", sentences, value, qualifier);
	}
	return {
		value: number,
		unit,
		kind: stated,
		decimals,
		qualifier,
		...boundsOf(number, decimals, qualifier, stated),
	};
}
