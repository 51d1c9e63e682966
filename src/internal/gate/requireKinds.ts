import type { Quantity } from "../../model/quantity.ts";
import { exponents, units } from "../../units/units.ts";
import { areConvertible } from "./areConvertible.ts";
import { createError } from "./createError.ts";
import { isPercent } from "./isPercent.ts";
import { kindMismatch, named, pairMismatch } from "./kindMismatch.ts";
import { ownUnit } from "./ownUnit.ts";
import { requireQuantity } from "./requireQuantity.ts";

const NOT_LEVELS = ". Pass quantities of one kind, not percentages.";

/** Rejects two quantities that are not of one kind, or are percentages themselves. */
export function requireLevels(
	by: string,
	first: string,
	a: Quantity,
	second: string,
	b: Quantity,
	verb: string,
	link: string,
	advice = NOT_LEVELS,
): void {
	requireQuantity(by, first, a);
	requireQuantity(by, second, b);
	if (a.kind === b.kind && !isPercent(a) && areConvertible(a, b)) return;
	const what = `${verb} ${named(a)} ${link} ${named(b)}`;
	throw pairMismatch(by, second, what, advice, a, b);
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
	const [unit] = Object.keys(units[kind] ?? {});
	const example = `such as quantity(5, "${unit}")`;
	const sentences = `the quantity is ${named(q)}. Pass a ${kind.replace("-", " ")}, ${example}.`;
	throw kindMismatch(by, argument, sentences, q);
}

/** Rejects inputs in a user's own unit, for a function that converts to a unit of the library. */
export function requireKnownUnits(by: string, inputs: Readonly<Record<string, Quantity>>): void {
	for (const [name, q] of Object.entries(inputs)) {
		if (exponents.has(q.unit)) continue;
		const sentences = `cannot convert ${named(q)}${ownUnit(q.unit)} Pass a quantity in a unit of this library.`;
		throw createError("unit-mismatch", by, name, sentences, q);
	}
}
