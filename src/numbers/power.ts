import { ChinaAluminumError } from "../errors.ts";
import { SUM_DIGITS, type Toward } from "./decimal.ts";
import type { Fraction } from "./fraction.ts";

/** The largest numerator and denominator of an exponent for which a power is settled exactly. */
const EXACT_EXPONENT = 1000n;

/** Units of the last digit that a double's power is off by at most, for an exponent up to 1. */
const POWER_ERROR = 16;

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/**
 * A fraction above zero to the power of a fraction above zero, rounded to 15 digits on the side
 * named; the nearest is the one below.
 *
 * The double's own power gives a candidate, whose side is then settled in whole numbers; so the
 * bound holds however well an engine computes powers. Where the exponent is too long a fraction for
 * that, the candidate is moved outward by more than any engine errs.
 */
export function power([n, d]: Fraction, exponent: Fraction, toward: Toward): Fraction {
	const common = gcd(...exponent);
	const [p, q] = [exponent[0] / common, exponent[1] / common];
	const estimate = (Number(n) / Number(d)) ** (Number(p) / Number(q));
	if (!Number.isFinite(estimate)) {
		throw new ChinaAluminumError(
			"out-of-range",
			"the result is beyond what a number can hold: give fewer years, or a lower rate",
		);
	}
	const [mantissa = "", scale = ""] = estimate.toExponential(SUM_DIGITS - 1).split("e");
	let digits = BigInt(mantissa.replace(".", ""));
	const places = SUM_DIGITS - 1 - Number(scale);
	const ten = 10n ** BigInt(Math.abs(places));
	const asFraction = (): Fraction => (places < 0 ? [digits * ten, 1n] : [digits, ten]);
	if (p > EXACT_EXPONENT || q > EXACT_EXPONENT) {
		digits += BigInt(toward * Math.ceil(POWER_ERROR * (1 + Number(p) / Number(q))));
		return asFraction();
	}
	const target = n ** p;
	const divisor = d ** p;
	const excess = () => {
		const [m, e] = asFraction();
		return m ** q * divisor - target * e ** q;
	};
	while (excess() > 0n) digits -= 1n;
	while (excess() < 0n) digits += 1n;
	if (toward <= 0 && excess() > 0n) digits -= 1n;
	return asFraction();
}
