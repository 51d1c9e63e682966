import * as library from "china-aluminum";
import fc from "fast-check";
import { HUNDRED, ONE, Rational } from "./Rational.ts";
import { unitRatio } from "./unitRatio.ts";

type Quantity = library.Quantity;

/**
 * A quantity with what it truly is in each of several worlds. A world gives every stated number one
 * exact value within its bounds. Where a formula is not defined in a world, the truth is undefined.
 */
export interface Node {
	readonly q: Quantity;
	readonly truths: readonly (Rational | undefined)[];
	/** How the quantity was composed, for a failure. */
	readonly text: string;
}

/** Worlds in which every expression is checked. */
const WORLDS = 8;

const ZERO = new Rational(0n);
const FAR = new Rational(10n ** 12n);
const MASSES = ["kg", "t", "kt", "Mt", "Gt"] as const;

/** A repeatable sequence of numbers from 0 to 1 (mulberry32), so that a seed determines a whole case. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** An exact value within the bounds of a quantity: a bound, a value far out, or one between. */
function truthOf({ value, lower, upper }: Quantity, random: () => number): Rational {
	const own = Rational.of(value);
	const least = lower === null ? own.minus(FAR) : Rational.of(lower);
	const most = upper === null ? own.plus(FAR) : Rational.of(upper);
	const [half, third] = [
		least.plus(most).over(new Rational(2n)),
		least.plus(most.minus(least).over(new Rational(3n))),
	];
	const choices = [least, least, most, most, own, half, third];
	return choices[Math.floor(random() * choices.length)] as Rational;
}

/** Composes random expressions over a few stated numbers, so that numbers are used again. */
export class Expressions {
	readonly #random: () => number;
	readonly #levels: Node[];
	/** Levels that were composed before, which are used again, also next to themselves. */
	readonly #composed: Node[] = [];
	readonly #shares: Node[];
	readonly #points: Node[];
	readonly #changes: Node[];

	constructor(seed: number) {
		this.#random = randomFrom(seed);
		this.#levels = [1, 2, 3, 4].map(() => this.#stated("mass"));
		this.#levels.push(...this.#figures());
		this.#shares = [1, 2].map(() => this.#stated("share"));
		this.#points = [this.#stated("change-of-share")];
		this.#changes = [1, 2].map(() => this.#stated("relative-change"));
	}

