import type { Description } from "./description.ts";
import type { Label } from "./label.ts";
import type { Kind, Unit } from "./unit.ts";

/**
 * How a number was stated. The qualifier decides the bounds.
 *
 * | qualifier | used for | bounds |
 * |---|---|---|
 * | `exact` | a count, or a number without rounding | the value itself |
 * | `rounded` | a plain printed decimal | ± half a unit of its last printed digit |
 * | `about` | "about 90" | ± half a unit of its last significant digit |
 * | `over` | "over 50", and results that follow from it | from the value upward; up to 100 for a share of a whole |
 * | `nearly` | "nearly 50" | from 0 to the value |
 * | `under` | "under 50", and results that follow from one-sided numbers | up to the value; from 0 for a share of a whole |
 * | `between` | a number with given bounds, or a result whose inputs are open in opposite directions | between its bounds |
 */
export type Qualifier = StatedQualifier | "between";

/** Qualifier with which a report states a number. `between` needs bounds, which a report does not give. */
export type StatedQualifier = "exact" | "rounded" | "about" | "over" | "nearly" | "under";

/** How a quantity was calculated: the formula and its inputs. */
export interface Derivation {
	/** Name of the function of this library, such as `share`. */
	readonly by: string;
	/** Formula with the names of the inputs, such as `part / whole × 100`. */
	readonly formula: string;
	/**
	 * Inputs of the formula, by name. The entries of a list have the names `1`, `2`, …, which the
	 * formula writes as `x1`, `x2`, ….
	 */
	readonly inputs: Readonly<Record<string, Quantity | number>>;
	/** Factor of each input in a sum, a difference or a multiple, by name: −1 for what is subtracted. */
	readonly weights?: Readonly<Record<string, number>>;
}

/** Number with its bounds and derivation. A {@link Quantity} also has a kind and a unit. */
export interface BoundedNumber extends Description {
	/** Nominal value: the printed number, or the result of the formula for the printed numbers. */
	readonly value: number;
	/** Decimal places of the value. The bounds can have more. */
	readonly decimals: number;
	/** How the number was stated, or what follows from the qualifiers of its inputs. */
	readonly qualifier: Qualifier;
	/** Lower bound of the true value; `null` if nothing bounds it below. */
	readonly lower: number | null;
	/** Upper bound of the true value; `null` if nothing bounds it above. */
	readonly upper: number | null;
	/** Name of the number; absent on results and on numbers that were stated without one. */
	readonly label?: Label | undefined;
	/** Derivation of a result; absent on figures and on your own numbers. */
	readonly derivation?: Derivation;
}

/**
 * A number with its kind, unit, bounds and derivation, as plain data.
 *
 * Value and bounds are decimals. The true value is inside the bounds if the true inputs are inside
 * theirs.
 *
 * @typeParam K - Kind of quantity, such as `"mass"`.
 * @typeParam U - Unit, by its UCUM code, such as `"Mt"`.
 */
export interface Quantity<out K extends Kind = Kind, out U extends Unit = Unit>
	extends BoundedNumber {
	/** Unit of the value and of both bounds. */
	readonly unit: U;
	/** Kind of quantity. */
	readonly kind: K;
}
