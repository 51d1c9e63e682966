import { formatToParts } from "../formatting/formatToParts.ts";
import { optionsOf } from "../formatting/optionsOf.ts";
import type { Locale } from "../formatting/words.ts";
import { inputInFormula, nameInFormula } from "../internal/lineage/listed.ts";
import { namedInputsOf } from "../internal/lineage/namedInputsOf.ts";
import type { Derivation, Quantity } from "../model/quantity.ts";
import { cautionsOf } from "./cautionsOf.ts";
import { explainWords } from "./internal/explainWords.ts";
import { formatWithBounds } from "./internal/formatWithBounds.ts";
import { isFigure } from "./internal/isFigure.ts";
import { joined } from "./internal/joined.ts";
import { labelIn } from "./internal/nameOf.ts";
import { oneLine } from "./internal/oneLine.ts";
import { requireTraceable } from "./internal/requireTraceable.ts";

/** Options of `explain`. */
export interface ExplainOptions {
	/** Language; English by default. */
	readonly locale?: Locale | undefined;
}

/** Depth of the steps that are indented; deeper steps are not indented further. */
const DEEPEST = 8;

const INDENT = "  ";

/** The value of a quantity with all its digits, so that a formula with rounded results adds up. */
function valueIn(locale: Locale, q: Quantity, hasUnit: boolean): string {
	const { value } = q;
	const exact: Quantity = { ...q, qualifier: "exact", lower: value, upper: value };
	const parts = formatToParts(exact, { locale });
	const shown = parts.filter(({ type }) => hasUnit || (type !== "unit" && type !== "literal"));
	const text = shown.map((part) => part.value).join("");
	return value < 0 ? `(${text})` : text;
}

/** A formula with the numbers of its inputs, and with their units if the units differ. */
function withNumbers({ formula, inputs }: Derivation, locale: Locale): string {
	const quantities = Object.values(inputs).filter((input) => typeof input === "object");
	const isOneUnit = new Set(quantities.map(({ unit }) => unit)).size <= 1;
	return formula.replace(/[A-Za-z]\w*/g, (name) => {
		const own = Object.hasOwn(inputs, name) ? name : inputInFormula(name);
		const input = Object.hasOwn(inputs, own) ? inputs[own] : undefined;
		if (typeof input !== "object") return input === undefined ? name : String(input);
		return valueIn(locale, input, !isOneUnit);
	});
}

/** Where a stated number comes from; undefined if it does not say. */
function provenanceOf(q: Quantity, locale: Locale): string | undefined {
	const { sentence, accessed, comma, colon } = explainWords[locale];
	if (isFigure(q)) {
		const place = [q.revision, q.section, sentence.replace("#", String(q.sentence))];
		return `${place.join(comma)}${colon}"${q.printed}"`;
	}
	if (q.source === undefined) return undefined;
	const { publisher, title, url, accessed: day } = q.source;
	return joined(comma, publisher, title, url, day && accessed.replace("#", day));
}

function lineOf(q: Quantity, locale: Locale): string {
	const { given, comma, colon, semicolon } = explainWords[locale];
	const written = formatWithBounds(q, locale);
	const { derivation, label, period } = q;
	if (derivation !== undefined) {
		const { by, formula } = derivation;
		return `${written} = ${by}${colon}${formula} = ${withNumbers(derivation, locale)}`;
	}
	const name = label && labelIn(label, locale);
	const subject = joined(comma, name, period) || given;
	return written + colon + joined(semicolon, subject, provenanceOf(q, locale));
}

/**
 * Explains how a quantity was calculated, step by step down to the report's sections.
 *
 * Each line has the quantity with its bounds. The line of a result also has the function, its formula,
 * and the formula with its numbers. The line of a figure has its label, period, revision, section and
 * printed words, and a note follows it. The line of your own number has its label, period and source.
 * Inputs are indented below. A repeated step reads "as above". The text ends with the cautions of
 * `cautionsOf`. Line breaks in labels and other texts become spaces.
 *
 * @param q - The quantity.
 * @param options - Language of the text.
 * @returns The text.
 * @throws `not-a-quantity` if the first argument, or anything that it was calculated from, is not a
 * quantity, or if it is among its own inputs.
 * @throws `not-an-object` if the options are not a plain object.
 * @throws `unknown-option` if the options name an unknown option.
 * @throws `unknown-locale` if the library does not write this language.
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
 * console.log(explain(dependency));
 * // 63.1% (62.89 to 63.30%) = importDependency: imports / (production + imports) × 100 = 159 / (93 + 159) × 100
 * //   imports = 159 Mt (158.5 to 159.5 Mt): Bauxite imports, 2024; 2025-r1, globalization-2, sentence 4: "159 million tons"
 * //     note: The report does not state whether the tonnes are wet or dry.
 * //   production = 93 Mt (92.5 to 93.5 Mt): given
 * ```
 *
 * @category Find and trace
 */
export function explain(q: Quantity, options?: ExplainOptions): string {
	const { locale } = optionsOf("explain", options, ["locale"]);
	const { above, note, caution, colon } = explainWords[locale];
	requireTraceable("explain", q);
	const told = new Set<Quantity>();
	const lines: string[] = [];
	const tell = (indent: string, text: string) => lines.push(indent + oneLine(text));
	const waiting = [{ name: "", q, depth: 0 }];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const { name, q: step, depth } = next;
		const indent = INDENT.repeat(Math.min(depth, DEEPEST));
		const prefix = name && `${nameInFormula(name)} = `;
		const isTold = told.has(step);
		told.add(step);
		if (isTold && step.derivation !== undefined) {
			tell(indent, `${prefix}${formatWithBounds(step, locale)}${colon}${above}`);
			continue;
		}
		tell(indent, prefix + lineOf(step, locale));
		if (!isTold && isFigure(step) && step.note !== undefined) {
			const text = labelIn(step.note, locale);
			tell(
				indent + INDENT,
				note.replace("#", () => text),
			);
		}
		for (const [label, input] of namedInputsOf(step).toReversed()) {
			waiting.push({ name: label, q: input, depth: depth + 1 });
		}
	}
	const key = locale === "en" ? "en" : "zh";
	for (const { message } of cautionsOf(q)) {
		tell(
			"",
			caution.replace("#", () => message[key]),
		);
	}
	return lines.join("\n");
}
