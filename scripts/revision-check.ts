/**
 * Rejects any change of a released revision, and a new one that does not say why it differs from the
 * one before: `npm run revision:check`.
 */
import { command } from "./lib/command.ts";
import { Repository } from "./lib/Repository.ts";
import { checkRevisions } from "./lib/revisions/checkRevisions.ts";

await command(() => checkRevisions(new Repository()));
