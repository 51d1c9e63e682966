/**
 * Runs what `npm test` leaves out: the tests that pack, browse, fuzz or copy the repository, the matrix
 * of consumers, and all cases of the property tests.
 */
import { spawnSync } from "node:child_process";
import { runSideBySide } from "./lib/runSideBySide.ts";

/** The folders of jobs that have dependencies of their own. */
const JOBS = ["docs/site", "tests/site", "tests/package", "tests/release", "tests/matrix/versions"];

/** What the commands below need. */
for (const command of [`job:install -- ${JOBS.join(" ")}`, "build -- --silent"]) {
	const { status } = spawnSync(`npm run -s ${command}`, { shell: true, stdio: "inherit" });
	if (status !== 0) process.exit(1);
}

await runSideBySide("npm run test:slow", {
	"package, releases and revisions": "npm run -s test:built",
	site: "npm run -s docs:build && npm run -s test:site && npm run -s docs:images -- --check",
	matrix: "npm run -s test:matrix",
	properties: "npm run -s test:properties",
	fuzz: "FUZZ_RUNS=300 npm run -s test:fuzz",
	"types of the jobs": "npm run -s types:jobs",
});
