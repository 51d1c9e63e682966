import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { DatasetFile } from "../../../src/schema/model.ts";
import { canonicalDigest } from "../digest.ts";
import { dataFiles } from "../files/dataFiles.ts";
import { jsonText } from "../json.ts";
import { findStale } from "../ledger/findStale.ts";
import { Rejection } from "../Problem.ts";
import {
	DATA,
	DATASETS,
	datasetFile,
	ledgerFile,
	MANIFEST,
	moduleFile,
	selectorsFile,
} from "../paths.ts";
import type { Repository } from "../Repository.ts";
import { deprecationsOf } from "../revisions/deprecationsOf.ts";
import { findStrays } from "../revisions/findStrays.ts";
import { isSettled } from "../revisions/isSettled.ts";
import { withRevisions } from "../revisions/manifest.ts";
import type { GeneratedFile } from "../writeOrCheck.ts";
import { literal } from "./code.ts";
import { datasetModule } from "./datasetModule.ts";
import { revisionsModule } from "./revisionsModule.ts";
import { selectorsModule } from "./selectorsModule.ts";
import { verificationModule } from "./verificationModule.ts";

/** This repository, whose formatter formats, wherever the data is. */
const OWN_ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const FORMATTER = "node_modules/.bin/biome";

const ALL_DATA = `${DATA}/*`;

const formatted = (path: string, code: string) =>
	execFileSync(FORMATTER, ["format", `--stdin-file-path=${path}`], {
		cwd: OWN_ROOT,
		input: code,
		encoding: "utf8",
	});

/** What is generated from one revision. */
function filesFor(
	repository: Repository,
	file: DatasetFile,
	files: readonly DatasetFile[],
): GeneratedFile[] {
	const { revision } = file;
	const defined = repository.defined(revision);
	const digest = canonicalDigest(file);
	const dataset = datasetFile(revision);
	const modules: [path: string, code: string][] = [
		[moduleFile(revision), datasetModule(defined, digest, deprecationsOf(revision, files))],
		[selectorsFile(revision), selectorsModule(defined)],
	];
	return [
		{ path: dataset, source: "report.json and anchors.json", content: jsonText(file) },
		...modules.map(([path, code]): GeneratedFile => {
			return { path, source: dataset, content: formatted(path, code) };
		}),
		// Columns, descriptions and the schema come from the code, which goes on changing.
		...(isSettled(repository, revision) ? [] : dataFiles(file, defined, digest)),
	];
}

/**
 * Generates all that follows from the data: the dataset files and constants of each revision, the
 * modules that list them, and the entry points and files of the package.
 */
export function generatedFiles(repository: Repository): GeneratedFile[] {
	const strays = findStrays(repository);
	if (strays.length > 0) throw new Rejection(...strays);
	const files = repository.datasets();
	const stale = files
		.filter(({ revision }) => repository.has(ledgerFile(revision)))
		.flatMap((file) => findStale(repository.ledger(file.revision), file));
	if (stale.length > 0) throw new Rejection(...stale);
	const anchors = files.map(({ revision }) => repository.anchors(revision));
	const manifest = withRevisions(
		repository.manifest(),
		files.map(({ revision }) => revision),
		(path) => repository.has(path),
	);
	const shared: [name: string, code: string][] = [
		["revisions.ts", revisionsModule(files)],
		["verification.ts", verificationModule(anchors)],
	];
	return [
		...files.flatMap((file) => filesFor(repository, file, files)),
		...shared.map(([name, code]): GeneratedFile => {
			const path = `${DATASETS}/${name}`;
			return { path, source: ALL_DATA, content: formatted(path, code) };
		}),
		{ path: MANIFEST, source: ALL_DATA, content: `${literal(manifest)}\n` },
	];
}
