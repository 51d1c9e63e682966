/** Runs every check that is not a test: `npm run check`. */
import { CHECKS } from "./lib/checks.ts";
import { runSideBySide } from "./lib/runSideBySide.ts";

await runSideBySide("npm run check", { types: "npm run -s types", ...CHECKS });
