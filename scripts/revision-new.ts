/**
 * Begins a revision: `npm run revision:new -- 2025-r2` as a copy of the newest one of the same report,
 * which it supersedes; `npm run revision:new -- 2026-r1` as an empty file for another report.
 */
import { command } from "./lib/command.ts";
import { Repository } from "./lib/Repository.ts";
import { beginRevision } from "./lib/revisions/beginRevision.ts";

await command((args) => beginRevision(new Repository(), args));
