import type { DatasetProblem } from "../../errors.ts";
import { attempt } from "../../internal/gate/attempt.ts";
import type { Findings } from "../../internal/gate/Findings.ts";
import { isPlainObject } from "../../internal/gate/isPlainObject.ts";
import { shown } from "../../internal/gate/shown.ts";
import type { Code } from "../../model/code.ts";
import type { Correction, Section, Withdrawal } from "../../model/dataset.ts";
import type { DatasetFile, DiscrepancyEntry, FigureEntry, StatementEntry } from "../model.ts";
import {
	CodeSchema,
	CorrectionSchema,
	DiscrepancyEntrySchema,
	FigureEntrySchema,
	fileHeader,
	SectionSchema,
	StatementEntrySchema,
	WithdrawalSchema,
} from "../schemas.ts";
import { readEntry } from "./readEntry.ts";
import { type ReadList, readList } from "./readList.ts";

/** The fields of a file that are not lists of entries. */
export type FileHeader = Pick<DatasetFile, "revision" | "date" | "supersedes" | "title" | "source">;

/** What was read of a file. */
export interface ReadFile {
	/** The fields that are not lists; undefined if they do not match their schema. */
	readonly header: FileHeader | undefined;
	readonly sections: ReadList<Section>;
	readonly commodities: ReadList<Code>;
	readonly indicators: ReadList<Code>;
	readonly figures: ReadList<FigureEntry>;
	readonly statements: ReadList<StatementEntry>;
	readonly discrepancies: ReadList<DiscrepancyEntry>;
	readonly corrections: ReadList<Correction>;
	readonly withdrawn: ReadList<Withdrawal>;
}

/** The fields of a file, each read once; undefined if they cannot be read. */
const fieldsIn = (file: unknown): Record<string, unknown> | undefined =>
	attempt(() =>
		isPlainObject(file)
			? Object.fromEntries(Object.keys(file).map((name) => [name, file[name]]))
			: undefined,
	);

/** Reads a dataset file part by part, and reports what does not match the schemas. */
export function readFile(file: unknown, findings: Findings<DatasetProblem>): ReadFile | undefined {
	const fields = fieldsIn(file);
	if (fields === undefined) {
		const advice = typeof file === "string" ? ". Parse the text with JSON.parse first" : "";
		const message = `expected a plain object that can be read, found ${shown(file)}${advice}`;
		findings.add(() => ({ figure: null, path: "", message }));
		return undefined;
	}
	const {
		sections,
		commodities = [],
		indicators = [],
		figures,
		statements = [],
		discrepancies = [],
		corrections = [],
		withdrawn = [],
		...rest
	} = fields;
	return {
		header: readEntry(() => rest, fileHeader(), [], findings).entry,
		sections: readList(sections, "sections", SectionSchema, findings, 1),
		commodities: readList(commodities, "commodities", CodeSchema, findings),
		indicators: readList(indicators, "indicators", CodeSchema, findings),
		figures: readList(figures, "figures", FigureEntrySchema, findings),
		statements: readList(statements, "statements", StatementEntrySchema, findings),
		discrepancies: readList(discrepancies, "discrepancies", DiscrepancyEntrySchema, findings),
		corrections: readList(corrections, "corrections", CorrectionSchema, findings),
		withdrawn: readList(withdrawn, "withdrawn", WithdrawalSchema, findings),
	};
}
