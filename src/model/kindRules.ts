import type { Quantity } from "./quantity.ts";
import type { Kind, PercentKind, Unit, UnitKinds } from "./unit.ts";

/**
 * For each thing that can be done with two quantities: the kinds that go with one of kind `K`.
 *
 * @typeParam K - Kind of the first quantity.
 */
export interface Partners<K extends Kind> {
	/** Kinds that can be added. */
	add: K extends "share"
		? "change-of-share"
		: K extends "change-of-share"
			? "share" | "change-of-share"
			: Exclude<K, PercentKind>;
	/** Kinds that can be subtracted. */
	subtract: K extends "share"
		? "share" | "change-of-share"
		: K extends "change-of-share"
			? K
			: Exclude<K, PercentKind>;
	/** Kinds that can be compared. */
	compare: K;
	/** Kinds that a share can be taken in. */
	share: Exclude<K, PercentKind>;
	/** Kinds of a later level. */
	change: Exclude<K, PercentKind>;
	/** Kinds of a later share. */
	points: Extract<K, "share">;
	/** Kinds of changes that a level can have. */
	level: K extends "share" ? "change-of-share" : K extends PercentKind ? never : "relative-change";
	/** Kinds of flows that a trade balance sets against one another. */
	balance: Exclude<K, PercentKind>;
}

/**
 * The mistake in words, for each thing that can be done with two quantities.
 *
 * @typeParam A - Unit and kind of the first quantity.
 * @typeParam B - Unit and kind of the second.
 */
export interface Mistakes<A extends string, B extends string> {
	/** Where two quantities cannot be added. */
	add: `cannot add ${A} and ${B}`;
	/** Where one cannot be subtracted from the other. */
	subtract: `cannot subtract ${B} from ${A}`;
	/** Where they cannot be compared. */
	compare: `cannot compare ${A} with ${B}`;
	/** Where the first has no share in the second. */
	share: `cannot take the share of ${A} in ${B}`;
	/** Where there is no change from the first to the second. */
	change: `cannot take the change from ${A} to ${B}`;
	/** Where there is no change of share from the first to the second. */
	points: `cannot take the change of share from ${A} to ${B}`;
	/** Where a level has no such change. */
	level: `cannot change ${A} by ${B}`;
	/** Where flows cannot be set against one another. */
	balance: `cannot set ${A} against ${B}`;
}

/** Something that can be done with two quantities. */
export type Pairing = keyof Partners<Kind>;

/** True where every kind that the first quantity can be of goes with the second. */
export type Fits<P extends Pairing, K extends Kind, L extends Kind> = K extends Kind
	? [L] extends [Partners<K>[P]]
		? true
		: false
	: never;

/** The mistakes of the pairs of units and kinds that do not go together. */
export type MistakeOf<
	P extends Pairing,
	K extends Kind,
	U extends Unit,
	L extends Kind,
	V extends Unit,
> = U extends Unit
	? K extends UnitKinds[U]
		? V extends Unit
			? L extends UnitKinds[V]
				? [L] extends [Partners<K>[P]]
					? never
					: Mistakes<`${U} (${K})`, `${V} (${L})`>[P]
				: never
			: never
		: never
	: never;

/**
 * A quantity that is no percentage, else the mistake in words.
 *
 * @typeParam V - What is done with it.
 */
export type Level<V extends string, K extends Kind, U extends Unit> = [
	Exclude<K, PercentKind>,
] extends [never]
	? `cannot ${V} ${U} (${K})`
	: Quantity<K, U>;

/** The mistakes of units and kinds that are not of the kind that a function takes. */
export type MistakenKind<
	N extends string,
	W extends Kind,
	K extends Kind,
	U extends Unit,
> = K extends W
	? never
	: U extends Unit
		? K extends UnitKinds[U]
			? `the ${N} is ${U} (${K}): give a ${W}`
			: never
		: never;

/**
 * A quantity of the kind that a function takes, else the mistake in words. Where only the program
 * knows the kind, it is checked when it runs.
 *
 * @typeParam N - What the function calls it.
 * @typeParam W - The kind that it takes.
 */
export type OfKind<N extends string, W extends Kind, K extends Kind, U extends Unit> = [K] extends [
	W,
]
	? Quantity<K, U>
	: [Kind] extends [K]
		? Quantity<K, U>
		: MistakenKind<N, W, K, U>;

/**
 * The second of two quantities: one of a kind that goes with the first, else the mistake in words.
 * Where only the program knows the kinds, it is checked when it runs.
 */
export type Second<
	P extends Pairing,
	K extends Kind,
	U extends Unit,
	L extends Kind,
	V extends Unit,
> = [Fits<P, K, L>] extends [true]
	? Quantity<L, V>
	: [Exclude<Kind, "relative-change">] extends [K | L]
		? Quantity<L, V>
		: MistakeOf<P, K, U, L, V>;

/** The kind and unit of a sum: a share where one of the two is a share, else those of the first. */
export type Sum<K extends Kind, U extends Unit, L extends Kind> = [K] extends ["change-of-share"]
	? L extends "share"
		? Quantity<"share", "%">
		: Quantity<K, U>
	: Quantity<K, U>;

/** Kind and unit of a difference: two shares differ by percentage points, else as the first. */
export type Difference<K extends Kind, U extends Unit, L extends Kind> = [K] extends ["share"]
	? L extends "share"
		? Quantity<"change-of-share", "pp">
		: Quantity<K, U>
	: Quantity<K, U>;
