import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { RELEASED } from "./released.ts";
import { DATA, revisionIds } from "./revisionIds.ts";

const DATASETS = "src/datasets";

/** The modules of all revisions together. */
const SHARED = ["revisions.ts", "verification.ts"];

/** The files among the data and the datasets that are of no revision, and would be passed over. */
export function findStrays(): string[] {
	const ids = revisionIds();
	const isOfRevision = (name: string) => ids.includes(name.split(".")[0] as string);
	const data = readdirSync(DATA)
		.filter((name) => !name.startsWith(".") && name !== basename(RELEASED) && !isOfRevision(name))
		.map(
			(name) =>
				`${DATA}/${name} is of no revision: expected a year and a number, such as 2025-r1.json, and beside such a file what is named after it`,
		);
	const modules = readdirSync(DATASETS)
		.filter((name) => !SHARED.includes(name) && !isOfRevision(name))
		.map(
			(name) =>
				`${DATASETS}/${name} is of no file in ${DATA}: remove it, or bring the data file back`,
		);
	return [...data, ...modules];
}
