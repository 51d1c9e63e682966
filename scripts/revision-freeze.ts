/**
 * Writes down the digests of a revision, which must not change from then on:
 * `npm run revision:freeze -- 2025-r1`.
 */
import { command } from "./lib/command.ts";
import { Repository } from "./lib/Repository.ts";
import { freezeRevision } from "./lib/revisions/freezeRevision.ts";

await command(([revision]) => freezeRevision(new Repository(), revision));
