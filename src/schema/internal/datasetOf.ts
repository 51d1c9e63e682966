import { ChinaAluminumError, type DatasetProblem } from "../../errors.ts";
import { deepFreeze } from "../../internal/deepFreeze.ts";
import { Findings } from "../../internal/gate/Findings.ts";
import type { Statement } from "../../model/statement.ts";
import type { DefinedDataset } from "../DefinedDataset.ts";
import { checkFile } from "./checkFile.ts";
import { discrepancyOf } from "./discrepancyOf.ts";
import { figureOf } from "./figureOf.ts";
import { type FileHeader, type ReadFile, readFile } from "./readFile.ts";
import type { ReadList } from "./readList.ts";

const counted = (count: number, more = "") =>
	`${count}${more} ${count === 1 ? "problem" : "problems"}`;

function invalidDataset(by: string, { listed, count, omitted }: Findings<DatasetProblem>) {
	const lines = listed.map(
		({ figure, path, message }) =>
			`${figure === null ? "" : `${figure} at `}${path || "the file"}: ${message}`,
	);
	if (omitted > 0) lines.push(`and ${counted(omitted, " more")}`);
	const remedy = count === 1 ? "Fix it" : "Fix each one";
	return new ChinaAluminumError(
		"invalid-dataset",
		`${by}: file: the dataset file has ${counted(count)}. ${remedy} and try again.\n${lines.join("\n")}`,
		[...new Set(listed.map(({ figure }) => figure))],
		{ function: by, argument: "file", problems: listed, problemCount: count },
	);
}

/** An object by name that does not have a prototype, so that an unknown name is undefined. */
function byName<T>(entries: Iterable<readonly [name: string, value: T]>): Record<string, T> {
	return Object.assign(Object.create(null), Object.fromEntries(entries));
}

/** The ids of the figures that contradict each figure. */
function contradictionsIn(file: ReadFile): ReadonlyMap<string, readonly string[]> {
	const others = new Map<string, string[]>();
	const add = (id: string, other: string) => {
		const known = others.get(id);
		if (known) known.push(other);
		else others.set(id, [other]);
	};
	for (const [, { figures }] of file.discrepancies.entries) {
		const [first, second] = figures;
		add(first, second);
		add(second, first);
	}
	return others;
}

const entriesOf = <T>({ entries }: ReadList<T>) => entries.map(([, entry]) => entry);

function datasetFrom(file: ReadFile, header: FileHeader): DefinedDataset {
	const { revision, date, title, source, supersedes = null } = header;
	const entries = entriesOf(file.figures);
	const contradictions = contradictionsIn(file);
	const figures = entries.map((entry) => figureOf(revision, entry, contradictions.get(entry.id)));
	const figureBy = new Map(figures.map((figure) => [figure.id, figure]));
	return {
		dataset: {
			revision,
			date,
			title,
			source,
			sections: entriesOf(file.sections),
			digest: null,
			supersedes,
			corrections: entriesOf(file.corrections),
			withdrawn: entriesOf(file.withdrawn),
		},
		commodities: entriesOf(file.commodities),
		indicators: entriesOf(file.indicators),
		figures: figures as DefinedDataset["figures"],
		byId: byName(figureBy) as DefinedDataset["byId"],
		selectors: byName(
			entries.flatMap(({ id, selector }) => (selector ? [[id, selector] as const] : [])),
		),
		statements: entriesOf(file.statements).map(
			({ id, ...rest }) => ({ id, revision, ...rest }) as Statement,
		),
		discrepancies: entriesOf(file.discrepancies).map((entry) =>
			discrepancyOf(revision, entry, figureBy),
		),
	};
}

/** Creates the frozen dataset of a file, or throws the error that lists its problems. */
export function datasetOf(by: string, file: unknown): DefinedDataset {
	const findings = new Findings<DatasetProblem>();
	const read = readFile(file, findings);
	if (read) checkFile(read, findings);
	if (read?.header === undefined || findings.count > 0) throw invalidDataset(by, findings);
	return deepFreeze(datasetFrom(read, read.header));
}
