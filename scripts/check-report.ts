/**
 * Compares the data with a copy of its report: `npm run check:report -- report.txt`. Without a copy,
 * the command does nothing.
 */
import { existsSync } from "node:fs";
import { checkReport } from "./lib/anchors/checkReport.ts";
import { copyAt } from "./lib/anchors/writeAnchors.ts";
import { command } from "./lib/command.ts";
import { Repository } from "./lib/Repository.ts";

const AT_HAND = "../shared/report.txt";

await command(([path = AT_HAND]) => {
	if (path === AT_HAND && !existsSync(path)) {
		return {
			text: `There is no copy of the report at ${AT_HAND}, so the data was not compared with it.`,
		};
	}
	return checkReport(new Repository(), copyAt(path));
});
