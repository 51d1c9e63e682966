import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { DatasetFile } from "../../src/schema/model.ts";
import { dataFile, revisionIds } from "./revisionIds.ts";
import { stop } from "./stop.ts";

/** What a JSON file holds. */
export const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8"));

/** Writes a JSON file as those of the repository are written. */
export const writeJson = (path: string, content: object) =>
	writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);

/** The data file of a revision, by its id or by a path that ends in `.json`. */
export function readRevision(name: string): DatasetFile {
	const path = name.endsWith(".json") ? name : dataFile(name);
	if (!existsSync(path)) {
		stop(`there is no ${path}; the revisions are ${revisionIds().join(", ")}`);
	}
	return readJson(path);
}

/** The data files of all revisions, the oldest first. */
export const readRevisions = () => revisionIds().map(readRevision);
