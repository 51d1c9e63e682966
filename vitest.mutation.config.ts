import { defineConfig } from "vitest/config";
import config from "./vitest.config.ts";

/** The tests of a mutation run, which repeats them for every mutant: those of values alone. */
export default defineConfig({
	resolve: config.resolve ?? {},
	test: {
		include: [
			"tests/{quantities,indicators,lineage,formatting}/*.test.ts",
			"tests/badInput.test.ts",
		],
	},
});
