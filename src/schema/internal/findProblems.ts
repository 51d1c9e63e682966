import type { z } from "zod";
import type { DatasetProblem } from "../../errors.ts";
import { shown } from "../../internal/gate/shown.ts";
import type { Correction, Section, Withdrawal } from "../../model/dataset.ts";
import { constantName } from "../constantName.ts";
import type { DiscrepancyEntry, FigureEntry, StatementEntry } from "../model.ts";
import {
	CorrectionSchema,
	DatasetFileSchema,
	DiscrepancyEntrySchema,
	FigureEntrySchema,
	SectionSchema,
	StatementEntrySchema,
	WithdrawalSchema,
} from "../schemas.ts";
import { checkDiscrepancy } from "./checkDiscrepancy.ts";
import { checkFigure } from "./checkFigure.ts";
import { checkHistory } from "./checkHistory.ts";
import { checkStatement } from "./checkStatement.ts";
import { pathOf } from "./pathOf.ts";
import type { Report, Surroundings } from "./surroundings.ts";

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null;

const listOf = (file: unknown, name: string): readonly unknown[] => {
	const list = isRecord(file) ? file[name] : undefined;
	return Array.isArray(list) ? list : [];
};

function valueAt(file: unknown, steps: readonly PropertyKey[]): unknown {
	let value = file;
	for (const step of steps) {
		value = isRecord(value) ? (value as Record<PropertyKey, unknown>)[step] : undefined;
	}
	return value;
}

function shapeProblem(file: unknown, issue: z.core.$ZodIssue): DatasetProblem {
	const [list, index] = issue.path;
	const entry = list === "figures" ? valueAt(file, ["figures", index as number]) : undefined;
	const { message } = issue;
	const value = valueAt(file, issue.path);
	return {
		figure: isRecord(entry) && typeof entry.id === "string" ? entry.id : null,
		path: pathOf(issue.path),
		message:
			isRecord(value) || message.includes("received")
				? message
				: `${message}, found ${shown(value)}`,
	};
}

/** The ids in a file's list, whatever else its entries hold. */
const idsIn = (file: unknown, list: string) =>
	listOf(file, list).flatMap((item) =>
		isRecord(item) && typeof item.id === "string" ? item.id : [],
	);

/** The entries of a file's list that have the right shape, with their places in it. */
function valid<T>(file: unknown, list: string, schema: z.ZodType<T>): [index: number, entry: T][] {
	return listOf(file, list).flatMap((item, index) => {
		const { success, data } = schema.safeParse(item);
		return success ? [[index, data] as [number, T]] : [];
	});
}

/** Every breach of a dataset file: of its shape, and of what ties its parts together. */
export function findProblems(file: unknown): DatasetProblem[] {
	const shape = DatasetFileSchema.safeParse(file);
	const problems = shape.error?.issues.map((issue) => shapeProblem(file, issue)) ?? [];
	const sections = valid<Section>(file, "sections", SectionSchema);
	const figures = valid<FigureEntry>(file, "figures", FigureEntrySchema);
	const around: Surroundings = {
		sections: new Map(sections.map(([, section]) => [section.id, section])),
		entries: new Map(figures.map(([, entry]) => [entry.id, entry])),
		sectionIds: new Set(idsIn(file, "sections")),
		figureIds: new Set(idsIn(file, "figures")),
	};

	let end = 0;
	for (const [index, section] of sections) {
		if (around.sections.get(section.id) !== section) {
			problems.push({
				figure: null,
				path: `sections[${index}].id`,
				message: `expected an id of its own, found "${section.id}" again`,
			});
		}
		if (section.start < end) {
			problems.push({
				figure: null,
				path: `sections[${index}].start`,
				message: `expected ${end} or more, after the section before, found ${section.start}`,
			});
		}
		end = section.end;
	}
	const length = valueAt(file, ["source", "codePoints"]);
	if (typeof length === "number" && end > length) {
		problems.push({
			figure: null,
			path: "sections",
			message: `expected an end within the ${length} code points of the report, found ${end}`,
		});
	}

	const names = new Map<string, string>();
	for (const [index, entry] of figures) {
		const report = (field: string, message: string) =>
			problems.push({ figure: entry.id, path: `figures[${index}].${field}`, message });
		const name = constantName(entry.id);
		const taken = names.get(name);
		if (taken !== undefined) {
			report("id", `expected a constant of its own, found ${name}, which "${taken}" has`);
		}
		names.set(name, entry.id);
		checkFigure(entry, around, report);
	}

	const inFile: Report = (path, message) => problems.push({ figure: null, path, message });
	const inList =
		(list: string, index: number): Report =>
		(field, message) =>
			inFile(`${list}[${index}].${field}`, message);
	const ids = new Set(around.entries.keys());
	for (const [index, entry] of valid<StatementEntry>(file, "statements", StatementEntrySchema)) {
		const report = inList("statements", index);
		if (ids.has(entry.id)) report("id", `expected an id of its own, found "${entry.id}" again`);
		ids.add(entry.id);
		checkStatement(entry, around, report);
	}
	const broken = new Set(problems.map(({ figure }) => figure));
	const sound: Surroundings = {
		...around,
		entries: new Map([...around.entries].filter(([id]) => !broken.has(id))),
	};
	const listed = new Set<string>();
	for (const [index, entry] of valid<DiscrepancyEntry>(
		file,
		"discrepancies",
		DiscrepancyEntrySchema,
	)) {
		const report = inList("discrepancies", index);
		if (listed.has(entry.id)) report("id", `expected an id of its own, found "${entry.id}" again`);
		listed.add(entry.id);
		checkDiscrepancy(entry, sound, report);
	}
	const history = {
		revision: valueAt(file, ["revision"]),
		supersedes: valueAt(file, ["supersedes"]),
		corrections: valid<Correction>(file, "corrections", CorrectionSchema),
		withdrawn: valid<Withdrawal>(file, "withdrawn", WithdrawalSchema),
	};
	const lists = ["sections", "figures", "statements", "discrepancies"];
	checkHistory(history, new Set(lists.flatMap((list) => idsIn(file, list))), inFile);
	return problems;
}
