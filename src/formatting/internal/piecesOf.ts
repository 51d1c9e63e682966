import { isOpen } from "../../internal/interval/openSides.ts";
import { GONE } from "../../internal/percent/percent.ts";
import type { Quantity } from "../../model/quantity.ts";
import { texts } from "../words.ts";
import { optionsOf } from "./optionsOf.ts";
import type { Piece } from "./pieces.ts";
import { fill } from "./pieces.ts";
import { writerOf } from "./writerOf.ts";

/** Whether a lower bound only says that the number is not negative, or not less than −100%. */
const isFloor = (lower: number | null, { kind }: Quantity) =>
	lower === (kind === "relative-change" || kind === "growth-rate" ? GONE : 0);

/** A quantity with its unit and with the word that its bounds deserve, in pieces. */
export function piecesOf(by: string, q: Quantity, given: unknown): Piece[] {
	const options = optionsOf(by, given);
	const writer = writerOf(by, q, options);
	const words = texts[options.locale];
	const isStated = q.derivation === undefined;
	const value = (word = "#") => writer.withUnit(writer.number("value"), word);
	const limit = (side: "lower" | "upper", word = "#") => writer.withUnit(writer.number(side), word);
	const stated = (side: "lower" | "upper", word: string) =>
		isStated ? writer.withUnit(writer.number("value", side), word) : limit(side, word);
	const between = () => fill("qualifier", words.between, limit("lower"), limit("upper"));
	const undetermined: Piece[] = [{ type: "qualifier", value: words.undetermined }];
	if (!isOpen(q) && !writer.isSupported()) return between();
	switch (q.qualifier) {
		case "exact":
		case "rounded":
			return value();
		case "about":
			return value(words.about);
		case "over":
			return stated("lower", words.over);
		case "nearly":
		case "under":
			return stated("upper", words[q.qualifier]);
		case "between":
			if (q.lower === null && q.upper === null) return undetermined;
			if (q.lower === null) return limit("upper", words.under);
			if (q.upper === null && isFloor(q.lower, q)) return undetermined;
			if (q.upper === null) return limit("lower", words.over);
			return between();
	}
}
