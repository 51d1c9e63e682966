import {
	ChinaAluminumError,
	type Quantity,
	quantity,
	scale,
	share,
	subtract,
	total,
} from "china-aluminum";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type BruteBound, bruteBound, type Unknown } from "../support/corners.ts";
import { Rational } from "../support/Rational.ts";
import { runs } from "../support/runs.ts";

const MOST_UNKNOWNS = 6;

/** How far a bound may lie outside the extreme: what rounding its twelfth digit outward takes. */
const SLACK = new Rational(11n, 10n ** 12n);

const weight = fc.constantFrom(0, 0, 1, 1, 1, 2, -1, 0.5);
const unknown = fc
	.tuple(
		fc.integer({ min: 0, max: 2000 }),
		fc.constantFrom("exact", "rounded", "about", "over", "nearly", "under" as const),
		weight,
		weight,
	)
	.map(([tenths, qualifier, a, b]): Unknown => {
		const stated = tenths === 0 && qualifier === "nearly" ? "rounded" : qualifier;
		return { q: quantity(tenths / 10, "t", stated), a, b };
	});

/** The sum of unknowns, composed in one of several ways. */
function sumOf(unknowns: readonly Unknown[], key: "a" | "b", way: number): Quantity {
	const terms = unknowns.filter((each) => each[key] !== 0);
	const parts = terms.map(({ q, [key]: count }) => (count === 1 ? q : scale(q, count)));
	if (way === 0) return total(parts);
	const negated = parts.map((part) => scale(part, -1));
	const [first, ...rest] = way === 1 ? parts : parts.toReversed();
	const flipped = way === 1 ? negated.slice(1) : negated.toReversed().slice(1);
	return rest.reduce<Quantity>(
		(sum, _, at) => subtract(sum, flipped[at] as Quantity),
		first as Quantity,
	);
}

const sizeOf = (x: Rational) => new Rational(x.n < 0n ? -x.n : x.n, x.d);

function expectBound(name: string, own: number | null, { bound }: BruteBound): void {
	if (own === null || bound === null) {
		expect([name, own]).toEqual([name, bound === null ? null : own]);
		expect(own === null).toBe(bound === null);
		return;
	}
	const exact = Rational.of(own);
	const isOutside = name === "lower" ? exact.isAtMost(bound) : bound.isAtMost(exact);
	// A limit at infinity is approached by the far bounds of the brute force, and never reached.
	const isNear = sizeOf(exact.minus(bound)).isAtMost(
		sizeOf(bound)
			.times(SLACK)
			.plus(new Rational(1n, 10n ** 30n)),
	);
	if (!isNear) throw new Error(`${name} ${own} is not ${Number(bound.n) / Number(bound.d)}`);
	if (!isOutside) {
		expect(sizeOf(exact.minus(bound)).isAtMost(new Rational(1n, 10n ** 20n))).toBe(true);
	}
}

/** Which side of a quantity is open. */
const isOpen = ({ qualifier }: Quantity, side: number) =>
	side > 0 ? qualifier === "over" : qualifier === "nearly" || qualifier === "under";

/** The qualifier that the extremes need, by the sides on which they have the unknowns. */
function expectedQualifier(
	unknowns: readonly Unknown[],
	lower: BruteBound,
	upper: BruteBound,
): string {
	const opened = ({ bound, sides }: BruteBound) =>
		bound === null ||
		sides.some((side, at) => side !== 0 && isOpen((unknowns[at] as Unknown).q, side));
	const [down, up] = [opened(lower), opened(upper)];
	if (down || up) return down && up ? "between" : up ? "over" : "under";
	const isAbout = unknowns.some(
		({ q }, at) => q.qualifier === "about" && (lower.sides[at] !== 0 || upper.sides[at] !== 0),
	);
	return isAbout ? "about" : "rounded";
}

test("every ratio of sums has the bounds and the qualifier of its extreme corners", () => {
	let compared = 0;
	fc.assert(
		fc.property(
			fc.array(unknown, { minLength: 1, maxLength: MOST_UNKNOWNS }),
			fc.nat({ max: 2 }),
			fc.nat({ max: 2 }),
			(unknowns, first, second) => {
				const isUsed = (key: "a" | "b") => unknowns.some((each) => each[key] !== 0);
				if (!isUsed("a") || !isUsed("b")) return;
				let result: Quantity;
				try {
					result = share(sumOf(unknowns, "a", first), sumOf(unknowns, "b", second));
				} catch (error) {
					if (error instanceof ChinaAluminumError) return;
					throw error;
				}
				compared += 1;
				const [lower, upper] = [bruteBound(unknowns, -1), bruteBound(unknowns, 1)];
				expectBound("lower", result.lower, lower);
				expectBound("upper", result.upper, upper);
				if (result.lower !== null && result.lower === result.upper)
					expect(result.qualifier).toBe("exact");
				else expect(result.qualifier).toBe(expectedQualifier(unknowns, lower, upper));
			},
		),
		{ ...runs, endOnFailure: false },
	);
	expect(compared).toBeGreaterThan(runs.numRuns / 4);
});
