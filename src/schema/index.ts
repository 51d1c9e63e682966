/**
 * The schemas of a dataset file, and what makes a dataset of one; needs zod 4.
 *
 * @module china-aluminum/schema
 */

export type { Discrepancy } from "../discrepancy.ts";
export { ChinaAluminumError, type DatasetProblem, type ErrorCode } from "../errors.ts";
export type {
	Correction,
	Dataset,
	Figure,
	FigureSelector,
	Label,
	NumberContext,
	Section,
	Selector,
	Side,
	Source,
	Withdrawal,
} from "../figure.ts";
export type { Statement } from "../statement.ts";
export { constantName } from "./constantName.ts";
export {
	type DefinedDataset,
	defineDataset,
	type EntryOf,
	type FigureOf,
	parseDataset,
} from "./defineDataset.ts";
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
