import type { Problem } from "../Problem.ts";
import { DATA, DATASETS, moduleFile, RELEASED, SQL, selectorsFile } from "../paths.ts";
import type { Repository } from "../Repository.ts";

/** What the data has beside the folders of revisions. */
const BESIDE = [RELEASED, SQL];

/** The modules of all revisions together. */
const SHARED = ["revisions.ts", "verification.ts"].map((name) => `${DATASETS}/${name}`);

/** Finds files among the data and the datasets that belong to no revision, and would be passed over. */
export function findStrays(repository: Repository): Problem[] {
	const ids = repository.revisionIds();
	const data = repository
		.namesIn(DATA)
		.map((name) => `${DATA}/${name}`)
		.filter((path) => !BESIDE.includes(path) && !ids.some((id) => path === `${DATA}/${id}`))
		.map((path) => ({
			subject: path,
			message: `expected the folder of a revision, such as ${DATA}/2025-r1`,
		}));
	const expected = [...SHARED, ...ids.flatMap((id) => [moduleFile(id), selectorsFile(id)])];
	const modules = repository
		.namesIn(DATASETS)
		.map((name) => `${DATASETS}/${name}`)
		.filter((path) => !expected.includes(path))
		.map((path) => ({
			subject: path,
			message: `expected the module of a folder in ${DATA}`,
			remedy: "Remove it, or bring the folder back.",
		}));
	return [...data, ...modules];
}
