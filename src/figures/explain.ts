import { inputsOf } from "../internal/lineage/inputsOf.ts";
import type { Derivation, Quantity } from "../model/quantity.ts";
import { formatWithBounds } from "./internal/formatWithBounds.ts";
import { isFigure } from "./internal/isFigure.ts";
import { requireTraceable } from "./internal/requireTraceable.ts";

/** Steps below another that are set in; deeper ones stand at the same place. */
const DEEPEST = 8;

const INDENT = "  ";

/** A formula with the numbers of its inputs; with their units where these differ. */
function withNumbers({ formula, inputs }: Derivation): string {
	const quantities = Object.values(inputs).filter((input) => typeof input === "object");
	const isOneUnit = new Set(quantities.map(({ unit }) => unit)).size <= 1;
	return formula.replace(/[A-Za-z]\w*/g, (name) => {
		const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
		if (typeof input !== "object") return input === undefined ? name : String(input);
		const number = input.value < 0 ? `(−${-input.value})` : String(input.value);
		return isOneUnit ? number : `${number} ${input.unit}`;
	});
}

function lineOf(q: Quantity): string {
	if (isFigure(q)) {
		const { label, period, revision, section, sentence, printed } = q;
		const when = period ? `, ${period}` : "";
		return `${formatWithBounds(q)}: ${label.en}${when}; ${revision}, ${section}, sentence ${sentence}: "${printed}"`;
	}
	const { derivation } = q;
	if (derivation === undefined) return `${formatWithBounds(q)}: given`;
	return `${formatWithBounds(q)} = ${derivation.by}: ${derivation.formula} = ${withNumbers(derivation)}`;
}

/**
 * Tells how a quantity was worked out, step by step down to the report's sections, one line a step.
 *
 * A line holds the quantity with its bounds; of a result also the function, its formula, and the
 * formula with its numbers; of a figure its label, period, revision, section and printed words. Inputs
 * follow set in below. What was told before is not told again.
 *
 * @param q - The quantity.
 * @returns The text, in English.
 * @throws `not-a-quantity` if the argument, or anything that it was calculated from, is not a
 * quantity, or if it is among its own inputs.
 *
 * @example
 * ```ts
 * import { explain, importDependency, quantity } from "china-aluminum";
 * import { bauxiteImports2024 } from "china-aluminum/2025-r1";
 *
 * const dependency = importDependency({
 *   imports: bauxiteImports2024,
 *   production: quantity(93, "Mt", "rounded"),
 * });
 * expect(explain(dependency).split("\n")).toEqual([
 *   "63.1% (62.89 to 63.30%) = importDependency: imports / (production + imports) × 100 = 159 / (93 + 159) × 100",
 *   '  imports = 159 Mt (158.5 to 159.5 Mt): Bauxite imports, 2024; 2025-r1, globalization-2, sentence 4: "159 million tons"',
 *   "  production = 93 Mt (92.5 to 93.5 Mt): given",
 * ]);
 * ```
 *
 * @category Find and trace
 */
export function explain(q: Quantity): string {
	requireTraceable("explain", q);
	const told = new Set<Quantity>();
	const lines: string[] = [];
	const waiting = [{ name: "", q, depth: 0 }];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const { name, q: step, depth } = next;
		const isTold = step.derivation !== undefined && told.has(step);
		told.add(step);
		const prefix = INDENT.repeat(Math.min(depth, DEEPEST)) + (name && `${name} = `);
		lines.push(prefix + (isTold ? `${formatWithBounds(step)}: as above` : lineOf(step)));
		if (isTold) continue;
		for (const [label, input] of inputsOf(step).toReversed()) {
			waiting.push({ name: label, q: input, depth: depth + 1 });
		}
	}
	return lines.join("\n");
}
