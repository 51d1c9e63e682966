import { type Decimal, minus, plus, type Rounding, times, ZERO } from "../decimal/decimal.ts";
import { decimalFor, ONE } from "../decimal/multiple.ts";
import { numberAt } from "../interval/numberAt.ts";
import { type OpenSides, sideOpened } from "../interval/openSides.ts";
import type { Term } from "../lineage/unknownsOf.ts";

/** A value of a ratio, n / d with d above 0, and the sides of the terms that it depends on. */
export interface Extreme {
	readonly n: Decimal;
	readonly d: Decimal;
	readonly open: OpenSides;
}

/** The sign of a / b − n / d, for b and d above 0. */
function order(a: Decimal, b: Decimal, n: Decimal, d: Decimal): number {
	const [digits] = minus(times(a, d), times(n, b));
	return digits < 0n ? -1 : Number(digits > 0n);
}

/** A term with its three numbers as decimals, the lower bound first. */
export interface Bounded extends Term {
	readonly numbers: readonly Decimal[];
}

/** Prepares a term for {@link extreme}. */
export function bounded(term: Term): Bounded {
	const numbers = [-1, 0, 1].map((side): Decimal => {
		const bound = numberAt(term.q, side);
		const x = term.isFlow && side < 0 ? Math.max(0, bound ?? 0) : bound;
		return decimalFor(x ?? side * Infinity);
	});
	return { ...term, numbers };
}

/**
 * The largest (1), the smallest (−1) or the nominal (0) value of N / D over the bounds of the terms
 * with D > 0, by Dinkelbach's iteration. Undefined if D is not above 0 at the values.
 *
 * It begins at the values. Each round then puts every term on the side that makes N − λD largest (or
 * smallest), for the λ = N / D of the round before. If N − λD is not better than 0, λ is the extreme.
 * If it is, and D is not above 0 there, then N / D has no limit on the way to D = 0.
 */
function extreme(terms: readonly Bounded[], toward: Rounding): Extreme | undefined {
	let [n, d]: [Decimal, Decimal?] = [ZERO];
	for (;;) {
		let [top, bottom, open] = [ZERO, ZERO, 0];
		for (const { q, a, b, numbers } of terms) {
			const side = d ? order(a, b, n, d) * toward : 0;
			const number = numbers[side + 1] as Decimal;
			if (side !== 0) open |= sideOpened(q, toward, side);
			top = plus(top, times(a, number));
			bottom = plus(bottom, times(b, number));
		}
		if (d && order(top, bottom, n, d) * toward <= 0) return { n, d, open };
		if (bottom[0] <= 0n) return d && { n: decimalFor(toward * Infinity), d: ONE, open };
		[n, d] = [top, bottom];
	}
}

/**
 * The tightest of the extremes over several views of the same terms. If two are equal, it is the one of the first
 * view. A view without an extreme is left out, because sorting puts `undefined` at the end.
 */
export const tightest = (
	views: readonly (readonly Bounded[])[],
	toward: Rounding,
): Extreme | undefined =>
	views
		.map((terms) => extreme(terms, toward) as Extreme)
		.sort((a, b) => order(a.n, a.d, b.n, b.d) * toward)[0];
