import { requireQuantity } from "../internal/gate/requireQuantity.ts";
import { namedInputsOf } from "../internal/lineage/namedInputsOf.ts";
import type { Caution } from "../model/caution.ts";
import type { Quantity } from "../model/quantity.ts";
import { cautionOn } from "./internal/cautions/cautionOn.ts";
import { checkComparison, checkStep, type Report } from "./internal/cautions/rules.ts";
import { resultSubject, type Subject, statedSubject } from "./internal/cautions/Subject.ts";
import type { MaybeFigure } from "./internal/isFigure.ts";
import { requireTraceable } from "./internal/requireTraceable.ts";

/** The key of a figure, or of the figure with a different id in the same revision. */
const keyOf = ({ revision, id }: MaybeFigure, other = id) => `${revision} ${other}`;

/** Reports the figures that the same report contradicts, unless the derivation has both sides. */
function checkContradictions(report: Report, stated: readonly Subject[]): void {
	const known = new Set(stated.map(({ q }) => keyOf(q)));
	for (const subject of stated) {
		const { contradicts = [] }: MaybeFigure = subject.q;
		const isOneSided = contradicts.some((id) => !known.has(keyOf(subject.q, id)));
		if (isOneSided) report("contradicted", subject);
	}
}

/** Reports a forecast among numbers that are not forecasts. */
function checkForecasts(report: Report, stated: readonly Subject[]): void {
	const forecast = stated.find(({ q }) => q.status === "F");
	const result = stated.find(({ q }) => q.status !== undefined && q.status !== "F");
	if (forecast && result) report("forecast-mixed", forecast, result);
}

/**
 * Lists the ways in which the inputs of a quantity may not belong together.
 *
 * Each of them is a caution and not an error: the result is right for its inputs. Cautions follow from the
 * derivation, and from the fields of figures and your own numbers, such as the period. A field that
 * is left out is not known, and does not cause a caution. `period: null` says that the source does not
 * state the period. Pass two quantities to get the cautions on comparing them.
 *
 * @param q - A figure, your own number or a result.
 * @param other - Second quantity, with which the first one is compared.
 * @returns The cautions, each once, in the order of the calculation.
 * @throws `not-a-quantity` if an argument, or anything that it was calculated from, is not a quantity,
 * or if it is among its own inputs.
 *
 * @example
 * ```ts
 * import { cautionsOf, portion } from "china-aluminum";
 * import { aluminaImports2024, bauxiteImportsGuineaShare } from "china-aluminum/2025-r1";
 *
 * const [caution] = cautionsOf(portion(bauxiteImportsGuineaShare, aluminaImports2024));
 * console.log(caution?.code); // wrong-base
 * ```
 *
 * @category Find and trace
 */
export function cautionsOf(q: Quantity, other?: Quantity): Caution[] {
	const cautions = new Map<string, Caution>();
	const report: Report = (code, ...subjects) => {
		const caution = cautionOn(code, subjects);
		cautions.set(caution.message.en, caution);
	};
	const subjects = new Map<Quantity, Subject>();
	if (other !== undefined) requireQuantity("cautionsOf", "other", other);
	const roots = other === undefined ? [q] : [q, other];
	for (const step of roots.flatMap((root) => requireTraceable("cautionsOf", root))) {
		if (subjects.has(step)) continue;
		if (step.derivation === undefined) {
			subjects.set(step, statedSubject(step));
			continue;
		}
		const inputs = Object.fromEntries(
			namedInputsOf(step).map(([name, input]) => [name, subjects.get(input) as Subject]),
		);
		checkStep(report, step, inputs);
		subjects.set(step, resultSubject(step, inputs));
	}
	const [first, second] = roots.map((root) => subjects.get(root));
	if (first && second) checkComparison(report, first, second);
	const stated = [...subjects.values()].filter((subject) => subject.q.derivation === undefined);
	checkForecasts(report, stated);
	checkContradictions(report, stated);
	return [...cautions.values()];
}
