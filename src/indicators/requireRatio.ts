import { ChinaAluminumError } from "../errors.ts";
import { isPercent } from "../quantities/isPercent.ts";
import { kindMismatch, named } from "../quantities/kindMismatch.ts";
import type { Quantity } from "../quantity.ts";

/** Refuses two quantities that are not of one kind, or are percentages themselves. */
export function requireOneKind(verb: string, a: Quantity, link: string, b: Quantity): void {
	if (a.kind === b.kind && !isPercent(a.kind)) return;
	throw kindMismatch(
		`cannot ${verb} ${named(a)} ${link} ${named(b)}`,
		"give two quantities of one kind that is not a percentage",
		a,
		b,
	);
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
