import { defineConfig } from "vitest/config";
import rootConfig from "../../vitest.config.ts";

/** Fuzz tests run on their own: `npm run test:fuzz`. */
export default defineConfig({
	resolve: rootConfig.resolve ?? {},
	test: {
		root: new URL("../..", import.meta.url).pathname,
		include: ["tests/fuzz/**/*.fuzz.test.ts"],
		testTimeout: 1_800_000,
	},
});
