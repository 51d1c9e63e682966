import { z } from "zod";
import { SUM_DIGITS } from "../internal/decimal/decimal.ts";
import {
	CONTEXT_SIZE,
	MOST_NEIGHBORS,
	SENTENCE_LENGTH,
	WORD_LENGTHS,
} from "../internal/selector/limits.ts";
import { SRI } from "../internal/sri.ts";
import type { Correction, Section, Source, Withdrawal } from "../model/dataset.ts";
import type { StatedQualifier } from "../model/quantity.ts";
import type { ContextHash, FigureSelector, Lead, Selector } from "../model/selector.ts";
import type { Kind, Unit } from "../model/unit.ts";
import { kinds } from "../units/kindsOf.ts";
import type {
	DatasetFile,
	DiscrepancyEntry,
	FigureEntry,
	Precision,
	StatementEntry,
} from "./model.ts";

/** Characters that a printed number phrase has at most: a few words, never a sentence. */
const PRINTED_LENGTH = 60;

/** The code of the world as an area, by UN M49. */
const WORLD = "001";

/** Codes of two letters that ISO 3166-1 reserves or has withdrawn, so that they name no country. */
const RESERVED = /^(A[ACN]|BU|C[PQS]|DG|E[AUZ]|FX|IC|NT|Q[M-Z]|S[FU]|T[AP]|U[KN]|X[A-Z]|YU|Z[RZ])$/;

const regionNames = /* @__PURE__ */ new Intl.DisplayNames("en", {
	type: "region",
	fallback: "none",
});

const text = z
	.string()
	.regex(/^\S(.*\S)?$/su, "expected text without blanks around it")
	.regex(/^\P{Surrogate}*$/u, "expected whole characters, and no half of a surrogate pair");
const oneLine = text.regex(/^.*$/u, "expected one line");
const codePoint = z.int().min(0);
const sri = z.string().regex(SRI, "expected an SRI digest, sha256-…");
const day = z.iso.date();
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected words in kebab case");
const id = z
	.string()
	.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/, "expected two or more words in kebab case");
const decimal = z
	.string()
	.regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, "expected a decimal in digits")
	.refine((value) => value.replace(/\D/g, "").length <= SUM_DIGITS, {
		error: `expected at most ${SUM_DIGITS} digits`,
	});
const area = z
	.string()
	.refine(
		(value) =>
			value === WORLD ||
			(/^[A-Z]{2}$/.test(value) && !RESERVED.test(value) && regionNames.of(value)),
		{
			error: `expected an ISO 3166-1 alpha-2 code, or ${WORLD} for the world`,
		},
	);
const subdivision = z
	.string()
	.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, "expected an ISO 3166-1 or ISO 3166-2 code");
const isMoment = (value: string) =>
	/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value) || day.safeParse(value).success;
const isPeriod = (value: string) => {
	const [from = "", to, ...more] = value.split("/");
	const isInterval = to !== undefined && isMoment(to) && from.length === to.length && from < to;
	return isMoment(from) && more.length === 0 && (to === undefined || isInterval);
};
const period = z.string().refine(isPeriod, {
	error: "expected an ISO 8601 year, month or day, or an interval of two",
});

const units = Object.keys(kinds) as [Unit, ...Unit[]];
const kindNames = [...new Set(Object.values(kinds).flat())] as [Kind, ...Kind[]];
const qualifiers = [
	"exact",
	"rounded",
	"about",
	"over",
	"nearly",
	"under",
] as const satisfies readonly StatedQualifier[];

const label = z.strictObject({
	en: text,
	zh: text.regex(/\p{Script=Han}/u, "expected Chinese"),
});

const printed = oneLine.max(PRINTED_LENGTH);

const context: z.ZodType<ContextHash, ContextHash> = z.strictObject({
	size: z.int().min(0).max(CONTEXT_SIZE),
	hash: z.int().min(0).max(0xffffffff),
});

const lead: z.ZodType<Lead, Lead> = z.strictObject({ length: z.int().min(1), digest: sri });

/** What it takes to find the sentence of a number, as the fields of a schema. */
export const numberContext = {
	sentenceDigest: sri,
	sentenceLength: z.int().min(1).max(SENTENCE_LENGTH),
	sentenceHash: z.int().min(0),
	offset: codePoint,
};

const hasEnd = ({ start, end }: Selector) => start < end;
const endAfterStart = { error: "expected end after start", path: ["end"] };
const selector = z.strictObject({ start: codePoint, end: codePoint, sentenceDigest: sri });

/**
 * The schema of where words stand in the report.
 *
 * @category Schemas
 */
