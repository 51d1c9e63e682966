import { requireQuantity } from "../../internal/gate/requireQuantity.ts";
import { intervalOf } from "../../internal/interval/intervalOf.ts";
import { isOpen } from "../../internal/interval/openSides.ts";
import type { Quantity } from "../../model/quantity.ts";
import { type CheckedOptions, INTL_DIGITS } from "../optionsOf.ts";
import { texts } from "../words.ts";
import { type NumberStyle, numberFormat } from "./numberFormat.ts";
import { fill, type Piece, textOf, withMinus } from "./pieces.ts";
import { boundPlace, exponentOf, valuePlace } from "./places.ts";

/** The number of a quantity that is written, with the direction in which it is rounded. */
const ROUNDING = { lower: "floor", value: "halfExpand", upper: "ceil" } as const;

type Side = keyof typeof ROUNDING;

/** Writes the numbers of one quantity in one language. */
export interface Writer {
	/** Whether the bounds support any digit of the value. */
	isSupported(): boolean;
	/**
	 * One of the numbers: the value with the digits that its bounds support, or a bound as it was
	 * stated, or rounded outward if its decimals go on.
	 *
	 * @param rounding - The side whose direction of rounding is used: a stated value that is a limit is
	 * rounded as a limit.
	 */
	number(side: Side, rounding?: Side): Piece[];
	/** Numbers with the unit; a word, with `#` for the numbers, goes before it. */
	withUnit(number: readonly Piece[], word?: string): Piece[];
}

/** The writer of a quantity. */
export function writerOf(by: string, q: Quantity, options: CheckedOptions): Writer {
	requireQuantity(by, "q", q);
	const { locale, digits: most, sign } = options;
	const { units, spelled } = texts[locale];
	const isSpelled = Object.hasOwn(spelled, q.unit);
	const unit = (isSpelled && spelled[q.unit]) || q.unit;
	const own = intervalOf(q);
	const written = intervalOf(q, unit);
	const isStated = q.derivation === undefined;

	const write = (x: number, digits: number, isPadded: boolean, rounding: Side): Piece[] => {
		const style: NumberStyle = {
			locale,
			notation: isSpelled ? "compact" : "standard",
			signDisplay: sign,
			roundingMode: ROUNDING[rounding],
			minimumSignificantDigits: isPadded && !isSpelled ? digits : 1,
			maximumSignificantDigits: digits,
		};
		const format = numberFormat(style);
		const parts = () => format.formatToParts(x);
		return [{ type: "number", value: withMinus(format.format(x)), parts }];
	};
	const placeOf = (side: Side): number => {
		if (side === "value") return isStated ? -own.decimals : valuePlace(own);
		return isStated ? -own.decimals - 1 : boundPlace(own[side], own, isOpen(q));
	};

	return {
		isSupported: () => isStated || valuePlace(own) <= exponentOf(own.value),
		number(side, rounding = side) {
			const x = own[side];
			// Bounds that are further apart than any number support no place, which is then not a number.
			const wanted = Math.max(1, exponentOf(x) - placeOf(side) + 1) || 1;
			const isPadded = side === "value" || (!isStated && !isOpen(q) && x !== 0);
			// A value that is a limit is converted as a limit, too.
			const converted = own[rounding] === x ? written[rounding] : written[side];
			return write(converted, Math.min(INTL_DIGITS, most, wanted), isPadded, rounding);
		},
		withUnit(number, word = "#") {
			const worded = fill("qualifier", word, number);
			// A unit without a word is written as its code.
			if (!Object.hasOwn(units, unit)) {
				return [...worded, { type: "literal", value: " " }, { type: "unit", value: unit }];
			}
			const [one, other = one] = [units[unit]].flat() as [string, string?];
			return fill("unit", /^\+?1$/.test(textOf(number)) ? one : other, worded);
		},
	};
}
