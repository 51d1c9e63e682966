/** Odd multipliers without a small order; two hashes together make collisions by chance unlikely. */
const FIRST = 0x9e3779b1;
const SECOND = 0x85ebca6b;

/** What both hashes make together: 32 bits of the first and 21 of the second fit a double. */
const SECOND_BITS = 0x1fffff;
const SHIFT = 2 ** 32;

/**
 * Polynomial hashes of every stretch of a text, each in constant time. They find stretches that may be
 * equal; SHA-256 proves them.
 */
export class RollingHash {
	readonly #first: Uint32Array;
	readonly #second: Uint32Array;
	readonly #firstPowers: Uint32Array;
	readonly #secondPowers: Uint32Array;

	constructor(text: string) {
		const size = text.length + 1;
		this.#first = new Uint32Array(size);
		this.#second = new Uint32Array(size);
		this.#firstPowers = new Uint32Array(size).fill(1, 0, 1);
		this.#secondPowers = new Uint32Array(size).fill(1, 0, 1);
		let [a, b, power, otherPower] = [0, 0, 1, 1];
		for (let index = 0; index < text.length; index += 1) {
			const unit = text.charCodeAt(index) + 1;
			a = (Math.imul(a, FIRST) + unit) | 0;
			b = (Math.imul(b, SECOND) + unit) | 0;
			power = Math.imul(power, FIRST);
			otherPower = Math.imul(otherPower, SECOND);
			this.#first[index + 1] = a;
			this.#second[index + 1] = b;
			this.#firstPowers[index + 1] = power;
			this.#secondPowers[index + 1] = otherPower;
		}
	}

	/** The hash of a stretch. */
	of(from: number, to: number): number {
		return this.around(from, to, to, to);
	}

	/** The hash of two stretches put together. */
	around(from: number, to: number, from2: number, to2: number): number {
		const rest = to2 - from2;
		const first =
			Math.imul(part(this.#first, this.#firstPowers, from, to), this.#firstPowers[rest] as number) +
			part(this.#first, this.#firstPowers, from2, to2);
		const second =
			Math.imul(
				part(this.#second, this.#secondPowers, from, to),
				this.#secondPowers[rest] as number,
			) + part(this.#second, this.#secondPowers, from2, to2);
		return (first >>> 0) + (second & SECOND_BITS) * SHIFT;
	}
}

const part = (sums: Uint32Array, powers: Uint32Array, from: number, to: number) =>
	(sums[to] as number) - Math.imul(sums[from] as number, powers[to - from] as number);
