import { existsSync, readFileSync } from "node:fs";
import type { Outcome } from "../command.ts";
import { jsonText } from "../json.ts";
import { Rejection, reject } from "../Problem.ts";
import { anchorsFile, reportFile } from "../paths.ts";
import type { Repository } from "../Repository.ts";
import { writeOrCheck } from "../writeOrCheck.ts";
import { anchorsOf } from "./anchorsOf.ts";

/** The text of a copy of a report, wherever it is. */
export function copyAt(path: string): string {
	if (!existsSync(path)) reject(path, "expected a copy of the report, found no file");
	return readFileSync(path, "utf8");
}

/** Computes the anchors of a revision, the newest one unless named, from a copy of its report. */
export async function writeAnchors(
	repository: Repository,
	[path, named]: readonly string[],
): Promise<Outcome> {
	if (path === undefined) {
		reject("data:anchor", "expected npm run data:anchor -- REPORT.txt [REVISION]");
	}
	const revision = named ?? (repository.revisionIds().at(-1) as string);
	const file = repository.report(revision);
	const { anchors, problems } = await anchorsOf(file, copyAt(path));
	if (problems.length > 0) {
		const name = reportFile(revision);
		throw new Rejection(
			...problems.map(({ subject, ...rest }) => ({ subject: `${name}: ${subject}`, ...rest })),
		);
	}
	return writeOrCheck([{ path: anchorsFile(revision), source: path, content: jsonText(anchors) }], {
		check: false,
		command: "npm run data:anchor",
		root: repository.root,
	});
}
