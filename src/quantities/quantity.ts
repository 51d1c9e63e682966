import { createError } from "../internal/gate/createError.ts";
import { shown } from "../internal/gate/shown.ts";
import { boundsOf } from "../internal/interval/boundsOf.ts";
import { boundsGiven } from "../internal/stated/boundsGiven.ts";
import { decimalIn } from "../internal/stated/decimalIn.ts";
import type { StatedDecimal } from "../internal/stated/decimalOf.ts";
import { description } from "../internal/stated/description.ts";
import { descriptionOf } from "../internal/stated/descriptionOf.ts";
import { kindFor } from "../internal/stated/kindFor.ts";
import { optionPath, optionsIn } from "../internal/stated/optionsIn.ts";
import { statedQualifiers } from "../internal/stated/statedQualifiers.ts";
import type { Description } from "../model/description.ts";
import type { Label } from "../model/label.ts";
import type { Qualifier, Quantity, StatedQualifier } from "../model/quantity.ts";
import type { Kind, KindOf, KindsOf, Unit } from "../model/unit.ts";

/**
 * The kind that the arguments decide. An index is not a place to infer from, so the parameter that a
 * quantity is passed to does not decide its kind.
 */
type Decided<K extends Kind> = [K][K extends Kind ? 0 : never];

/**
 * Options of `quantity`: how your own number was stated, and its description.
 *
 * @typeParam K - Kind of quantity.
 */
export interface QuantityOptions<K extends Kind = Kind> extends Description {
	/**
	 * How the number was stated; `exact` by default. With bounds, the default is `exact` if they are
	 * equal, `over` or `under` if the value is the only bound, and `between` otherwise.
	 */
	readonly qualifier?: Qualifier | undefined;
	/** Kind of quantity; by default, the kind that the unit alone means. */
	readonly kind?: K | undefined;
	/** Lower and upper bound of the true value; `null` for an open side. */
	readonly bounds?: readonly [lower: number | null, upper: number | null] | undefined;
	/** Unit of the last significant digit, such as 1000 for 93,000. */
	readonly precision?: number | undefined;
	/** Name of the number; a plain text is in English. */
	readonly label?: Label | string | undefined;
}

const BY = "quantity";
const optionNames = /* @__PURE__ */ ["qualifier", "kind", "bounds", "precision"].concat(
	/* @__PURE__ */ Object.keys(description),
) as (keyof QuantityOptions)[];

type Options = { readonly [N in keyof QuantityOptions]?: unknown };

const ofQualifier = (qualifier: unknown): Options => ({ qualifier });

function requireQualifier(
	given: unknown,
	value: number,
	{ qualifier, bounds }: Options,
): Qualifier | undefined {
	if (qualifier === undefined) return undefined;
	const path = optionPath(given, "qualifier");
	const isStated = (statedQualifiers as readonly unknown[]).includes(qualifier);
	if (!isStated && (qualifier !== "between" || bounds === undefined)) {
		const known = bounds === undefined ? statedQualifiers : [...statedQualifiers, "between"];
		const remedy = qualifier === "between" ? "Pass its bounds." : `Use one of ${known.join(", ")}.`;
		const fault = qualifier === "between" ? "needs bounds" : "is not a qualifier";
		const sentences = `${shown(qualifier)} ${fault}. ${remedy}`;
		throw createError("qualifier-mismatch", BY, path, sentences, value, qualifier);
	}
	if (qualifier === "nearly" && value <= 0) {
		const sentences = `"nearly" needs a value greater than 0, got ${shown(value)}. Use "over" or "under".`;
		throw createError("qualifier-mismatch", BY, path, sentences, value, qualifier);
	}
	return qualifier as Qualifier;
}

/** The bounds of a number that counts only to a digit before its last digit. */
function boundsTo(
	precision: unknown,
	{ number, decimals }: StatedDecimal,
	kind: Kind,
	{ qualifier = "rounded", bounds }: { qualifier?: Qualifier | undefined; bounds: unknown },
) {
	const argument = "options.precision";
	const step = decimalIn(BY, argument, precision);
	if (step.number <= 0) {
		const sentences = `must be greater than 0, got ${shown(step.number)}.`;
		throw createError("out-of-range", BY, argument, sentences, precision);
	}
	if (bounds !== undefined || (qualifier !== "rounded" && qualifier !== "about")) {
		const other = bounds === undefined ? `the qualifier "${qualifier}"` : "bounds";
		const sentences = `cannot be combined with ${other}. Leave out one of the two.`;
		throw createError("invalid-option", BY, argument, sentences, precision);
	}
	const places = Math.max(decimals, step.decimals);
	const limits = boundsOf(number, places, qualifier, kind, step.number);
	return { decimals: places, qualifier, ...limits };
}

