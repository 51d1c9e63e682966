import { requireQuantity } from "../../internal/gate/requireQuantity.ts";
import { intervalOf } from "../../internal/interval/intervalOf.ts";
import { isOpen } from "../../internal/interval/openSides.ts";
import type { Quantity } from "../../model/quantity.ts";
import { type Locale, texts } from "../words.ts";
import { boundPlace, exponentOf, valuePlace } from "./places.ts";

/** Significant digits that Intl writes at most. */
const INTL_DIGITS = 21;

type RoundingMode = NonNullable<Intl.NumberFormatOptions["roundingMode"]>;

const ROUNDING = { lower: "floor", upper: "ceil" } as const;

/** Writes the numbers of one quantity in one language. */
export interface Writer {
	/** Whether the bounds support any digit of the value. */
	isSupported(): boolean;
	/** The value, with the digits that its bounds support. */
	value(): string;
	/** The lower bound: as stated, or rounded down where its decimals go on. */
	lower(): string;
	/** The upper bound: as stated, or rounded up where its decimals go on. */
	upper(): string;
	/** A written number, or several, with the unit; a word, with `#` for the number, goes before it. */
	withUnit(number: string, word?: string): string;
}

/** The writer for a quantity in a language. */
export function writerOf(by: string, q: Quantity, locale: Locale): Writer {
	requireQuantity(by, "q", q);
	const { units, spelled } = texts[locale];
	const isSpelled = Object.hasOwn(spelled, q.unit);
	const unit = (isSpelled && spelled[q.unit]) || q.unit;
	const own = intervalOf(q);
	const written = intervalOf(q, unit);
	const isStated = q.derivation === undefined;

	const write = (x: number, digits: number, isPadded: boolean, roundingMode: RoundingMode) =>
		new Intl.NumberFormat(locale, {
			notation: isSpelled ? "compact" : "standard",
			maximumSignificantDigits: digits,
			...(isPadded && !isSpelled && { minimumSignificantDigits: digits }),
			roundingMode,
		}).format(x);
	const digitsTo = (place: number, x: number) =>
		Math.min(INTL_DIGITS, Math.max(1, exponentOf(x) - place + 1));
	const bound = (side: "lower" | "upper") => {
		const place = isStated ? -own.decimals - 1 : boundPlace(own[side], own, isOpen(q));
		const isPadded = !isStated && !isOpen(q) && own[side] !== 0;
		return write(written[side], digitsTo(place, own[side]), isPadded, ROUNDING[side]);
	};

	return {
		isSupported: () => isStated || valuePlace(own) <= exponentOf(own.value),
		value() {
			const place = isStated ? -own.decimals : valuePlace(own);
			return write(written.value, digitsTo(place, own.value), true, "halfExpand");
		},
		lower: () => bound("lower"),
		upper: () => bound("upper"),
		withUnit(number, word = "#") {
			// A unit that the library does not know is written as its code.
			const text = Object.hasOwn(units, unit) ? units[unit] : `# ${unit}`;
			const [one, other = one] = [text].flat() as [string, string?];
			return (number === "1" ? one : other).replace("#", word.replace("#", number));
		},
	};
}
