import {
	type KindOf,
	type Quantity,
	quantity,
	type StatedQualifier,
	type Unit,
} from "china-aluminum";
import fc from "fast-check";
import { change, rate } from "./quantities.ts";
import { HUNDRED, ONE, Rational } from "./Rational.ts";
import { unitRatio } from "./unitRatio.ts";

/** A quantity with exact values that its bounds allow: both bounds or values far out, and two between. */
export interface Sample<U extends Unit> {
	readonly q: Quantity<KindOf<U>, U>;
	readonly truths: readonly Rational[];
}

const FAR = new Rational(10n ** 18n);

/** Exact values within the bounds of a quantity. */
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

/** Numbers of either sign, including zero and whole numbers. */
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
		const stated = x > 0 || qualifier !== "nearly" ? qualifier : "rounded";
		// A negative percentage without a kind does not count as a share.
		const q = (
			unit === "%"
				? quantity(x, "%", { qualifier: stated, kind: "share" })
				: quantity(x, unit, stated)
		) as Quantity<KindOf<U>, U>;
		return { q, truths: truthsOf(q) };
	});
}

/** Quantities of either sign in any of the units. */
export const anyOf = <U extends Unit>(...units: readonly U[]) => sampled(units, signed);

/** Quantities above zero in any of the units. */
export const aboveZero = <U extends Unit>(...units: readonly U[]) => sampled(units, above);

/** The stated value of a sample of a mass, in another unit of mass. */
export const valueIn = <U extends Unit>({ q }: Sample<U>, unit: Unit) =>
	Rational.of(q.value).times(unitRatio(q.unit, unit));

/** The exact values of a sample, expressed in another unit of mass. */
export const truthsIn = <U extends Unit>({ q, truths }: Sample<U>, unit: Unit) =>
	truths.map((truth) => truth.times(unitRatio(q.unit, unit)));

export const MASSES = ["kg", "t", "kt", "Mt", "Gt"] as const;

export const mass = anyOf(...MASSES);
export const massAboveZero = aboveZero(...MASSES);

/** Shares from 0.01% to 100%. */
export const shareOfWhole = fc
	.tuple(
		fc.double({ min: 0.01, max: 100, noNaN: true }).map((x) => Number(x.toFixed(2))),
		fc.constantFrom("exact", "rounded", "about", "over", "nearly" as const),
	)
	.map(([x, qualifier]) => {
		const q = quantity(x, "%", qualifier);
		return { q, truths: [q.lower, q.value, q.upper].map((y) => Rational.of(y as number)) };
	});

const FAR_PERCENT = 1e6;

const percentQualifier = fc.constantFrom("exact", "rounded", "over", "under" as const);

/** Percentages that nothing can fall below −100% of, with exact values that their bounds allow. */
const percentages = <K extends "relative-change" | "growth-rate", U extends "%" | "%/a">(
	most: number,
	make: (value: number, qualifier: StatedQualifier) => Quantity<K, U>,
) =>
	fc
		.tuple(
			fc.double({ min: -99, max: most, noNaN: true }).map((x) => Number(x.toFixed(2))),
			percentQualifier,
		)
		.map(([x, qualifier]) => {
			const q = make(x, qualifier);
			const { lower, value, upper } = q;
			const truths = [lower ?? -100, value, upper ?? FAR_PERCENT].filter((y) => y >= -100);
			return { q, truths: truths.map(Rational.of) };
		});

/** Relative changes from −99% to 500%. */
export const relativeChange = percentages(500, change);

/** Growth rates from −99% to 200% per year. */
export const growth = percentages(200, rate);

/** 1 + x / 100, exactly. */
export const factorOf = (percentage: Rational) => ONE.plus(percentage.over(HUNDRED));

/** Quantities above zero with two bounds, such as printed decimals. */
const bounded = <U extends "t" | "%" | "%/a">(unit: U, most: number) =>
	fc
		.tuple(
			fc.integer({ min: 1, max: most * 100 }),
			fc.constantFrom("exact", "rounded", "about" as const),
		)
		.map(([hundredths, qualifier]) => {
			const q = quantity(hundredths / 100, unit, qualifier);
			return { q, truths: [q.lower as number, q.upper as number].map(Rational.of) };
		});

export const boundedMass = bounded("t", 100_000);
export const smallMass = bounded("t", 1);
export const boundedShare = bounded("%", 99);
export const boundedRate = bounded("%/a", 50);

/** Relative changes from 0.01% to 99% with two bounds. */
export const boundedChange = boundedShare.map(({ q, truths }) => ({
	q: change(q.value, q.qualifier as StatedQualifier),
	truths,
}));

/** The exact values of both bounds. */
type Bounds = readonly [lower: Rational, upper: Rational];

/** Whether production and imports exceed exports at every corner of the bounds. */
export const isSupplied = (...flows: readonly { readonly truths: readonly Rational[] }[]) => {
	const [imports, production, exports] = flows.map(({ truths }) => truths) as [
		Bounds,
		Bounds,
		Bounds,
	];
	return imports[0].plus(production[0]).minus(exports[1]).isAboveZero();
};
