/**
 * Schemas of a dataset file, and functions that create a dataset from a file. Needs zod 4.
 *
 * @module china-aluminum/schema
 */

export { ChinaAluminumError, type DatasetProblem, type ErrorCode } from "../errors.ts";
export type { Base } from "../model/base.ts";
export type { Code } from "../model/code.ts";
export type { Correction, Dataset, Section, Source, Withdrawal } from "../model/dataset.ts";
export type { Discrepancy } from "../model/discrepancy.ts";
export type { Figure } from "../model/figure.ts";
export type { BilingualLabel, Label } from "../model/label.ts";
export type { ObservationStatus } from "../model/observationStatus.ts";
export type {
	ContextHash,
	FigureSelector,
	Lead,
	NumberContext,
	Selector,
} from "../model/selector.ts";
export type { Statement } from "../model/statement.ts";
export { constantName } from "./constantName.ts";
export type { DefinedDataset, DefinedFigure } from "./DefinedDataset.ts";
export { defineDataset, parseDataset } from "./defineDataset.ts";
export type {
	DatasetFile,
	DiscrepancyEntry,
	FigureEntry,
	Precision,
	StatementEntry,
} from "./model.ts";
export {
	CodeSchema,
	CorrectionSchema,
	DatasetFileSchema,
	DiscrepancyEntrySchema,
	FigureEntrySchema,
	FigureSelectorSchema,
	SectionSchema,
	SelectorSchema,
	SourceSchema,
	StatementEntrySchema,
	WithdrawalSchema,
} from "./schemas.ts";
