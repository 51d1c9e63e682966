import { ChinaAluminumError } from "../../errors.ts";
import type { Toward } from "./decimal.ts";
import type { Fraction } from "./fraction.ts";
import { lastNotAbove } from "./lastNotAbove.ts";

/** The largest numerator and denominator of an exponent for which a power is settled exactly. */
const EXACT_EXPONENT = 1000n;

/** Digits that a double's own power gives, and those that are worked out: the rest takes a rate. */
const ESTIMATED_DIGITS = 15;
const DIGITS = 21;

/** Units of the last estimated digit that an estimate is off by at most, for an exponent up to 1. */
const ERROR = 16;

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/**
 * A fraction above zero to the power of a fraction above zero, rounded to 21 digits on the side
 * named; the nearest is the one below.
 *
 * The double's own power gives an estimate, which is settled in whole numbers; so the bound holds
 * however well an engine computes powers. Where the exponent is too long a fraction for that, the
 * estimate is moved outward by more than any engine errs.
 */
export function power([n, d]: Fraction, exponent: Fraction, toward: Toward): Fraction {
	const common = gcd(...exponent);
	const [p, q] = [exponent[0] / common, exponent[1] / common];
	const ratio = Number(p) / Number(q);
	const estimate = (Number(n) / Number(d)) ** ratio;
	if (!Number.isFinite(estimate)) {
		throw new ChinaAluminumError(
			"out-of-range",
			"the result is beyond what a number can hold: give fewer years, or a lower rate",
		);
	}
	const [mantissa = "", scale] = estimate.toExponential(ESTIMATED_DIGITS - 1).split("e");
	const unit = 10n ** BigInt(DIGITS - ESTIMATED_DIGITS);
	const digits = BigInt(mantissa.replace(".", "")) * unit;
	const places = DIGITS - 1 - Number(scale);
	const ten = 10n ** BigInt(Math.abs(places));
	const fraction = (x: bigint): Fraction => (places < 0 ? [x * ten, 1n] : [x, ten]);
	const error = BigInt(Math.ceil(ERROR * (1 + ratio))) * unit;
	if (p > EXACT_EXPONENT || q > EXACT_EXPONENT) {
		const moved = digits + BigInt(toward) * error;
		return fraction(moved > 0n ? moved : 0n);
	}
	const [target, divisor] = [n ** p, d ** p];
	const excess = (x: bigint) => {
		const [m, e] = fraction(x);
		return m ** q * divisor - target * e ** q;
	};
	const below = lastNotAbove(digits, error, excess);
	return fraction(toward > 0 && excess(below) < 0n ? below + 1n : below);
}
