import type { Quantity } from "../../model/quantity.ts";
import { areConvertible } from "./areConvertible.ts";
import { createError } from "./createError.ts";
import { inUnit } from "./inUnit.ts";
import { isPercent } from "./isPercent.ts";
import { requireQuantity } from "./requireQuantity.ts";
import { shown } from "./shown.ts";

/** A unit with its kind of quantity, as a message names it: `Mt (mass)`. */
export const named = (q: Quantity) => `${q.unit} (${q.kind})`;

/** The error for quantities of kinds that do not fit a function, or each other. */
export const kindMismatch = (
	by: string,
	argument: string,
	sentences: string,
	...given: Quantity[]
) => createError("kind-mismatch", by, argument, sentences, ...given);

/** Rejects two quantities that are not of one kind, or are percentages themselves. */
export function requireLevels(
	by: string,
	first: string,
	a: Quantity,
	second: string,
	b: Quantity,
	verb: string,
	link: string,
): void {
	requireQuantity(by, first, a);
	requireQuantity(by, second, b);
	if (a.kind === b.kind && !isPercent(a) && areConvertible(a, b)) return;
	throw kindMismatch(
		by,
		second,
		`cannot ${verb} ${named(a)} ${link} ${named(b)}. Pass two quantities that convert to one unit and are not percentages.`,
		a,
		b,
	);
}

/** Rejects a percentage. */
export function requireLevel(by: string, argument: string, q: Quantity, verb: string): void {
	requireQuantity(by, argument, q);
	if (isPercent(q)) {
		const sentences = `cannot ${verb} ${named(q)}. Pass a quantity that is not a percentage.`;
		throw kindMismatch(by, argument, sentences, q);
	}
}

/** Rejects a quantity that is not of the kind that a function takes. */
export function requireKind(
	by: string,
	argument: string,
	q: Quantity,
	kind: Quantity["kind"],
): void {
	requireQuantity(by, argument, q);
	if (q.kind === kind) return;
	throw kindMismatch(
		by,
		argument,
		`the quantity is ${named(q)}. Pass a ${kind.replace("-", " ")}.`,
		q,
	);
}

/** Rejects a divisor that is not above zero. */
export function requireAboveZero(by: string, argument: string, q: Quantity): void {
	if (q.value > 0) return;
	const sentences = `must be greater than 0, got ${inUnit(shown(q.value), q.unit)}.`;
	throw createError("zero-divisor", by, argument, sentences, q);
}
