import { defineConfig } from "vitest/config";
import config from "../../vitest.config.ts";

/** The tests of a mutation run, which repeats them for every mutant: those of values alone. */
export default defineConfig({
	resolve: config.resolve ?? {},
	test: {
		// A change that only makes a long test slower is not noticed by it; Stryker ends endless ones.
		testTimeout: 400_000,
		env: { PROPERTY_RUNS: "200" },
		include: [
			"tests/{quantities,indicators,formatting,figures,internal,properties,schema,verify}/**/*.test.ts",
			"tests/contracts/**/*.test.ts",
		],
		// These read the files of the repository, which a mutant does not change.
		exclude: ["tests/contracts/{examples,everyFunction,decisions}.test.ts"],
	},
});
