import type { Quantity } from "../../model/quantity.ts";
import { attempt } from "../gate/attempt.ts";
import { inOrder } from "./inOrder.ts";
import { inputsOf } from "./inputsOf.ts";
import { shortened } from "./shortened.ts";
import { setTraits } from "./traits.ts";
import { identityOf } from "./unknownsOf.ts";

/** Sources of results whose derivations were shortened. */
const known = /* @__PURE__ */ new WeakMap<Quantity, readonly Quantity[]>();

/** Keeps the known sources of a result for its shortened copy. */
export function keepSources(q: Quantity, short: Quantity | undefined): Quantity | undefined {
	const sources = known.get(q);
	if (short && sources) known.set(short, sources);
	return short;
}

/** The stated numbers from which a quantity was calculated, each figure and each object once. */
function sourcesOf(by: string, q: Quantity): readonly Quantity[] {
	const sources = new Map<unknown, Quantity>();
	const steps = inOrder(by, q, (step) => (known.has(step) ? [] : inputsOf(step)));
	for (const step of steps) {
		const below = known.get(step) ?? (step.derivation === undefined ? [step] : []);
		for (const source of below) sources.set(attempt(() => identityOf(source)) ?? source, source);
	}
	return [...sources.values()];
}

/** A result with its derivation shortened to its stated numbers. */
export function shortSources(by: string, q: Quantity): Quantity {
	const sources = sourcesOf(by, q);
	known.set(q, sources);
	const short = shortened(q, sources, (names) => `f(${names.join(", ")})`);
	known.set(short, sources);
	setTraits(short, { steps: 1, isMixed: false, isLong: false });
	return short;
}
