import type { Unit } from "../../src/index.ts";
import { Rational } from "./Rational.ts";

const kilogramsOf: Partial<Record<Unit, bigint>> = {
	kg: 1n,
	t: 1_000n,
	kt: 1_000_000n,
	Mt: 1_000_000_000n,
	Gt: 1_000_000_000_000n,
};

/** How many times the unit `to` the unit `from` is, for masses; 1 for one and the same unit. */
export function scale(from: Unit, to: Unit): Rational {
	if (from === to) return new Rational(1n);
	return new Rational(kilogramsOf[from] as bigint, kilogramsOf[to] as bigint);
}
