/** Runs the tests and checks of `npm test` side by side. Arguments go to Vitest. */
import { CHECKS } from "./lib/checks.ts";
import { runSideBySide } from "./lib/runSideBySide.ts";

// The tests of types compile the whole project, so no other command has to.
const tests = "npm run -s test:fast --";

await runSideBySide("npm test", {
	"tests and types": [tests, ...process.argv.slice(2)].join(" "),
	...CHECKS,
});
