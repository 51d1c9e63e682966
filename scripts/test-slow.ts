/**
 * Runs what `npm test` leaves out: the tests that pack, browse or copy the repository, the matrix of
 * consumers, and all cases of the property tests.
 */
import { execSync } from "node:child_process";
import { runSideBySide } from "./lib/runSideBySide.ts";

/** Folders of jobs with dependencies of their own. */
const JOBS = ["docs/site", "tests/site", "tests/package", "tests/release", "tests/matrix/versions"];

for (const command of [
	`npm run -s job:install -- ${JOBS.join(" ")}`,
	"npm run -s build -- --silent",
	"npm run -s docs:build",
]) {
	execSync(command, { stdio: "inherit" });
}

await runSideBySide("npm run test:slow", {
	tests: "npm run -s test:built",
	properties: "npm run -s test:properties",
	matrix: "npm run -s test:matrix",
	"types of the jobs": "npm run -s types:jobs",
	images: "npm run -s docs:images -- --check",
});
