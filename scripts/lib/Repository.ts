import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { ChinaAluminumError } from "../../src/errors.ts";
import type { DefinedDataset } from "../../src/schema/DefinedDataset.ts";
import { parseDataset } from "../../src/schema/defineDataset.ts";
import type { DatasetFile } from "../../src/schema/model.ts";
import { type Anchors, AnchorsSchema } from "./anchors/Anchors.ts";
import { datasetOf } from "./anchors/datasetOf.ts";
import { type ReportFile, ReportFileShape } from "./anchors/ReportFile.ts";
import { readJson, writeJson } from "./json.ts";
import { type Ledger, LedgerSchema } from "./ledger/Ledger.ts";
import { type Problem, Rejection, reject } from "./Problem.ts";
import {
	anchorsFile,
	DATA,
	folderOf,
	ledgerFile,
	MANIFEST,
	RELEASED,
	reportFile,
} from "./paths.ts";
import type { Released } from "./revisions/digestsOf.ts";
import { byAge, REVISION_ID } from "./revisions/revisionIds.ts";

/** What the scripts use of `package.json`. */
export type Manifest = z.infer<typeof ManifestShape>;

const ManifestShape = z.looseObject({
	name: z.string(),
	version: z.string(),
	exports: z.record(z.string(), z.unknown()),
	typesVersions: z.looseObject({ "*": z.record(z.string(), z.unknown()) }),
	files: z.array(z.string()),
});

/** The shape of `data/released.json`; an empty one would pass every check. */
export const ReleasedShape: z.ZodType<Released> = z
	.record(z.string().regex(REVISION_ID), z.record(z.string(), z.string()))
	.refine((released) => Object.keys(released).length > 0, {
		error: "expected the released revisions, found none",
	});

/** The places of a report file that has no anchors yet, so that the rest of it can be checked. */
const withoutPlaces = ({ revision, sections }: ReportFile): Anchors => ({
	revision,
	source: {
		codePoints: sections.length,
		digest: "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
	},
	sections: Object.fromEntries(
		sections.map(({ id }, index) => [id, { start: index, end: index + 1 }]),
	),
	figures: {},
	statements: {},
	contexts: [],
	passages: [],
});

/** The files of a repository such as this one. What is missing or malformed is a `Rejection`. */
export class Repository {
	readonly root: string;

	constructor(root = ".") {
		this.root = root;
	}

	/** A path of the repository, as the file system knows it. */
	at(path: string): string {
		return join(this.root, path);
	}

	has(path: string): boolean {
		return existsSync(this.at(path));
	}

	/** The names in a folder, without those of hidden files. */
	namesIn(folder: string): string[] {
		return readdirSync(this.at(folder)).filter((name) => !name.startsWith("."));
	}

	/** The text of a file; an empty one if there is no such file. */
	text(path: string): string {
		return this.has(path) ? readFileSync(this.at(path), "utf8") : "";
	}

	bytes(path: string): Buffer {
		return readFileSync(this.at(path));
	}

	json<T>(path: string, shape: z.ZodType<T>): T {
		return readJson(this.at(path), shape, path);
	}

	writeJson(path: string, content: unknown): void {
		mkdirSync(dirname(this.at(path)), { recursive: true });
		writeJson(this.at(path), content);
	}

	manifest(): Manifest {
		return this.json(MANIFEST, ManifestShape);
	}

	released(): Released {
		return this.json(RELEASED, ReleasedShape);
	}

	/** The revisions that have a folder, the oldest first. */
	revisionIds(): string[] {
		return this.namesIn(DATA)
			.filter((name) => REVISION_ID.test(name))
			.toSorted(byAge);
	}

	/** Rejects the id of a revision that has no folder. */
	expectRevision(revision: string): void {
		if (REVISION_ID.test(revision) && this.has(folderOf(revision))) return;
		reject(revision, `expected one of the revisions ${this.revisionIds().join(", ")}`);
	}

	/** The files of a revision. */
	filesOf(revision: string): string[] {
		const folder = folderOf(revision);
		if (!this.has(folder)) return [];
		return this.namesIn(folder)
			.toSorted()
			.map((name) => `${folder}/${name}`);
	}

	/** The report file of a revision, in the shape that scripts can work with. */
	report(revision: string): ReportFile {
		this.expectRevision(revision);
		const path = reportFile(revision);
		const file = this.json(path, ReportFileShape as unknown as z.ZodType<ReportFile>);
		this.#expectOwn(path, revision, file);
		return file;
	}

	anchors(revision: string): Anchors {
		const path = anchorsFile(revision);
		const anchors = this.json(path, AnchorsSchema);
		this.#expectOwn(path, revision, anchors);
		return anchors;
	}

	ledger(revision: string): Ledger {
		return this.json(ledgerFile(revision), LedgerSchema);
	}

	/** The dataset file of a revision, put together from its report file and its anchors. */
	dataset(revision: string): DatasetFile {
		return this.#assembled(revision).file;
	}

	/** The dataset of a revision, as the schema entry parses it. */
	defined(revision: string): DefinedDataset {
		return this.#assembled(revision).defined;
	}

	/** The dataset files of all revisions, the oldest first. */
	datasets(): DatasetFile[] {
		return this.revisionIds().map((revision) => this.dataset(revision));
	}

	#expectOwn(path: string, revision: string, file: { readonly revision: string }): void {
		if (file.revision === revision) return;
		reject(`${path}: revision`, `expected ${revision}, as its folder, found ${file.revision}`);
	}

	#assembled(revision: string): { file: DatasetFile; defined: DefinedDataset } {
		const report = this.report(revision);
		const anchors = this.has(anchorsFile(revision)) ? this.anchors(revision) : undefined;
		const problems = anchors
			? findUnanchored(report, anchors)
			: [{ subject: anchorsFile(revision), message: "expected a file, found none" }];
		const isPlaced = anchors !== undefined && problems.length === 0;
		const file = datasetOf(report, isPlaced ? anchors : withoutPlaces(report));
		const defined = parsed(reportFile(revision), file);
		if (problems.length === 0) return { file, defined };
		const remedy = `Run npm run data:anchor -- REPORT.txt ${revision}`;
		throw new Rejection(...problems.map((problem) => ({ ...problem, remedy })));
	}
}

/** The dataset of a file; all problems with the schema are one rejection. */
export function parsed(path: string, file: unknown): DefinedDataset {
	try {
		return parseDataset(file);
	} catch (error) {
		if (!(error instanceof ChinaAluminumError)) throw error;
		throw new Rejection(
			...error.problems.map(({ figure, path: place, message }) => ({
				subject: [path, place, figure].filter(Boolean).join(": "),
				message,
			})),
		);
	}
}

/** Finds the sections and entries of a report file without a place, and places of what is gone. */
function findUnanchored(report: ReportFile, anchors: Anchors): Problem[] {
	const path = anchorsFile(report.revision);
	return (["sections", "figures", "statements"] as const).flatMap((list) => {
		const ids = new Set((report[list] ?? []).map(({ id }) => id));
		const places = new Set(Object.keys(anchors[list]));
		const missing = [...ids].filter((id) => !places.has(id));
		const strange = [...places].filter((id) => !ids.has(id));
		return [
			...missing.map((id) => ({
				subject: `${path}: ${list}`,
				message: `expected the place of ${id}, found none`,
			})),
			...strange.map((id) => ({
				subject: `${path}: ${list}`,
				message: `expected places of the entries in report.json, found ${id}`,
			})),
		];
	});
}
