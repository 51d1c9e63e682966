/**
 * Prints a ledger for a copy of a report, which claims the numbers of figures; a person gives the
 * reasons of the others: `npm run -s data:ledger -- report.txt > data/2026-r1/ledger.json`, or with the
 * revision behind the copy if it is not the newest.
 */
import { copyAt } from "./lib/anchors/writeAnchors.ts";
import { command } from "./lib/command.ts";
import { jsonText } from "./lib/json.ts";
import { proposedLedger } from "./lib/ledger/proposedLedger.ts";
import { reject } from "./lib/Problem.ts";
import { Repository } from "./lib/Repository.ts";

await command(([path, named]) => {
	if (path === undefined) {
		reject("data:ledger", "expected npm run -s data:ledger -- REPORT.txt [REVISION]");
	}
	const repository = new Repository();
	const revision = named ?? (repository.revisionIds().at(-1) as string);
	return { text: jsonText(proposedLedger(repository.dataset(revision), copyAt(path))) };
});
