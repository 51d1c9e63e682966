/** A decimal: digits as a whole number, and the power of ten that they are multiplied by. */
export interface ExactDecimal {
	readonly digits: bigint;
	readonly exponent: number;
}

const DECIMAL = /^([+-]?)(\d{1,400})(?:\.(\d{1,400}))?(?:e([+-]?\d{1,3}))?$/i;
const BASE = 10n;

/** The decimal that a text writes; undefined if it writes something else. */
export function exactDecimal(text: string): ExactDecimal | undefined {
	const [, sign, whole, fraction = "", power = "0"] = DECIMAL.exec(text) ?? [];
	if (whole === undefined) return undefined;
	const digits = BigInt(whole + fraction);
	return {
		digits: sign === "-" ? -digits : digits,
		exponent: Number(power) - fraction.length,
	};
}

/** Whether two decimals are equal, each multiplied by a power of ten. */
export function areEqual(a: ExactDecimal, aShift: number, b: ExactDecimal, bShift: number) {
	const difference = a.exponent + aShift - b.exponent - bShift;
	return difference >= 0
		? a.digits * BASE ** BigInt(difference) === b.digits
		: a.digits === b.digits * BASE ** BigInt(-difference);
}
