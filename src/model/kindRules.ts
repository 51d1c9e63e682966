import type { Quantity } from "./quantity.ts";
import type { Kind, LevelKind, PercentKind, Unit } from "./unit.ts";

/** Whether a type is `never`; also decided for a type parameter and a literal that it cannot be. */
export type IsNever<T> = [T] extends [never] ? true : false;

/** Whether a type is one literal, and not a union of several. */
export type IsSingle<T, All = T> = T extends All ? ([All] extends [T] ? true : false) : never;

/** Whether only the running program knows the kind. `KindOf<Unit>` lacks the relative change. */
export type IsUnknown<K extends Kind> =
	IsNever<K & "growth-rate"> extends true
		? false
		: [Exclude<Kind, "relative-change">] extends [K]
			? true
			: false;

/**
 * The one allowed kind that all quantities are of; `never` if they differ or are of another kind.
 *
 * `keyof` of a union is the keys that all its members have. So a union of kinds has no key left. This
 * is not a conditional type, because the compiler leaves those undecided for type parameters.
 *
 * @typeParam Allowed - Kinds that the function takes.
 * @typeParam K - Kinds of all quantities.
 */
export type Common<Allowed extends Kind, K extends Kind> = keyof {
	[X in K]: { [Y in X & Allowed]: true };
}[K] &
	K;

/**
 * A unit with its kind, as a message names it: `Mt (mass)`.
 *
 * Both are inferred again as strings. Otherwise, the compiler would list every unit with every kind
 * for type parameters, and reject two such quantities as too complex.
 */
type UnitWithKind<K extends Kind, U extends Unit> = [K, U] extends [
	infer Name extends string,
	infer Code extends string,
]
	? `${Code} (${Name})`
	: never;

/** What a message calls a quantity: a few words, however many kinds and units it may have. */
export type QuantityOf<K extends Kind, U extends Unit> =
	IsSingle<K> extends true
		? IsSingle<U> extends true
			? UnitWithKind<K, U>
			: K
		: "a quantity of several kinds";

/** A quantity of one kind; `never` if there is no such kind. */
type Same<K extends Kind, U extends Unit> = { [X in K]: Quantity<X, U> }[K];

/** The mistake in words, by what is done with two quantities of one kind that is not a percentage. */
interface PeerMistakes<A extends string, B extends string> {
	readonly share: `cannot take the share of ${A} in ${B}`;
	readonly change: `cannot take the change from ${A} to ${B}`;
	readonly balance: `cannot combine ${A} with ${B}`;
}

/**
 * The second of two quantities of one kind that is not a percentage, else the mistake in words. If
 * only the running program knows the kinds, the function checks them.
 *
 * The quantity is in both branches. So a quantity of the same type parameter `K` is accepted although
 * the compiler leaves the condition undecided.
 */
export type Peer<
	P extends keyof PeerMistakes<string, string>,
	K extends Kind,
	U extends Unit,
	L extends Kind,
	V extends Unit,
> =
	IsNever<Common<LevelKind, K | L> & K & L> extends true
		?
				| Same<Common<LevelKind, K | L> & K & L, V>
				| (IsUnknown<K | L> extends true
						? Quantity<L, V>
						: PeerMistakes<QuantityOf<K, U>, QuantityOf<L, V>>[P])
		: Quantity<Common<LevelKind, K | L> & K & L, V>;

/**
 * The second of two quantities of one kind, else the mistake in words. If only the running program
 * knows the kinds, the function checks them. See {@link Peer}.
 */
export type Comparable<K extends Kind, U extends Unit, L extends Kind, V extends Unit> =
	IsNever<Common<Kind, K | L> & K & L> extends true
		?
				| Same<Common<Kind, K | L> & K & L, V>
				| (IsUnknown<K | L> extends true
						? Quantity<L, V>
						: `cannot compare ${QuantityOf<K, U>} with ${QuantityOf<L, V>}`)
		: Quantity<Common<Kind, K | L> & K & L, V>;

/** Pairs of kinds of percentages that an operation takes, the kind of the first quantity first. */
interface PercentPairs {
	readonly add:
		| "share change-of-share"
		| "change-of-share share"
		| "change-of-share change-of-share";
	readonly subtract: "share share" | "share change-of-share" | "change-of-share change-of-share";
}

/** The mistake in words, by operation. */
interface OperandMistakes<A extends string, B extends string> {
	readonly add: `cannot add ${A} and ${B}`;
	readonly subtract: `cannot subtract ${B} from ${A}`;
}

/** Whether two quantities fit each other that are percentages, or whose kinds are unknown. */
type GoTogether<P extends keyof PercentPairs, K extends Kind, L extends Kind> =
	IsNever<(K | L) & "growth-rate"> extends true
		? IsNever<K & PercentKind> extends true
			? false
			: [`${K} ${L}`] extends [PercentPairs[P]]
				? true
				: false
		: IsUnknown<K | L>;

