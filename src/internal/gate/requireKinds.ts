import { ChinaAluminumError } from "../../errors.ts";
import type { Quantity } from "../../model/quantity.ts";
import { isPercent } from "./isPercent.ts";
import { requireQuantity } from "./requireQuantity.ts";

/** A unit with its kind of quantity, as a message names it: `Mt (mass)`. */
export const named = (q: Quantity) => `${q.unit} (${q.kind})`;

/** The error for two quantities that a function cannot take together. */
export const kindMismatch = (sentence: string, remedy: string, ...given: Quantity[]) =>
	new ChinaAluminumError("kind-mismatch", `${sentence}: ${remedy}`, given);

/** Refuses two quantities that are not of one kind, or are percentages themselves. */
export function requireLevels(verb: string, a: Quantity, link: string, b: Quantity): void {
	requireQuantity(a);
	requireQuantity(b);
	if (a.kind === b.kind && !isPercent(a)) return;
	throw kindMismatch(
		`cannot ${verb} ${named(a)} ${link} ${named(b)}`,
		"give two quantities of one kind that is not a percentage",
		a,
		b,
	);
}

/** Refuses a percentage. */
export function requireLevel(verb: string, q: Quantity): void {
	requireQuantity(q);
	if (isPercent(q)) {
		throw kindMismatch(`cannot ${verb} ${named(q)}`, "give a quantity that is no percentage", q);
	}
}

/** Refuses a quantity that is not of the kind that a function takes. */
export function requireKind(name: string, q: Quantity, kind: Quantity["kind"]): void {
	requireQuantity(q, ` for the ${name}`);
	if (q.kind !== kind) throw kindMismatch(`the ${name} is ${named(q)}`, `give a ${kind}`, q);
}

/** Refuses a divisor that is not above zero. */
export function requireAboveZero(name: string, q: Quantity): void {
	if (q.value > 0) return;
	throw new ChinaAluminumError(
		"zero-divisor",
		`the ${name} is ${q.value} ${q.unit}: it has to be above zero`,
		[q],
	);
}
