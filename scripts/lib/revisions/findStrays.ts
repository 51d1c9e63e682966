import type { Problem } from "../Problem.ts";
import { DATA, DATASETS, RELEASED, SQL } from "../paths.ts";
import type { Repository } from "../Repository.ts";

/** What the data has beside the folders of revisions. */
const BESIDE = [RELEASED, SQL];

/** The modules of all revisions together. */
const SHARED = ["revisions.ts", "verification.ts"];

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
	const modules = repository
		.namesIn(DATASETS)
		.filter((name) => !SHARED.includes(name) && !ids.some((id) => name === `${id}.ts`))
		.map((name) => ({
			subject: `${DATASETS}/${name}`,
			message: `expected the module of a folder in ${DATA}`,
			remedy: "Remove it, or bring the folder back.",
		}));
	return [...data, ...modules];
}