/**
 * The second of two quantities: one of a kind that goes with the first, else the mistake in words.
 * If only the running program knows the kinds, the function checks them. See {@link Peer}.
 */
export type Operand<
	P extends keyof PercentPairs,
	K extends Kind,
	U extends Unit,
	L extends Kind,
	V extends Unit,
> =
	IsNever<Common<LevelKind, K | L> & K & L> extends true
		?
				| Same<Common<LevelKind, K | L> & K & L, V>
				| (GoTogether<P, K, L> extends true
						? Quantity<L, V>
						: OperandMistakes<QuantityOf<K, U>, QuantityOf<L, V>>[P])
		: Quantity<Common<LevelKind, K | L> & K & L, V>;

/** Whether a change is of the kind that a level of kind `K` has. */
type IsChangeOf<K extends Kind, L extends Kind> =
	IsUnknown<K | L> extends true
		? true
		: IsNever<K & PercentKind> extends true
			? [L] extends ["relative-change"]
				? true
				: false
			: [K, L] extends ["share", "change-of-share"]
				? true
				: false;

/** The change of a level: of the kind that the level has, else the mistake in words. */
export type LevelChange<K extends Kind, U extends Unit, L extends Kind, V extends Unit> =
	IsChangeOf<K, L> extends true
		? Quantity<L, V>
		: `cannot change ${QuantityOf<K, U>} by ${QuantityOf<L, V>}`;

/** The later one of two shares, else the mistake in words. */
export type LaterShare<K extends Kind, U extends Unit, L extends Kind, V extends Unit> =
	MayBe<"share", K | L> extends true
		? Quantity<L, V>
		: `cannot take the change of share from ${QuantityOf<K, U>} to ${QuantityOf<L, V>}`;

/** A quantity that is not a percentage, else the mistake in words. */
export type Level<Verb extends string, K extends Kind, U extends Unit> =
	IsNever<K & PercentKind> extends true
		? Quantity<K, U>
		: IsUnknown<K> extends true
			? Quantity<K, U>
			: `cannot ${Verb} ${QuantityOf<K, U>}`;

/** Whether a quantity is of the kind that a function takes, as far as the compiler knows. */
type MayBe<Wanted extends Kind, K extends Kind> =
	IsNever<K & Wanted> extends true ? false : [K] extends [Wanted] ? true : IsUnknown<K>;

/** A quantity of the kind that a function takes, else the mistake in words. */
export type OfKind<Name extends string, Wanted extends Kind, K extends Kind, U extends Unit> =
	MayBe<Wanted, K> extends true
		? Quantity<K, U>
		: `the ${Name} is ${QuantityOf<K, U>}: pass a ${Wanted}`;

/** A list of shares, else the mistake in words. */
export type Shares<K extends Kind, U extends Unit> =
	MayBe<"share", K> extends true
		? readonly Quantity<K, U>[]
		: `the share is ${QuantityOf<K, U>}: pass a share`;

/** Kinds that can be added to themselves. */
type AddableKind = LevelKind | "change-of-share";

/** A list of quantities of one kind; `never` if there is no such kind. */
type SameList<K extends Kind, U extends Unit> = { [X in K]: readonly Quantity<X, U>[] }[K];

/** The mistake in words if quantities cannot be added up. */
type AddendsMistake<K extends Kind, U extends Unit> =
	IsSingle<K> extends true
		? `cannot total ${QuantityOf<K, U>}`
		: "cannot total quantities of several kinds";

/** A list of quantities of one kind that can be added, else the mistake in words. */
export type Addends<K extends Kind, U extends Unit> =
	IsNever<Common<AddableKind, K>> extends true
		?
				| SameList<Common<AddableKind, K>, U>
				| (IsUnknown<K> extends true ? readonly Quantity<K, U>[] : AddendsMistake<K, U>)
		: readonly Quantity<Common<AddableKind, K>, U>[];

/** The kind and unit of a sum: a share if one of the two is a share, else those of the first. */
export type Sum<K extends Kind, U extends Unit, L extends Kind> = [K & "change-of-share"] extends [
	never,
]
	? Quantity<K, U>
	: [K] extends ["change-of-share"]
		? L extends "share"
			? Quantity<"share", "%">
			: Quantity<K, U>
		: Quantity<K, U>;

/** The kind and unit of a difference: two shares differ by percentage points, else as the first. */
export type Difference<K extends Kind, U extends Unit, L extends Kind> = [K & "share"] extends [
	never,
]
	? Quantity<K, U>
	: [K] extends ["share"]
		? L extends "share"
			? Quantity<"change-of-share", "pp">
			: Quantity<K, U>
		: Quantity<K, U>;
