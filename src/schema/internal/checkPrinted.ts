import { isPercentKind } from "../../internal/gate/isPercent.ts";
import { entryAgrees } from "../../internal/printed/entryAgrees.ts";
import { numbersIn } from "../../internal/printed/numbersIn.ts";
import { readNumber } from "../../internal/printed/readNumber.ts";
import type { FigureEntry } from "../model.ts";
import { isUnitOf } from "./isUnitOf.ts";
import type { Report } from "./surroundings.ts";

/** The dashes that stand for a minus sign. */
const MINUS = /[\u2010-\u2013\u2212]/g;

const DIGIT = /\d/;

/**
 * Whether a number of a phrase is the value, or its opposite if the phrase says a decline in words. With
 * a qualifier, a number that the phrase qualifies must be qualified in the same way.
 */
function isPrinted(
	{ value, unit, kind }: FigureEntry,
	phrase: string,
	qualifier?: FigureEntry["qualifier"],
): boolean {
	const numbers = numbersIn(phrase);
	const hasDigits = numbers.some(({ start, end }) => DIGIT.test(phrase.slice(start, end)));
	// Fractions in words, such as "two thirds", are not read.
	if (!hasDigits && isPercentKind(kind)) return true;
	return numbers.some(({ start }) => {
		const read = readNumber(phrase.slice(0, start), phrase.slice(start));
		const stated = read?.qualifier ? { value, unit, qualifier } : { value, unit };
		const agrees = (negated: boolean) => entryAgrees(stated, read, negated);
		return agrees(false) || (value.startsWith("-") && agrees(true));
	});
}

/** Checks that the value and the qualifier of an entry are those of the number that it has as printed. */
export function checkPrinted(entry: FigureEntry, report: Report): void {
	const { value, unit, qualifier, printed } = entry;
	// A unit that cannot express the kind is a separate mistake.
	if (!isUnitOf(entry)) return;
	const phrase = printed.normalize("NFKC").replace(MINUS, "-");
	if (!isPrinted(entry, phrase)) {
		report("printed", `expected a phrase with the value ${value} ${unit}, found "${printed}"`);
	} else if (!isPrinted(entry, phrase, qualifier)) {
		report("qualifier", `expected the qualifier in "${printed}", found "${qualifier}"`);
	}
}
