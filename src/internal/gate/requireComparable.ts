import type { Quantity } from "../../model/quantity.ts";
import { areConvertible } from "./areConvertible.ts";
import { named, pairMismatch } from "./kindMismatch.ts";
import { requireQuantity } from "./requireQuantity.ts";

/** Rejects two quantities that are not of one kind, or that do not convert to one unit. */
export function requireComparable(by: string, a: Quantity, b: Quantity, remedy: string): void {
	requireQuantity(by, "a", a);
	requireQuantity(by, "b", b);
	if (a.kind === b.kind && areConvertible(a, b)) return;
	throw pairMismatch(by, "b", `compare ${named(a)} with ${named(b)}`, `. ${remedy}`, a, b);
}
