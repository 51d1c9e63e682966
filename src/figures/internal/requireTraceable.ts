import { createError } from "../../internal/gate/createError.ts";
import { isQuantity } from "../../internal/gate/isQuantity.ts";
import { requireQuantity } from "../../internal/gate/requireQuantity.ts";
import { shown } from "../../internal/gate/shown.ts";
import { inputsOf } from "../../internal/lineage/inputsOf.ts";
import type { Figure } from "../../model/figure.ts";
import type { Derivation, Quantity } from "../../model/quantity.ts";
import { isFigure } from "./isFigure.ts";

/** A quantity that is checked, with its name in the formula of the quantity above it. */
interface Step {
	readonly q: Quantity;
	readonly name: string | undefined;
}

const isText = (value: unknown) => typeof value === "string";

/** The first field of a figure that is not what people read in its place. */
function fieldFault({ id, revision, period, section, sentence, printed, label }: Figure) {
	const texts = { id, revision, section, printed, "label.en": label?.en };
	const [field] = Object.entries(texts).find(([, text]) => !isText(text)) ?? [];
	if (field !== undefined) return `has a field "${field}" that is not a text`;
	if (period !== null && !isText(period)) return 'has a field "period" that is not a text or null';
	return Number.isInteger(sentence) ? undefined : 'has a field "sentence" that is not a number';
}

function derivationFault({ by, formula, inputs }: Derivation): string | undefined {
	const isWhole = isText(by) && isText(formula) && typeof inputs === "object" && inputs !== null;
	if (!isWhole) return "has a derivation without function, formula or inputs";
	const isNumberOrObject = (input: unknown) =>
		Number.isFinite(input) || (typeof input === "object" && input !== null);
	const [name] = Object.entries(inputs).find(([, input]) => !isNumberOrObject(input)) ?? [];
	return name === undefined
		? undefined
		: `has an input ${shown(name)} that is neither a quantity nor a number`;
}

/** What is wrong with a quantity, apart from its inputs. */
function faultOf(q: Quantity): string | undefined {
	try {
		if (!isQuantity(q)) return "is not a quantity";
		if (q.derivation !== undefined) return derivationFault(q.derivation);
		return isFigure(q) ? fieldFault(q) : undefined;
	} catch {
		return "cannot be read";
	}
}

function notTraceable(by: string, { q, name }: Step, fault: string) {
	const subject = name === undefined ? shown(q) : `the input ${shown(name)} of a derivation`;
	const sentences = `${subject} ${fault}. Pass a figure, or a quantity that this library created.`;
	return createError("not-a-quantity", by, "q", sentences, q);
}

/**
 * Rejects a quantity if it, or anything that it was calculated from, is not a quantity, or if it is
 * among its own inputs. The walk keeps its own stack, so that long derivations do not overflow the
 * program's.
 */
export function requireTraceable(by: string, given: Quantity): void {
	requireQuantity(by, "q", given);
	const isDone = new Map<Quantity, boolean>();
	const stack: Step[] = [{ q: given, name: undefined }];
	for (let step = stack.at(-1); step !== undefined; step = stack.at(-1)) {
		if (isDone.has(step.q)) {
			isDone.set(step.q, true);
			stack.pop();
			continue;
		}
		const fault = faultOf(step.q);
		if (fault !== undefined) throw notTraceable(by, step, fault);
		isDone.set(step.q, false);
		for (const [name, q] of inputsOf(step.q)) {
			if (isDone.get(q) === false) throw notTraceable(by, { q, name }, "is among its own inputs");
			if (!isDone.has(q)) stack.push({ q, name });
		}
	}
}
