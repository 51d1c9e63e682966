import { existsSync } from "node:fs";
import type { NumberContext } from "../../../src/model/selector.ts";
import type { DatasetFile } from "../../../src/schema/model.ts";
import { findStale } from "../ledger/findStale.ts";
import { readLedger } from "../ledger/readLedger.ts";
import { dataFile, ledgerFile } from "../revisions/revisionIds.ts";
import { stop } from "../revisions/stop.ts";
import { commented, literal } from "./code.ts";

const nameOf = (revision: string) => `selectors${revision.replace("-", "")}`;

/** The sentences of a report that have numbers but no figure; none where it has no ledger yet. */
function contextsOf(file: DatasetFile): readonly NumberContext[] {
	const path = ledgerFile(file.revision);
	if (!existsSync(path)) return [];
	const ledger = readLedger(path);
	const problems = findStale(ledger, file);
	if (problems.length === 0) return ledger.contexts;
	const lines = problems.map(({ path: place, message }) => `  at ${place}: ${message}`);
	stop(`${path} is not of ${dataFile(file.revision)}; mend its claims:\n${lines.join("\n")}`);
}

/** The module of what `china-aluminum/verify` knows of each revision. */
export function verificationModule(files: readonly DatasetFile[]): string {
	const revisions = files.map(({ revision }) => revision);
	return [
		"// Made of data/*.json by `npm run data:generate`; mend the data, not this file.",
		`import type { FigureSelector, NumberContext } from "../model/selector.ts";`,
		...revisions.map((id) => `import { selectors as ${nameOf(id)} } from "./${id}.ts";`),
		"",
		commented(["What tells where the numbers of a revision stand in its report."]),
		"export interface Places {",
		"/** Where its figures stand, by id. */",
		"readonly selectors: Readonly<Record<string, FigureSelector>>;",
		"/** The sentences that have numbers but no figure. */",
		"readonly others: readonly NumberContext[];",
		"}",
		"",
		commented(["Where the numbers stand, of each revision."]),
		"export const verification: { readonly [revision: string]: Places } = {",
		...files.map((file) => {
			const { revision } = file;
			return `${literal(revision)}: { selectors: ${nameOf(revision)}, others: ${literal(contextsOf(file))} },`;
		}),
		"};",
		"",
	].join("\n");
}
