import { exponentOf } from "../../units/exponentOf.ts";
import { kindOf } from "../../units/kindsOf.ts";
import { areEqual, exactDecimal } from "./exactDecimal.ts";
import type { PrintedNumber } from "./readNumber.ts";

/** What a figure says about its number; what it does not say is not compared. */
export interface Stated {
	readonly value?: string | undefined;
	readonly unit?: string | undefined;
	readonly qualifier?: string | undefined;
}

/** The unit of a ratio's first term, which is the one printed behind the number. */
const numeratorOf = (unit: string) => unit.replace(/\/.*/s, "");

/** Whether a unit measures the same kind of quantity as a unit of the library. */
const measures = (unit: string, known: string) => kindOf(unit) === kindOf(known);

/** The unit in which a number is read if none is printed: the figure's own, or tonnes. */
const UNPRINTED_MASS = "t";

/** Whether a value in a unit is the printed number. */
function isValue(
	value: string,
	unit: string,
	{ decimal, scale, unit: printed }: PrintedNumber,
	negated: boolean,
) {
	const stated = exactDecimal(value);
	if (stated === undefined) return false;
	const read = negated ? { ...decimal, digits: -decimal.digits } : decimal;
	const numerator = numeratorOf(unit);
	const inUnit = (code: string) =>
		areEqual(read, scale + exponentOf(code), stated, exponentOf(numerator));
	if (printed !== null) return measures(numerator, printed) && inUnit(printed);
	if (unit.startsWith("10*")) return inUnit("");
	return inUnit(numerator) || (measures(numerator, UNPRINTED_MASS) && inUnit(UNPRINTED_MASS));
}

const OPPOSITES: Readonly<Record<string, string>> = { over: "under", under: "over" };

/** Whether a qualifier is the one that is printed; a decline of more is a smaller number. */
function isQualifier(
	qualifier: string,
	printed: PrintedNumber["qualifier"],
	negated: boolean,
): boolean {
	if (printed === null) return qualifier === "exact" || qualifier === "rounded";
	return qualifier === (negated ? (OPPOSITES[printed] ?? printed) : printed);
}

/** Whether a figure says what is printed: value, unit and qualifier, as far as it says them. */
export function entryAgrees(
	{ value, unit, qualifier }: Stated,
	printed: PrintedNumber | undefined,
	negated: boolean,
): boolean {
	if (value === undefined && qualifier === undefined) return true;
	if (printed === undefined) return false;
	const isStated = qualifier === undefined || isQualifier(qualifier, printed.qualifier, negated);
	return isStated && (value === undefined || isValue(value, unit ?? "", printed, negated));
}
