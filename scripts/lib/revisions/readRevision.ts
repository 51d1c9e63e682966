import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import type { DatasetFile } from "../../../src/schema/model.ts";
import { parseJson } from "./parseJson.ts";
import { dataFile, REVISION_ID, revisionIds } from "./revisionIds.ts";
import { stop } from "./stop.ts";

/** What a JSON file holds; the command ends where it cannot be read, or says more than it holds. */
export function readJson(path: string): any {
	try {
		return parseJson(readFileSync(path, "utf8"));
	} catch (error) {
		stop(`${path}: ${(error as Error).message}`);
	}
}

/** Writes a JSON file as those of the repository are written. */
export const writeJson = (path: string, content: object) =>
	writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);

/** The data file of a revision, by its id or by a path that ends in `.json`. */
export function readRevision(name: string): DatasetFile {
	const path = name.endsWith(".json") ? name : dataFile(name);
	if (!existsSync(path)) {
		stop(`there is no ${path}; the revisions are ${revisionIds().join(", ")}`);
	}
	const file = readJson(path);
	const { revision, figures } = Object(file);
	if (!REVISION_ID.test(revision) || !Array.isArray(figures)) {
		stop(`${path} is no dataset file: expected a revision such as 2025-r1, and a list of figures`);
	}
	const id = basename(path, ".json");
	if (path === dataFile(id) && revision !== id) {
		stop(`${path}: expected the revision that the file is named after, ${id}, found ${revision}`);
	}
	return file;
}

/** The data files of all revisions, the oldest first. */
export const readRevisions = () => revisionIds().map(readRevision);
