/**
 * Changes the code of one area after another and counts the changes that the tests notice:
 * `npm run test:mutation`, or `npm run test:mutation -- verify src/verify/internal/Gap.ts`.
 */
import { Stryker } from "@stryker-mutator/core";
import { AREA_VARIABLE, AREAS, type Area } from "./areas.ts";

const [area, ...files] = process.argv.slice(2);
const areas = area === undefined ? Object.keys(AREAS) : [area];

// Properties try the same few cases for each change.
Object.assign(process.env, { PROPERTY_RUNS: "30", PROPERTY_SEED: "1" });

for (const name of areas) {
	process.env[AREA_VARIABLE] = name;
	await new Stryker({
		testRunner: "in-process",
		plugins: ["./tests/mutation/runner.ts"],
		mutate: files.length > 0 ? files : [...AREAS[name as Area].code],
		// Code that runs only when a module loads is not changed.
		coverageAnalysis: "perTest",
		ignoreStatic: true,
		concurrency: 1,
		// A new process frees the modules that the runner loaded again.
		maxTestRunnerReuse: 300,
		// The runner stops loops itself. A busy machine must not count as a noticed change.
		timeoutMS: 20_000,
		ignorePatterns: ["bench", "coverage", "dist", "docs", "reports", "site"],
		reporters: ["clear-text", "json", "progress-append-only"],
		jsonReporter: { fileName: `coverage/mutation/${name}.json` },
		clearTextReporter: { logTests: false, reportTests: false },
		thresholds: { high: 95, low: 90, break: 90 },
	}).runMutationTest();
}
