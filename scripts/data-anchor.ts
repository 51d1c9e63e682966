/**
 * Computes `anchors.json` from a copy of the report: where each section, figure and statement of a
 * revision appears, and the sentences that have numbers but no figure:
 * `npm run data:anchor -- report.txt`, or with the revision behind it if it is not the newest.
 */
import { writeAnchors } from "./lib/anchors/writeAnchors.ts";
import { command } from "./lib/command.ts";
import { Repository } from "./lib/Repository.ts";

await command((args) => writeAnchors(new Repository(), args));
