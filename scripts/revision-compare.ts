/**
 * Prints a changeset of what a revision changes: `npm run revision:compare -- 2025-r1 2025-r2`. Each
 * is named by its id, or by the path of a dataset file, such as an earlier state of one.
 */
import { command } from "./lib/command.ts";
import { Repository } from "./lib/Repository.ts";
import { compareRevisions } from "./lib/revisions/compareRevisions.ts";

await command((args) => compareRevisions(new Repository(), args));
