import type { ReadFile } from "./readFile.ts";
import type { Report } from "./surroundings.ts";

/** Checks that a file has what it corrects, does not have what it withdraws, and names each once. */
export function checkHistory(file: ReadFile, report: Report): void {
	const { header, corrections, withdrawn } = file;
	if (header !== undefined) {
		const { revision, supersedes } = header;
		if (supersedes === revision) {
			report("supersedes", `expected an earlier revision, found "${supersedes}" itself`);
		}
		const isHistory = corrections.entries.length + withdrawn.entries.length > 0;
		if (typeof supersedes !== "string" && isHistory) {
			report("supersedes", "expected the revision that this one corrects or withdraws ids of");
		}
	}
	const { sections, commodities, indicators, figures, statements, discrepancies } = file;
	const lists = [sections, commodities, indicators, figures, statements, discrepancies];
	const isInFile = (id: string) => lists.some(({ ids }) => ids.has(id));
	const named = new Set<string>();
	const reportTwice = (path: string, id: string) => {
		if (named.has(id)) report(path, `expected each id once, found "${id}" again`);
		named.add(id);
	};
	for (const [index, { id }] of corrections.entries) {
		const path = `corrections[${index}].id`;
		if (!isInFile(id)) report(path, `expected an id of this file, found "${id}"`);
		reportTwice(path, id);
	}
	for (const [index, { id, replacedBy }] of withdrawn.entries) {
		const path = `withdrawn[${index}]`;
		if (isInFile(id)) {
			report(`${path}.id`, `expected an id that is not in this file, found "${id}"`);
		}
		reportTwice(`${path}.id`, id);
		if (replacedBy !== null && !isInFile(replacedBy)) {
			report(`${path}.replacedBy`, `expected an id of this file or null, found "${replacedBy}"`);
		}
	}
}
