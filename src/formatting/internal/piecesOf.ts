import { isOpen } from "../../internal/interval/openSides.ts";
import { GONE } from "../../internal/percent/percent.ts";
import type { Quantity } from "../../model/quantity.ts";
import { optionsOf } from "../optionsOf.ts";
import { texts } from "../words.ts";
import type { Piece } from "./pieces.ts";
import { fill } from "./pieces.ts";
import { writerOf } from "./writerOf.ts";

/** Whether a lower bound only says that the number is not negative, or not less than −100%. */
const isFloor = (lower: number | null, { kind }: Quantity) =>
	lower === (kind === "relative-change" || kind === "growth-rate" ? GONE : 0);

/** A quantity with its unit and with the word that its bounds deserve, in pieces. */
export function piecesOf(by: string, q: Quantity, given: unknown): Piece[] {
	const options = optionsOf(by, given);
	const { number, withUnit, isSupported } = writerOf(by, q, options);
	const words = texts[options.locale];
	const { qualifier, lower, upper } = q;
	const isBetween = qualifier === "between";
	if (isBetween && upper === null && (lower === null || isFloor(lower, q))) {
		return [{ type: "qualifier", value: words.undetermined }];
	}
	const isTwoSided = isBetween && lower !== null && upper !== null;
	if (isTwoSided || (!isOpen(q) && !isSupported())) {
		return fill("qualifier", words.between, withUnit(number("lower")), withUnit(number("upper")));
	}
	if (!isOpen(q)) return withUnit(number("value"), qualifier === "about" ? words.about : "#");
	const isUpper = isBetween ? lower === null : qualifier !== "over";
	const side = isUpper ? "upper" : "lower";
	const word = isBetween
		? isUpper
			? "under"
			: "over"
		: (qualifier as "over" | "nearly" | "under");
	// A stated limit has the digits of its value.
	const isStated = q.derivation === undefined && !isBetween;
	return withUnit(isStated ? number("value", side) : number(side), words[word]);
}
