/** Exact fractions that check results without the library's own arithmetic. */
export class Rational {
	readonly n: bigint;
	readonly d: bigint;

	constructor(n: bigint, d = 1n) {
		if (d === 0n) throw new RangeError("a fraction over zero");
		this.n = d < 0n ? -n : n;
		this.d = d < 0n ? -d : d;
	}

	/** The decimal that a number prints as. */
	static of(x: number): Rational {
		const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(x));
		if (match === null) throw new RangeError(`${x} is not a decimal`);
		const [, sign, whole = "", places = "", exponent = "0"] = match;
		const digits = BigInt(`${sign}${whole}${places}`);
		const power = Number(exponent) - places.length;
		return power < 0
			? new Rational(digits, 10n ** BigInt(-power))
			: new Rational(digits * 10n ** BigInt(power));
	}

	plus(other: Rational): Rational {
		return new Rational(this.n * other.d + other.n * this.d, this.d * other.d);
	}

	minus(other: Rational): Rational {
		return this.plus(new Rational(-other.n, other.d));
	}

	times(other: Rational): Rational {
		return new Rational(this.n * other.n, this.d * other.d);
	}

	over(other: Rational): Rational {
		return new Rational(this.n * other.d, this.d * other.n);
	}

	power(exponent: number): Rational {
		return new Rational(this.n ** BigInt(exponent), this.d ** BigInt(exponent));
	}

	isAboveZero(): boolean {
		return this.n > 0n;
	}

	isBelowZero(): boolean {
		return this.n < 0n;
	}

	isAtMost(other: Rational): boolean {
		return this.n * other.d <= other.n * this.d;
	}

	equals(other: Rational): boolean {
		return this.n * other.d === other.n * this.d;
	}

	toString(): string {
		return `${this.n}/${this.d}`;
	}
}

export const ZERO = new Rational(0n);
export const ONE = new Rational(1n);
export const HUNDRED = new Rational(100n);
