import type { Derivation, Quantity } from "../../model/quantity.ts";
import { unitShift } from "../../units/unitShift.ts";
import { type Decimal, decimalOf, minus } from "../decimal/decimal.ts";
import { weightedSum } from "../interval/weightedSum.ts";
import { expand } from "./expand.ts";
import { result } from "./result.ts";
import { shortened } from "./shortened.ts";
import { MOST_STEPS, setTraits, traitsOf } from "./traits.ts";

/** Sums of many terms that later sums show as one term each, so that nothing is listed again. */
const blocks = /* @__PURE__ */ new WeakSet<Quantity>();

interface Weighted {
	readonly q: Quantity;
	readonly weight: number;
}

/** The double that prints as a decimal, or undefined if there is none. */
function exactly([digits, exponent]: Decimal): number | undefined {
	const x = Number(`${digits}e${exponent}`);
	return minus([digits, exponent], decimalOf(x))[0] === 0n ? x : undefined;
}

/** The formula of a sum in names: `x1 + 3 × x2 − x3`. */
const formulaOf = (names: readonly string[], weights: readonly number[]): string =>
	weights
		.map((weight, at) => {
			const size = Math.abs(weight);
			const sign = weight < 0 ? " − " : " + ";
			return `${sign}${size === 1 ? "" : `${size} × `}${names[at]}`;
		})
		.join("")
		.replace(/^ \+ /, "")
		.replace(/^ − /, "−") || "0";

/** A quantity with its derivation shortened to these terms. */
function shortAs(q: Quantity, terms: readonly Weighted[]): Quantity {
	const weights = terms.map(({ weight }) => weight);
	const inputs = terms.map(({ q: term }) => term);
	const short = shortened(q, inputs, (names) => formulaOf(names, weights), weights);
	const isLong = terms.some(
		({ q: term }) => term.derivation !== undefined && (!blocks.has(term) || traitsOf(term).isLong),
	);
	const isMixed = terms.some(({ q: term, weight }) => weight < 0 || traitsOf(term).isMixed);
	setTraits(short, { steps: 1, isMixed, isLong });
	return short;
}

/** The sum of many terms of a sum. */
function blockOf(sum: Quantity, terms: readonly Weighted[]): Weighted {
	const numbers = weightedSum(
		terms.map(({ q }) => q),
		terms.map(({ weight }) => weight),
		sum.unit,
	);
	const { unit, kind, derivation } = sum;
	const block = shortAs(result(kind, unit, numbers, numbers.open, derivation as Derivation), terms);
	blocks.add(block);
	return { q: block, weight: 1 };
}

/**
 * A sum with its derivation shortened to its unknowns and their weights. Many unknowns are grouped
 * into blocks, so that a chain of sums lists each of them a few times and not at every shortening.
 * Undefined if a weight has too many digits for a double.
 */
export function shortSum(q: Quantity): Quantity | undefined {
	const terms = expand(q, (step) => blocks.has(step));
	if (terms === undefined) return undefined;
	let open: Weighted[] = [];
	let closed: Weighted[] = [];
	for (const { q: term, weight } of terms.values()) {
		const [digits, exponent] = weight;
		const own = exactly([digits, exponent - unitShift(term.unit, q.unit)]);
		if (own === undefined) return undefined;
		(blocks.has(term) ? closed : open).push({ q: term, weight: own });
	}
	if (open.length > 2 * MOST_STEPS) [open, closed] = [[], [...closed, blockOf(q, open)]];
	if (closed.length > MOST_STEPS) closed = [blockOf(q, closed)];
	return shortAs(q, [...closed, ...open]);
}