export const SelectorSchema: z.ZodType<Selector, Selector> = selector.refine(hasEnd, endAfterStart);

/**
 * The schema of where a figure stands in the report.
 *
 * @category Schemas
 */
export const FigureSelectorSchema: z.ZodType<FigureSelector, FigureSelector> = selector
	.extend({
		...numberContext,
		numberLength: z.int().min(1),
		words: z.string().regex(WORD_LENGTHS, "expected the lengths of words"),
		opensLine: z.boolean(),
		lead: lead.nullable(),
		neighbors: z.array(sri).max(MOST_NEIGHBORS),
		negated: z.boolean(),
		unit: z.string().nullable(),
		qualifier: z.string().nullable(),
		restHash: z.int().min(0),
		before: context,
		after: context,
	})
	.refine(hasEnd, endAfterStart);

/**
 * The schema of a section of the report.
 *
 * @category Schemas
 */
export const SectionSchema: z.ZodType<Section, Section> = z
	.strictObject({ id: code, heading: text.nullable(), start: codePoint, end: codePoint })
	.refine(({ start, end }) => start < end, { error: "expected end after start", path: ["end"] });

/**
 * The schema of the report that a dataset is taken from.
 *
 * @category Schemas
 */
export const SourceSchema: z.ZodType<Source, Source> = z.strictObject({
	title: text,
	host: text,
	language: text,
	codePoints: codePoint,
	digest: sri,
	note: text,
});

const precision: z.ZodType<Precision, Precision> = z.strictObject({
	unit: decimal.refine((value) => Number(value) > 0, { error: "expected a number above zero" }),
	reason: text,
});

/**
 * The schema of one figure in a dataset file.
 *
 * @category Schemas
 */
export const FigureEntrySchema: z.ZodType<FigureEntry, FigureEntry> = z.strictObject({
	id,
	commodity: code,
	indicator: code,
	area,
	counterpart: area.optional(),
	period: period.nullable(),
	baseline: period.nullable().optional(),
	changeOf: id.nullable().optional(),
	value: decimal,
	unit: z.enum(units),
	kind: z.enum(kindNames),
	qualifier: z.enum(qualifiers),
	precision: precision.optional(),
	status: z.enum(["A", "F"]),
	section: code,
	sentence: z.int().min(1),
	printed,
	selector: FigureSelectorSchema.optional(),
	label,
	note: text.optional(),
});

const statement = <T extends string>(type: T) =>
	z.strictObject({
		id: code,
		type: z.literal(type),
		commodities: z.array(code),
		areas: z.array(z.union([area, subdivision])),
		figures: z.array(id),
		section: code,
		sentence: z.int().min(1),
		printed,
		selector: SelectorSchema.optional(),
		label,
		note: text.optional(),
	});

/**
 * The schema of one statement in a dataset file.
 *
 * @category Schemas
 */
export const StatementEntrySchema: z.ZodType<StatementEntry, StatementEntry> = z.discriminatedUnion(
	"type",
	[
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
	],
);

/**
 * The schema of two figures in a dataset file that contradict each other.
 *
 * @category Schemas
 */
export const DiscrepancyEntrySchema: z.ZodType<DiscrepancyEntry, DiscrepancyEntry> = z.strictObject(
	{
		id: code,
		label,
		figures: z.tuple([id, id]),
		explanations: z.array(label).min(1),
	},
);

/**
 * The schema of what a revision states in another way than an earlier one.
 *
 * @category Schemas
 */
export const CorrectionSchema: z.ZodType<Correction, Correction> = z.strictObject({
	id: code,
	reason: oneLine,
});

/**
 * The schema of what a revision no longer has.
 *
 * @category Schemas
 */
export const WithdrawalSchema: z.ZodType<Withdrawal, Withdrawal> = z.strictObject({
	id: code,
	reason: oneLine,
	replacedBy: code.nullable(),
});

/**
 * The schema of a dataset file; what ties its parts together is checked by {@link parseDataset}.
 *
 * @category Schemas
 */
export const DatasetFileSchema: z.ZodType<DatasetFile, DatasetFile> = z.strictObject({
	revision: code,
	date: day,
	supersedes: code.nullable().optional(),
	corrections: z.array(CorrectionSchema).optional(),
	withdrawn: z.array(WithdrawalSchema).optional(),
	title: text,
	source: SourceSchema,
	sections: z.array(SectionSchema).min(1),
	figures: z.array(FigureEntrySchema),
	statements: z.array(StatementEntrySchema).optional(),
	discrepancies: z.array(DiscrepancyEntrySchema).optional(),
});
