import { existsSync, readFileSync } from "node:fs";
import type { DatasetFile } from "../../src/schema/model.ts";
import { dataFile, revisionIds } from "./revisionIds.ts";
import { stop } from "./stop.ts";

/** What a JSON file holds. */
export const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8"));

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
