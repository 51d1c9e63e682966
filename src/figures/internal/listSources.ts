import type { Figure } from "../../model/figure.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { SourcedQuantity } from "../../model/sourcedQuantity.ts";
import { isFigure } from "./isFigure.ts";
import { requireTraceable } from "./requireTraceable.ts";

/** The figures and the sourced numbers that a quantity rests on, each once. */
export function listSources(by: string, q: Quantity): (Figure | SourcedQuantity)[] {
	const sources = new Map<string, Figure | SourcedQuantity>();
	for (const step of requireTraceable(by, q)) {
		if (step.derivation !== undefined) continue;
		if (isFigure(step)) sources.set(`${step.revision} ${step.id}`, step);
		// Copies of one number with one source are the same number.
		else if (step.source !== undefined) {
			const { value, unit, lower, upper, label, source } = step;
			const { commodity, indicator, area, counterpart, period } = step;
			const { title, publisher, url } = source;
			const subject = [label?.en, commodity, indicator, area, counterpart, period];
			const key = JSON.stringify([value, unit, lower, upper, subject, title, publisher, url]);
			sources.set(key, step as SourcedQuantity);
		}
	}
	return [...sources.values()];
}
