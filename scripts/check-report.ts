/**
 * Checks the data against a copy of its report: `npm run check:report -- report.txt`. If no copy is
 * named and none is at hand, there is nothing to check.
 */
import { existsSync } from "node:fs";
import { checkReport } from "./lib/anchors/checkReport.ts";
import { copyAt } from "./lib/anchors/writeAnchors.ts";
import { command } from "./lib/command.ts";
import { Repository } from "./lib/Repository.ts";

const AT_HAND = "../shared/report.txt";

await command(([path = AT_HAND]) => {
	if (path === AT_HAND && !existsSync(path)) {
		return { text: `No copy of the report at ${AT_HAND}; the data is not checked against it.` };
	}
	return checkReport(new Repository(), copyAt(path));
});
