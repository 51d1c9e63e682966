import type { Quantity } from "./quantity.ts";
import type { Kind, LevelKind, PercentKind, Unit } from "./unit.ts";

/** Whether a type is `never`; also decided for a type parameter and a literal that it cannot be. */
type IsNever<T> = [T] extends [never] ? true : false;

/** Whether only the running program knows the kind. `KindOf<Unit>` lacks the relative change. */
export type IsUnknown<K extends Kind> = [K & "growth-rate"] extends [never]
	? false
	: [LevelKind] extends [K]
		? true
		: false;

/** Each kind as the only key of an object. */
type EachKind = { [K in Kind]: { [X in K]: true } };

/** Each unit as the only key of an object. */
type EachUnit = { [U in Unit]: { [X in U]: true } };

/**
 * The kind, or `never` for a union of several. `keyof` of a union is the keys that all its members have.
 * Objects of two kinds do not have a key in common.
 */
export type SingleKind<K extends Kind> = keyof EachKind[K];

/** The unit, or `never` for a union of several. See {@link SingleKind}. */
type SingleUnit<U extends Unit> = keyof EachUnit[U];

/**
 * `never` if a kind is not one allowed kind, because a field cannot have two values.
 *
 * Conditions test whether this is `never`. Of a type parameter, the field may have both values. So the
 * compiler knows that the condition is false in generic code, and only compares with that branch. The
 * conditions also have the kind itself, because the compiler would otherwise decide them at once.
 */
export type OneKind<Allowed extends Kind, K extends Kind> = { kind: K } & {
	kind: (SingleKind<K> & Allowed) | "none";
};

/** `never` if two quantities are not of one allowed kind. See {@link OneKind}. */
type SameKind<Allowed extends Kind, K extends Kind, L extends Kind> = {
	first: K;
	second: L;
	both: K | L;
} & { first: Allowed; second: Allowed; both: SingleKind<K | L> | "none" };

/**
 * What a message calls a quantity of one kind: `Mt (mass)`, or the kind alone if it has several units.
 *
 * A key is a text. The compiler would list every unit with every kind for type parameters, and reject
 * two such quantities as too complex.
 */
type UnitWithKind<K extends Kind, U extends Unit> = [SingleUnit<U>] extends [never]
	? K
	: `${SingleUnit<U> & string} (${SingleKind<K> & string})`;

/** What a message calls a quantity: a few words, however many kinds and units it may have. */
export type QuantityOf<K extends Kind, U extends Unit> = [SingleKind<K>] extends [never]
	? "a quantity of several kinds"
	: UnitWithKind<K, U>;

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
 * A quantity of the same type parameter `K` is accepted, see {@link OneKind}.
 */
export type Peer<
	P extends keyof PeerMistakes<string, string>,
	K extends Kind,
	U extends Unit,
	L extends Kind,
	V extends Unit,
> = [K & L, SameKind<LevelKind, K, L>] extends [Kind, never]
	? IsUnknown<K | L> extends true
		? Quantity<L, V>
		: PeerMistakes<QuantityOf<K, U>, QuantityOf<L, V>>[P]
	: Quantity<K & L & LevelKind, V>;

/**
 * The second of two quantities of one kind, else the mistake in words. If only the running program
 * knows the kinds, the function checks them. See {@link Peer}.
 */
export type Comparable<K extends Kind, U extends Unit, L extends Kind, V extends Unit> = [
	K & L,
	SameKind<Kind, K, L>,
] extends [Kind, never]
	? IsUnknown<K | L> extends true
		? Quantity<L, V>
		: `cannot compare ${QuantityOf<K, U>} with ${QuantityOf<L, V>}`
	: Quantity<K & L, V>;

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
type GoTogether<P extends keyof PercentPairs, K extends Kind, L extends Kind> = [
	(K | L) & "growth-rate",
] extends [never]
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
> = [K & L, SameKind<LevelKind, K, L>] extends [Kind, never]
	? GoTogether<P, K, L> extends true
		? Quantity<L, V>
		: OperandMistakes<QuantityOf<K, U>, QuantityOf<L, V>>[P]
	: Quantity<K & L & LevelKind, V>;

/** The mistake in words if a change does not fit a level. */
type ChangeMistake<
	K extends Kind,
	U extends Unit,
	L extends Kind,
	V extends Unit,
> = `cannot change ${QuantityOf<K, U>} by ${QuantityOf<L, V>}`;

/** Whether a change fits a level that is not of one kind that is not a percentage. */
type IsChangeOf<K extends Kind, L extends Kind> = [K, L] extends
	| ["share", "change-of-share"]
	| [LevelKind, "relative-change"]
	? true
	: IsUnknown<K | L>;

/** The change of a level: of the kind that the level has, else the mistake in words. */
export type LevelChange<K extends Kind, U extends Unit, L extends Kind, V extends Unit> = [
	K & PercentKind,
	OneKind<LevelKind, K>,
] extends [Kind, never]
	? IsChangeOf<K, L> extends true
		? Quantity<L, V>
		: ChangeMistake<K, U, L, V>
	: MayBe<"relative-change", L> extends true
		? Quantity<L, V>
		: ChangeMistake<K, U, L, V>;

/** The later one of two shares, else the mistake in words. */
export type LaterShare<K extends Kind, U extends Unit, L extends Kind, V extends Unit> =
	MayBe<"share", K | L> extends true
		? Quantity<L, V>
		: `cannot take the change of share from ${QuantityOf<K, U>} to ${QuantityOf<L, V>}`;

/** A quantity that is not a percentage, else the mistake in words. */
export type Level<Verb extends string, K extends Kind, U extends Unit> = [
	K & PercentKind,
	OneKind<LevelKind, K>,
] extends [Kind, never]
	? MayBe<LevelKind, K> extends true
		? Quantity<K, U>
		: `cannot ${Verb} ${QuantityOf<K, U>}`
	: Quantity<K & LevelKind, U>;

/** Whether a quantity is of the kind that a function takes, as far as the compiler knows. */
type MayBe<Wanted extends Kind, K extends Kind> = [K & Wanted] extends [never]
	? false
	: [K] extends [Wanted]
		? true
		: IsUnknown<K>;

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

/** A list of quantities of one kind that can be added, else the mistake in words. */
export type Addends<K extends Kind, U extends Unit> = [LevelKind | "growth-rate"] extends [K]
	? readonly Quantity<K, U>[]
	: [K, OneKind<AddableKind, K>] extends [Kind, never]
		? [SingleKind<K>] extends [never]
			? "cannot total quantities of several kinds"
			: `cannot total ${U} (${K})`
		: readonly Quantity<K & AddableKind, U>[];

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
