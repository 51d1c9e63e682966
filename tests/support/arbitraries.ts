import fc from "fast-check";
import {
	type KindOf,
	type Quantity,
	quantity,
	type StatedQualifier,
	type Unit,
} from "../../src/index.ts";
import { Rational } from "./Rational.ts";

/** A quantity, and exact values that its bounds allow: the bounds, or values far out, and some amid. */
export interface Sample<U extends Unit> {
	readonly q: Quantity<KindOf<U>, U>;
	readonly truths: readonly Rational[];
}

const FAR = new Rational(10n ** 18n);

/** Exact values in the bounds of a quantity. */
function truthsOf({ value, lower, upper }: Quantity): Rational[] {
	const least = lower === null ? Rational.of(value).minus(FAR) : Rational.of(lower);
	const most = upper === null ? Rational.of(value).plus(FAR) : Rational.of(upper);
	const third = least.plus(most.minus(least).over(new Rational(3n)));
	return [least, third, Rational.of(value), most];
}

/** Decimals of up to 15 digits from 10⁻⁹ to 10¹⁵, and zero. */
const magnitude = fc
	.tuple(
		fc.bigInt({ min: 0n, max: 10n ** 15n }),
		fc.integer({ min: 1, max: 15 }),
		fc.integer({ min: 0, max: 9 }),
	)
	.map(([n, digits, places]) => Number(`${n % 10n ** BigInt(digits)}e-${places}`));

/** Numbers of either sign, zero and whole numbers among them. */
const signed = fc.oneof(
	magnitude,
	magnitude.map((x) => -x + 0),
	fc.integer({ min: -200, max: 200 }),
);

const above = fc.oneof(
	magnitude.filter((x) => x > 0),
	fc.integer({ min: 1, max: 200 }),
);

const anyQualifier: fc.Arbitrary<StatedQualifier> = fc.constantFrom(
	"exact",
	"rounded",
	"about",
	"over",
	"nearly",
	"under",
);

function sampled<U extends Unit>(
	units: readonly U[],
	value: fc.Arbitrary<number>,
): fc.Arbitrary<Sample<U>> {
	return fc.tuple(value, fc.constantFrom(...units), anyQualifier).map(([x, unit, qualifier]) => {
		const q = quantity(x, unit, x > 0 || qualifier !== "nearly" ? qualifier : "rounded");
		return { q, truths: truthsOf(q) };
	});
}

/** Quantities of either sign in any of the units. */
export const anyOf = <U extends Unit>(...units: readonly U[]) => sampled(units, signed);

/** Quantities above zero in any of the units. */
export const aboveZero = <U extends Unit>(...units: readonly U[]) => sampled(units, above);
