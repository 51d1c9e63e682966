import { defineConfig } from "vitest/config";

const fromRoot = (path: string) => new URL(path, import.meta.url).pathname;

export default defineConfig({
	resolve: {
		alias: [
			{ find: /^china-aluminum\/(\d{4}-r\d+)$/, replacement: fromRoot("./src/datasets/$1.ts") },
			{ find: "china-aluminum/verify", replacement: fromRoot("./src/verify/index.ts") },
			{ find: "china-aluminum/schema", replacement: fromRoot("./src/schema/index.ts") },
			{ find: "china-aluminum", replacement: fromRoot("./src/index.ts") },
		],
	},
	test: {
		include: ["tests/**/*.test.ts"],
		typecheck: { include: ["tests/**/*.test-d.ts"] },
		testTimeout: 60_000,
		hookTimeout: 300_000,
		coverage: {
			include: ["src/**"],
			thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
		},
	},
});