	#pick<T>(list: readonly T[]): T {
		return list[Math.floor(this.#random() * list.length)] as T;
	}

	/** A number of up to 17 digits: small whole numbers, decimals, long decimals, zero. */
	#number(most: number): number {
		const x = this.#random() * most;
		return this.#pick([
			Math.round(x),
			Math.round(x),
			Number(x.toFixed(2)),
			Number(x.toPrecision(15)),
			x,
			0,
			x / 3,
		]);
	}

	#node(q: Quantity, text = JSON.stringify([q.value, q.unit, q.qualifier])): Node {
		const truths = Array.from({ length: WORLDS }, () => truthOf(q, this.#random));
		return { q, truths, text };
	}

	#stated(kind: "mass" | "share" | "change-of-share" | "relative-change"): Node {
		const unit = {
			mass: this.#pick(MASSES),
			share: "%",
			"change-of-share": "pp",
			"relative-change": "%",
		}[kind] as "t";
		const size = this.#number(kind === "mass" ? 200 : 90);
		const sign = kind === "share" ? 1 : this.#pick([1, 1, 1, -1]);
		const value = sign * size + 0;
		const qualifiers = ["exact", "rounded", "rounded", "about", "over", "under", "nearly"] as const;
		const qualifier = this.#pick(qualifiers);
		const stated = qualifier === "nearly" && value <= 0 ? "rounded" : qualifier;
		return this.#node(library.quantity(value, unit, { qualifier: stated, kind: kind as never }));
	}

	/** Two copies of one figure: an unchanged one, which is the same unknown, and another period. */
	#figures(): Node[] {
		const { q } = this.#stated("mass");
		const figure = { ...q, id: "some-figure", revision: "r1", period: "2023" };
		const own = this.#node(figure, "figure");
		const copy = { ...own, q: JSON.parse(JSON.stringify(figure)), text: "copy" };
		return [own, copy, this.#node({ ...figure, period: "2024" } as Quantity, "other period")];
	}

	#apply(
		name: string,
		inputs: readonly Node[],
		call: (...given: Quantity[]) => Quantity,
		truth: (...given: Rational[]) => Rational | undefined,
	): Node {
		const q = call(...inputs.map((input) => input.q));
		const truths = Array.from({ length: WORLDS }, (_, world) => {
			const given = inputs.map((input) => input.truths[world]);
			return given.includes(undefined) ? undefined : truth(...(given as Rational[]));
		});
		const node = { q, truths, text: `${name}(${inputs.map(({ text }) => text).join(", ")})` };
		return this.#random() < 0.05
			? { ...node, q: this.#random() < 0.5 ? structuredClone(q) : JSON.parse(JSON.stringify(q)) }
			: node;
	}

	/** A level, composed to a depth. */
	level(depth: number): Node {
		if (this.#composed.length > 0 && this.#random() < 0.25) return this.#pick(this.#composed);
		if (depth === 0 || this.#random() < 0.15) return this.#pick(this.#levels);
		const node = this.#compose(depth);
		this.#composed.push(node);
		return node;
	}

	#compose(depth: number): Node {
		const [a, b] = [this.level(depth - 1), this.level(depth - 1)];
		const inA = ({ q }: Node, x: Rational) => x.times(unitRatio(q.unit, a.q.unit));
		const L = library as unknown as Record<string, (...given: unknown[]) => Quantity>;
		const call =
			(name: string) =>
			(...given: unknown[]) =>
				(L[name] as (...x: unknown[]) => Quantity)(...given);
		switch (Math.floor(this.#random() * 11)) {
			case 0:
			case 1:
				return this.#apply("add", [a, b], call("add"), (x, y) => x.plus(inA(b, y)));
			case 2:
			case 3: {
				const name = this.#pick(["subtract", "surplus"]);
				return this.#apply(name, [a, b], call(name), (x, y) => x.minus(inA(b, y)));
			}
			case 4: {
				const factor = this.#pick([-1, 0.5, 2, -0.1, 3, 0.123456789]);
				const scaled = (q: Quantity) => library.scale(q, factor);
				return this.#apply(`scale ${factor}`, [a], scaled, (x) => x.times(Rational.of(factor)));
			}
			case 5: {
				const unit = this.#pick(MASSES);
				return this.#apply(
					`convert ${unit}`,
					[a],
					(q) => library.convert(q as library.Quantity<"mass">, unit),
					(x) => x.times(unitRatio(a.q.unit, unit)),
				);
			}
			case 6: {
				const c = this.#pick([a, b, ...this.#levels]);
				return this.#apply(
					"total",
					[a, b, c],
					(...list) => library.total(list),
					(x, y, z) => x.plus(inA(b, y)).plus(inA(c, z)),
				);
			}
			case 7: {
				const part = this.share(depth - 1);
				return this.#apply("portion", [part, a], call("portion"), (x, y) =>
					x.times(y).over(HUNDRED),
				);
			}
			case 8: {
				const part = this.share(depth - 1);
				return this.#apply("wholeFrom", [a, part], call("wholeFrom"), (x, y) =>
					y.n > 0n ? x.times(HUNDRED).over(y) : undefined,
				);
			}
			case 9: {
				const name = this.#pick(["levelAfter", "levelBefore"]);
				const change = this.change(depth - 1);
				return this.#apply(name, [a, change], call(name), (x, y) => {
					const factor = ONE.plus(y.over(HUNDRED));
					if (factor.n <= 0n) return;
					return name === "levelAfter" ? x.times(factor) : x.over(factor);
				});
			}
			default: {
				const c = this.#pick(this.#levels);
				const used = (imports: Quantity, production: Quantity, exports: Quantity) =>
					library.apparentConsumption({ imports, production, exports } as never);
				return this.#apply("apparentConsumption", [a, b, c], used as never, (x, y, z) =>
					x.plus(inA(b, y)).minus(inA(c, z)),
				);
			}
		}
	}

	/** A share, composed to a depth. */
	share(depth: number): Node {
		if (depth <= 0 || this.#random() < 0.2) return this.#pick(this.#shares);
		const [a, b] = [this.level(depth - 1), this.level(depth - 1)];
		const c = this.#pick(this.#levels);
		const inA = ({ q }: Node, x: Rational) => x.times(unitRatio(q.unit, a.q.unit));
		const trade = (
			name: "importDependency" | "selfSufficiency" | "netImportReliance",
			inputs: Node[],
		) =>
			this.#apply(
				name,
				inputs,
				(imports, production, exports) =>
					library[name]({ imports, production, ...(exports && { exports }) } as never),
				(x, own, leaving = ZERO) => {
					const [y, z] = [inA(b, own), inA(c, leaving)];
					const supply = x.plus(y).minus(z);
					if (x.n < 0n || y.n < 0n || z.n < 0n || supply.n <= 0n) return;
					const source = { importDependency: x, selfSufficiency: y, netImportReliance: x.minus(z) };
					return source[name].times(HUNDRED).over(supply);
				},
			);
		switch (Math.floor(this.#random() * 6)) {
			case 0:
				return trade(
					"importDependency",
					this.#pick([
						[a, b],
						[a, b, c],
					]),
				);
			case 1:
				return trade("selfSufficiency", [a, b, c]);
			case 2:
				return trade("netImportReliance", [a, b, c]);
			case 3:
				return this.#apply(
					"add",
					[this.share(depth - 1), this.#pick(this.#points)],
					library.add as never,
					(x, y) => x.plus(y),
				);
			default: {
				const name = this.#pick(["share", "capacityUtilization"] as const);
				return this.#apply(name, [a, b], library[name] as never, (x, own) => {
					const y = inA(b, own);
					return y.n > 0n ? x.times(HUNDRED).over(y) : undefined;
				});
			}
		}
	}

	/** A relative change, composed to a depth. */
	change(depth: number): Node {
		if (depth <= 0 || this.#random() < 0.3) return this.#pick(this.#changes);
		const [a, b] = [this.level(depth - 1), this.level(depth - 1)];
		return this.#apply("percentChange", [a, b], library.percentChange as never, (x, own) => {
			const y = own.times(unitRatio(b.q.unit, a.q.unit));
			return x.n > 0n ? y.minus(x).times(HUNDRED).over(x) : undefined;
		});
	}

	/** Any expression. */
	any(depth: number): Node {
		return this.#pick([
			() => this.level(depth),
			() => this.share(depth),
			() => this.change(depth),
		])();
	}
}

/** Seeds of expressions. */
export const seeds = fc.integer({ min: 0, max: 2 ** 31 });
