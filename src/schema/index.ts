/**
 * The schemas of a dataset file, and what makes a dataset of one; needs zod 4.
 *
 * @module china-aluminum/schema
 */

export { ChinaAluminumError, type DatasetProblem, type ErrorCode } from "../errors.ts";
export type { Correction, Dataset, Section, Source, Withdrawal } from "../model/dataset.ts";
export type { Discrepancy } from "../model/discrepancy.ts";
export type { Figure } from "../model/figure.ts";
export type { Label } from "../model/label.ts";
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
