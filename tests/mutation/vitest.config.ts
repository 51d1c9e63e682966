import { defineConfig } from "vitest/config";
import config from "../../vitest.config.ts";

/** The tests of a mutation run, which repeats them for every mutant: those of values alone. */
export default defineConfig({
	resolve: config.resolve ?? {},
	test: {
		// A change that only makes a long test slower is not noticed by it; Stryker ends endless ones.
		testTimeout: 400_000,
		env: { PROPERTY_RUNS: "200" },
		exclude: ["tests/contracts/{examples,everyFunction,longLists}.test.ts"],
		include: [
			"tests/{quantities,indicators,formatting,figures,properties,internal,contracts}/**/*.test.ts",
		],
	},
});
