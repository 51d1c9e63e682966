/** A share as whole numbers: its lower bound, and the distance to its upper bound. */
export interface Span {
	readonly least: bigint;
	readonly more: bigint;
}

/**
 * Number of spans up to which every distribution is tried. For more spans, the result is a close
 * bound.
 */
const TRIED = 10;

const gain = ({ least }: Span, extra: bigint) => extra * (2n * least + extra);
const smaller = (a: bigint, b: bigint) => (a < b ? a : b);
const larger = (a: bigint, b: bigint) => (a > b ? a : b);

/** The largest growth of the squares if some spans are full and the last one gets the rest. */
function fill(full: readonly Span[], last: Span, left: bigint): bigint {
	const [first, ...others] = full;
	if (first === undefined) return gain(last, smaller(last.more, left));
	const without = fill(others, last, left);
	if (first.more > left) return without;
	return larger(without, gain(first, first.more) + fill(others, last, left - first.more));
}

/** An upper bound of that growth, as if squares grew evenly over each span. */
function fillEvenly(spans: readonly Span[], left: bigint): bigint {
	const steepness = ({ least, more }: Span) => 2n * least + more;
	let [rest, grown] = [left, 0n];
	for (const span of spans.toSorted((a, b) => Number(steepness(b) - steepness(a)))) {
		const extra = smaller(span.more, rest);
		grown += extra * steepness(span);
		rest -= extra;
	}
	return grown;
}

/**
 * The largest growth of the squares of spans that share a limited amount. Larger squares grow faster, so
 * all spans but one are empty or full.
 */
export function largestGrowth(spans: readonly Span[], left: bigint): bigint {
	const open = spans.filter(({ more }) => more > 0n);
	if (open.length > TRIED) return fillEvenly(open, left);
	const grown = open.map((last, index) => fill(open.toSpliced(index, 1), last, left));
	return grown.reduce(larger, 0n);
}
