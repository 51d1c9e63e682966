import { z } from "zod";
import { once } from "../internal/once.ts";
import type { Code } from "../model/code.ts";
import type { Correction, Section, Source, Withdrawal } from "../model/dataset.ts";
import type { FigureSelector, Selector } from "../model/selector.ts";
import { fields } from "./internal/fields.ts";
import { numberInSentence } from "./internal/selectorFields.ts";
import type { DatasetFile, DiscrepancyEntry, FigureEntry, StatementEntry } from "./model.ts";

const hasEnd = ({ start, end }: Pick<Selector, "start" | "end">) => start < end;
const endAfterStart = { error: "expected an end after the start", path: ["end"] };

const selector = once(() => {
	const { codePoint, sri } = fields();
	return z.strictObject({ start: codePoint, end: codePoint, sentenceDigest: sri });
});

/**
 * Schema of the position of words in the report.
 *
 * @category Schemas
 */
export const SelectorSchema: z.ZodType<Selector, Selector> = z.lazy(() =>
	selector().refine(hasEnd, endAfterStart),
);

/**
 * Schema of the position of a figure in the report.
 *
 * @category Schemas
 */
export const FigureSelectorSchema: z.ZodType<FigureSelector, FigureSelector> = z.lazy(() =>
	selector().extend(numberInSentence()).refine(hasEnd, endAfterStart),
);

/**
 * Schema of a section of the report.
 *
 * @category Schemas
 */
export const SectionSchema: z.ZodType<Section, Section> = z.lazy(() => {
	const { code, codePoint, text } = fields();
	return z
		.strictObject({ id: code, heading: text.nullable(), start: codePoint, end: codePoint })
		.refine(hasEnd, endAfterStart);
});

/**
 * Schema of a commodity or an indicator in the code lists of a dataset file.
 *
 * @category Schemas
 */
export const CodeSchema: z.ZodType<Code, Code> = z.lazy(() => {
	const { code, label } = fields();
	return z.strictObject({ id: code, label });
});

/**
 * Schema of the report from which a dataset was transcribed.
 *
 * @category Schemas
 */
export const SourceSchema: z.ZodType<Source, Source> = z.lazy(() => {
	const { codePoint, host, label, language, sri, text } = fields();
	return z.strictObject({
		title: text,
		host,
		language,
		codePoints: codePoint,
		digest: sri.optional(),
		note: label,
	});
});

/**
 * Schema of one figure in a dataset file.
 *
 * @category Schemas
 */
export const FigureEntrySchema: z.ZodType<FigureEntry, FigureEntry> = z.lazy(() => {
	const { area, base, code, decimal, id, kind, label, period, status } = fields();
	const { precision, printed, qualifier, sentence, unit } = fields();
	return z.strictObject({
		id,
		commodity: code,
		indicator: code,
		area,
		counterpart: area.optional(),
		period: period.nullable(),
		base: base.nullable().optional(),
		baseline: period.nullable().optional(),
		changeOf: id.nullable().optional(),
		value: decimal,
		unit,
		kind,
		qualifier,
		precision: precision.optional(),
		status,
		section: code,
		sentence,
		printed,
		selector: FigureSelectorSchema.optional(),
		label,
		note: label.optional(),
	});
});

function statement<T extends string>(type: T) {
	const { area, code, id, label, printed, sentence, subdivision } = fields();
	return z.strictObject({
		id: code,
		type: z.literal(type),
		commodities: z.array(code),
		areas: z.array(
			z.union([area, subdivision], {
				error: "expected an ISO 3166-1 alpha-2 code or an ISO 3166-2 code",
			}),
		),
		figures: z.array(id),
		section: code,
		sentence,
		printed,
		selector: SelectorSchema.optional(),
		label,
		note: label.optional(),
	});
}

/**
 * Schema of one statement in a dataset file.
 *
 * @category Schemas
 */
export const StatementEntrySchema: z.ZodType<StatementEntry, StatementEntry> = z.lazy(() => {
	const { code, period, text } = fields();
	return z.discriminatedUnion("type", [
		statement("investment").extend({
			direction: z.enum(["outward", "inward"]),
			investors: z.array(text).min(1),
			form: z.enum(["plant", "equity"]).nullable(),
			target: text.nullable(),
			places: z.array(text),
			products: z.array(code),
		}),
		statement("project").extend({
			work: z.enum(["upgrade", "construction", "integrated-complex"]),
		}),
		statement("equipment-import").extend({ equipment: code, product: code.nullable() }),
		statement("cluster"),
		statement("event").extend({ name: text, hosts: z.array(text), occasion: text.nullable() }),
		statement("policy").extend({ name: text, period: period.nullable() }),
		statement("claim").extend({ topic: code }),
		statement("proposal").extend({ form: z.enum(["priority", "warning", "question"]) }),
	]);
});

/**
 * Schema of two figures in a dataset file that contradict each other.
 *
 * @category Schemas
 */
export const DiscrepancyEntrySchema: z.ZodType<DiscrepancyEntry, DiscrepancyEntry> = z.lazy(() => {
	const { code, id, label } = fields();
	return z.strictObject({
		id: code,
		label,
		figures: z.tuple([id, id]),
		explanations: z.array(label).min(1),
	});
});

/**
 * Schema of a correction: an entry that a revision states differently than the revision before it.
 *
 * @category Schemas
 */
export const CorrectionSchema: z.ZodType<Correction, Correction> = z.lazy(() => {
	const { code, oneLine } = fields();
	return z.strictObject({ id: code, reason: oneLine });
});

/**
 * Schema of a withdrawal: an entry of the revision before that a revision no longer has.
 *
 * @category Schemas
 */
export const WithdrawalSchema: z.ZodType<Withdrawal, Withdrawal> = z.lazy(() => {
	const { code, oneLine } = fields();
	return z.strictObject({ id: code, reason: oneLine, replacedBy: code.nullable() });
});

/** The schema of the fields of a dataset file that are not lists of entries. */
export const fileHeader = once(() => {
	const { code, day, text } = fields();
	return z.strictObject({
		revision: code,
		date: day,
		supersedes: code.nullable().optional(),
		title: text,
		source: SourceSchema,
	});
});

/**
 * Schema of a dataset file. {@link parseDataset} also checks how the parts of a file fit together.
 *
 * @category Schemas
 */
export const DatasetFileSchema: z.ZodType<DatasetFile, DatasetFile> = z.lazy(() =>
	fileHeader().extend({
		corrections: z.array(CorrectionSchema).optional(),
		withdrawn: z.array(WithdrawalSchema).optional(),
		sections: z.array(SectionSchema).min(1),
		commodities: z.array(CodeSchema).optional(),
		indicators: z.array(CodeSchema).optional(),
		figures: z.array(FigureEntrySchema),
		statements: z.array(StatementEntrySchema).optional(),
		discrepancies: z.array(DiscrepancyEntrySchema).optional(),
	}),
);
