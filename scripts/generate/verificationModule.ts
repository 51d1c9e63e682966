import { existsSync } from "node:fs";
import type { NumberContext } from "../../src/figure.ts";
import { LedgerSchema } from "../ledger/Ledger.ts";
import { readJson } from "../revision/readRevision.ts";
import { ledgerFile } from "../revision/revisionIds.ts";
import { commented, literal } from "./code.ts";

const nameOf = (revision: string) => `selectors${revision.replace("-", "")}`;

/** The sentences of a report that have numbers but no figure; none where it has no ledger yet. */
function contextsOf(revision: string): readonly NumberContext[] {
	const path = ledgerFile(revision);
	return existsSync(path) ? LedgerSchema.parse(readJson(path)).contexts : [];
}

/** The module of what `china-aluminum/verify` knows of each revision. */
export function verificationModule(revisions: readonly string[]): string {
	return [
		"// Made of data/*.json by `npm run data:generate`; mend the data, not this file.",
		`import type { FigureSelector, NumberContext } from "../figure.ts";`,
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
		...revisions.map(
			(id) => `${literal(id)}: { selectors: ${nameOf(id)}, others: ${literal(contextsOf(id))} },`,
		),
		"};",
		"",
	].join("\n");
}
