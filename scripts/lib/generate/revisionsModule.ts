import type { Revision } from "../../../src/model/revision.ts";
import type { DatasetFile } from "../../../src/schema/model.ts";
import { canonicalDigest } from "../digest.ts";
import { commented, frozen, unnamed } from "./code.ts";

/** Generates the module that lists the revisions from their dataset files. */
export function revisionsModule(files: readonly DatasetFile[]): string {
	const revisions = files.map((file): Revision => {
		const { revision, date, title, source, sections, supersedes = null } = file;
		const headings = sections.flatMap(({ id, heading }) =>
			heading === null ? [] : [[id, heading]],
		);
		const after = files.find((other) => other.supersedes === revision);
		return {
			id: revision,
			date,
			title,
			digest: canonicalDigest(file),
			source: { title: source.title, host: source.host },
			headings: Object.fromEntries(headings),
			supersedes,
			supersededBy: after?.revision ?? null,
		};
	});
	return [
		"// Generated from data/*/dataset.json by `npm run data:generate`; edit the data instead.",
		`import type { Revision } from "../model/revision.ts";`,
		"",
		commented([
			"All revisions of the dataset, the oldest first, each with the revision that supersedes it.",
			"",
			"The list does not contain figures. A later version of the package can list more revisions.",
			"",
			"@example",
			"```ts",
			`import { revisions } from "china-aluminum";`,
			`import { dataset } from "china-aluminum/${files[0]?.revision}";`,
			"",
			"const pinned = revisions.find(({ id }) => id === dataset.revision);",
			"console.log(pinned?.digest === dataset.digest); // true",
			"```",
			"",
			"@category Pin",
		]),
		`export const revisions: readonly Revision[] = ${frozen(revisions, unnamed)};`,
		"",
	].join("\n");
}
