import type { Description } from "./description.ts";
import type { Kind, Unit } from "./unit.ts";

/**
 * How a number was stated, which decides its bounds.
 *
 * | qualifier | said of | bounds |
 * |---|---|---|
 * | `exact` | a count, or a number that is meant as it stands | the value itself |
 * | `rounded` | a plain printed decimal | ± half a unit of its last printed digit |
 * | `about` | "about 90" | ± half a unit of its last significant digit |
 * | `over` | "over 50", and what follows from it | from the value up, to 100 for a share of a whole |
 * | `nearly` | "nearly 50" | from 0 up to the value |
 * | `under` | what a one-sided number below makes of a result | up to the value |
 * | `between` | a number given with both bounds, or a result that one-sided numbers pull both ways | between its bounds |
 */
export type Qualifier = "exact" | "rounded" | "about" | "over" | "nearly" | "under" | "between";

/** Qualifiers that a report states numbers with; `between` needs bounds, which a report does not give. */
export type StatedQualifier = Exclude<Qualifier, "between">;

/** How a quantity was worked out: the formula, and the quantities and numbers that it was given. */
export interface Derivation {
	/** Name of the function of this library that worked it out, such as `share`. */
	readonly by: string;
	/** The formula, in the names of the inputs, such as `part / whole × 100`. */
	readonly formula: string;
	/** What was put into the formula, by name. */
	readonly inputs: Readonly<Record<string, Quantity | number>>;
	/** Of a sum, a difference or a multiple: how often each input counts, by name. */
	readonly weights?: Readonly<Record<string, number>>;
}

/**
 * A number with its kind, unit, bounds and derivation, as plain data.
 *
 * Value and bounds are exact decimals: whole numbers over a power of ten. The true value lies in
 * [`lower`, `upper`] whenever the inputs lie in theirs.
 *
 * @typeParam K - Kind of quantity, such as `"mass"`.
 * @typeParam U - Unit, by its UCUM code, such as `"Mt"`.
 */
export interface Quantity<K extends Kind = Kind, U extends Unit = Unit> extends Description {
	/** The nominal value: what was printed, or what the formula makes of the printed values. */
	readonly value: number;
	/** Unit of the value and of both bounds. */
	readonly unit: U;
	/** Kind of quantity. */
	readonly kind: K;
	/** Decimal places carried: of the value, and one more of the bounds. */
	readonly decimals: number;
	/** How the number was stated, or what its inputs make of it. */
	readonly qualifier: Qualifier;
	/** The least that the true value can be; `null` where nothing bounds it below. */
	readonly lower: number | null;
	/** The most that the true value can be; `null` where nothing bounds it above. */
	readonly upper: number | null;
	/** How it was worked out; absent on figures and on quantities that were stated. */
	readonly derivation?: Derivation;
}