/** Rejects fields of a description that do not fit the kind. */
function requireFitting(kind: Kind, options: Options): void {
	const isShare = kind === "share";
	const strange = isShare ? (["baseline", "changeOf"] as const) : (["base"] as const);
	const name = strange.find((field) => options[field] !== undefined);
	if (name === undefined) return;
	const sentences = isShare
		? "a share is not a change. Pass the kind of a change, or leave the option out."
		: `${kind} is not a share. Leave the option out.`;
	throw createError("kind-mismatch", BY, `options.${name}`, sentences, kind);
}

/**
 * Creates a quantity from your own number.
 *
 * The third argument is a qualifier or an object. The object can also give the kind, the bounds or
 * the precision, and a description. A number with a description is traced, compared and cited like
 * a figure.
 *
 * Unit: one of {@link UnitKinds} or {@link PercentUnitKinds}. Your own unit needs a `kind`, which is not
 * a percentage. It converts only to itself, and is written as its code. Add it to {@link UnitKinds} by
 * declaration merging.
 *
 * Bounds: see {@link Qualifier}. A number is exact unless a qualifier, bounds or a precision say
 * otherwise. Pass a decimal as a string if a zero at its end counts: `"19.0"` rounded is 18.95 to
 * 19.05, and the number 19 is 18.5 to 19.5.
 *
 * @param value - Finite number, or a decimal in digits such as `"19.0"`.
 * @param unit - Unit, by its UCUM code; `pp` for percentage points.
 * @param options - Qualifier, or an object with the options.
 * @returns The quantity.
 * @throws `not-a-number` if the value, a bound or the precision is not a decimal of 0 or with an
 * absolute value from 1e−100 to 1e100, or is a string of more than 15 digits.
 * @throws `unit-mismatch` if the unit cannot express the kind, is unknown and without a kind, or is a
 * different spelling of a unit of the library.
 * @throws `kind-mismatch` if a share is negative without a kind, or an option does not fit the kind.
 * @throws `qualifier-mismatch` if the qualifier is unknown or does not fit the value or the bounds.
 * @throws `out-of-range` if the value is outside its bounds, the lower bound is greater than the upper
 * bound, or the precision is not greater than 0.
 * @throws `not-an-object` if the options are neither a qualifier nor a plain object.
 * @throws `unknown-option` if the options name an unknown option.
 * @throws `invalid-option` if the value of an option is not what the option accepts.
 *
 * @example
 * ```ts
 * import { formatBounds, quantity } from "china-aluminum";
 *
 * console.log(formatBounds(quantity(93, "Mt", "rounded"))); // 92.5 to 93.5 Mt
 *
 * const use = quantity(12_000, "GW.h", {
 *   precision: 1000,
 *   label: "Electricity saved",
 *   period: "2024",
 *   source: { title: "A yearbook", publisher: "An office", url: "https://example.org/yearbook" },
 * });
 * console.log(formatBounds(use)); // 11,500 to 12,500 GWh
 *
 * const growth = quantity(51, "%", { qualifier: "rounded", kind: "relative-change" });
 * console.log(formatBounds(growth)); // 50.5 to 51.5%
 * ```
 *
 * @category Create and convert
 */
export function quantity<U extends Unit, K extends KindsOf<U> = KindOf<U> & KindsOf<U>>(
	value: number | string,
	unit: U,
	options?: StatedQualifier | QuantityOptions<K>,
): Quantity<Decided<K>, U>;
export function quantity(value: unknown, unit: Unit, given?: unknown): Quantity {
	const decimal = decimalIn(BY, "value", value);
	const options: Options = optionsIn(BY, optionNames, given, ofQualifier);
	const { number } = decimal;
	const kind = kindFor(BY, unit, options.kind);
	if (options.kind === undefined && kind === "share" && number < 0) {
		const sentences =
			'a share is not negative. Pass { kind: "relative-change" } for a change, or "pp" as the unit for percentage points.';
		throw createError("kind-mismatch", BY, "options.kind", sentences, value, unit);
	}
	const qualifier = requireQualifier(given, number, options);
	if (typeof given !== "object") {
		return statedQuantity(decimal, unit, kind, qualifier as StatedQualifier | undefined);
	}
	requireFitting(kind, options);
	const { bounds, precision } = options;
	const stated =
		precision !== undefined
			? boundsTo(precision, decimal, kind, { qualifier, bounds })
			: bounds !== undefined
				? boundsGiven(BY, decimal, kind, bounds, qualifier)
				: statedQuantity(decimal, unit, kind, qualifier as StatedQualifier | undefined);
	return { value: number, unit, kind, ...stated, ...descriptionOf(BY, options) };
}

/** A number with the bounds of its qualifier. Most quantities have nothing else, so no object is copied. */
function statedQuantity(
	{ number: value, decimals }: StatedDecimal,
	unit: Unit,
	kind: Kind,
	qualifier: StatedQualifier = "exact",
): Quantity {
	const { lower, upper } = boundsOf(value, decimals, qualifier, kind);
	return { value, unit, kind, decimals, qualifier, lower, upper };
}
