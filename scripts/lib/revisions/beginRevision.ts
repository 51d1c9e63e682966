import { basename } from "node:path";
import { z } from "zod";
import type { ReportFile } from "../anchors/ReportFile.ts";
import type { Outcome } from "../command.ts";
import { reject } from "../Problem.ts";
import { datasetFile, folderOf, reportFile, shippedFiles } from "../paths.ts";
import type { Repository } from "../Repository.ts";
import { byAge, nextId, REVISION_ID, yearOf } from "./revisionIds.ts";

/** A file beside the report file: its name and what it holds. */
type Content = readonly [name: string, content: object];

/** The report file of another report, without content: `data:generate` lists what is to be filled in. */
const emptyReport = (revision: string, date: string): ReportFile => ({
	revision,
	date,
	title: "",
	source: { title: "", host: "", language: "en", note: { en: "", zh: "" } },
	sections: [],
	figures: [],
	statements: [],
	discrepancies: [],
});

/** The files of a revision that supersedes another, with the new one's name in them. */
function copiesOf(repository: Repository, old: string, revision: string, date: string): Content[] {
	if (yearOf(old) !== yearOf(revision)) {
		reject(
			old,
			`expected a revision of the same report, which ${revision} can supersede, found one of a different report`,
			"Name none.",
		);
	}
	const { title, source, ...rest } = repository.report(old);
	const after = repository.revisionIds().find((id) => repository.report(id).supersedes === old);
	if (after !== undefined) reject(old, `is superseded by ${after}`, `Copy ${after} instead.`);
	const amendments = { supersedes: old, corrections: [], withdrawn: [] };
	const report = { ...rest, revision, date, ...amendments, title, source };
	const others = shippedFiles(old).filter((path) => path !== datasetFile(old));
	const notCopied = [reportFile(old), ...others];
	const beside = repository.filesOf(old).filter((path) => !notCopied.includes(path));
	return [
		[basename(reportFile(revision)), report],
		...beside.map((path): Content => {
			const content = repository.json(path, z.looseObject({}));
			return [basename(path), "revision" in content ? { ...content, revision } : content];
		}),
	];
}

/**
 * Begins a revision: a copy of the newest one of the same report, or of the one that is named, which it
 * supersedes; for another report an empty file.
 */
export function beginRevision(
	repository: Repository,
	[revision, named]: readonly string[],
	today: Date = new Date(),
): Outcome {
	if (revision === undefined) {
		reject("revision:new", "expected npm run revision:new -- REVISION [THE REVISION TO COPY]");
	}
	if (!REVISION_ID.test(revision)) {
		reject(revision, "expected a year and a number, such as 2025-r2");
	}
	const folder = folderOf(revision);
	if (repository.has(folder)) reject(folder, "exists already");
	const ids = repository.revisionIds();
	const newest = ids.findLast((id) => yearOf(id) === yearOf(revision));
	if (newest !== undefined && byAge(revision, newest) < 0) {
		reject(
			revision,
			`expected a revision after ${newest}, which exists`,
			`Name it ${nextId(newest, ids)}.`,
		);
	}
	const [date = ""] = today.toISOString().split("T");
	const from = named ?? newest;
	const files: Content[] =
		from === undefined
			? [[basename(reportFile(revision)), emptyReport(revision, date)]]
			: copiesOf(repository, from, revision, date);
	const paths = files.map(([name, content]) => {
		repository.writeJson(`${folder}/${name}`, content);
		return `${folder}/${name}`;
	});
	return { text: paths.join("\n") };
}
