import type { Unit } from "china-aluminum";
import { Rational } from "./Rational.ts";

const kilogramsOf: Partial<Record<Unit, bigint>> = {
	kg: 1n,
	t: 1_000n,
	kt: 1_000_000n,
	Mt: 1_000_000_000n,
	Gt: 1_000_000_000_000n,
};

/** The number of units `to` in one unit `from`, for two units of mass; 1 if the units are the same. */
export function unitRatio(from: Unit, to: Unit): Rational {
	if (from === to) return new Rational(1n);
	return new Rational(kilogramsOf[from] as bigint, kilogramsOf[to] as bigint);
}
