/**
 * Runs what `npm test` leaves out: the tests that pack, browse, fuzz or copy the repository or run database
 * engines, the matrix of consumers, and all cases of the property tests.
 */
import { spawnSync } from "node:child_process";
import { runSideBySide } from "./lib/runSideBySide.ts";

/** The folders of jobs that have their own dependencies. */
const JOBS = [
	"docs/site",
	"tests/site",
	"tests/package",
	"tests/release",
	"tests/matrix/versions",
	"tests/engines",
];

/** Cases of each fuzz test, chosen at random: about a minute. \`npm run test:fuzz\` takes all of them. */
const FUZZ_CASES = 300;

/** Where a run of Vitest writes its results for those who count tests. */
const results = (name: string) =>
	`--reporter=default --reporter=json --outputFile.json=reports/tests/${name}.json`;

/** What the commands below need. */
for (const command of [`job:install -- ${JOBS.join(" ")}`, "build -- --silent"]) {
	const { status } = spawnSync(`npm run -s ${command}`, { shell: true, stdio: "inherit" });
	if (status !== 0) process.exit(1);
}

await runSideBySide("npm run test:slow", {
	"package, releases and revisions": "npm run -s test:built",
	site: "npm run -s docs:build && npm run -s test:site && npm run -s docs:images -- --check",
	engines: "npm run -s test:engines",
	matrix: "npm run -s test:matrix",
	fuzz: `FUZZ_RUNS=${FUZZ_CASES} npm run -s test:fuzz -- ${results("fuzz")}`,
	properties: "npm run -s test:properties",
	"types of the jobs": "npm run -s types:jobs",
});
